package dev.baton.feedback;

import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.pods.Often;
import dev.baton.pods.Timing;
import dev.baton.schedule.DaysOff;
import dev.baton.schedule.Plan;
import dev.baton.schedule.Run;
import dev.baton.schedule.ScheduleHandler;
import dev.baton.schedule.Schedules;
import dev.baton.store.Realm;
import dev.baton.store.Write;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What the field said in the week from Monday to Sunday, when the pod begins to work on the first of its working days
 * from Monday on that is no public holiday; nothing if nothing was said or answered.
 */
final class Digest implements ScheduleHandler {

    private static final String NAME = "feedback.digest";
    private static final Duration GRACE = Duration.ofHours(12);

    private final Items items;
    private final Desks desks;
    private final Directory directory;
    private final Schedules schedules;

    Digest(Items items, Desks desks, Directory directory, Schedules schedules) {
        this.items = items;
        this.desks = desks;
        this.directory = directory;
        this.schedules = schedules;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What to write so that a pod has its digest; nothing if it has one. */
    List<Write> begin(OrganizationId organization, Pod pod, Instant now) {
        var realm = Realms.of(organization);
        return schedules.find(realm, id(pod)).isPresent()
                ? List.of()
                : schedules.set(
                        realm,
                        id(pod),
                        plan(pod, LocalDate.ofInstant(now, pod.policy().zone())));
    }

    /** What to write so that a pod's digest comes by the pod's clocks and on its working days; nothing if it does. */
    List<Write> follow(OrganizationId organization, Pod pod) {
        var realm = Realms.of(organization);
        return schedules
                .find(realm, id(pod))
                .map(schedule -> schedule.plan().recurrence().from())
                .map(from -> schedules.goOn(realm, id(pod), id(pod), plan(pod, from)))
                .orElseGet(List::of);
    }

    private static String id(Pod pod) {
        return "feedback-digest:" + pod.id();
    }

    private static Plan plan(Pod pod, LocalDate from) {
        var policy = pod.policy();
        var days = policy.hours().days();
        var timing = new Timing(
                Often.WEEKLY,
                Set.of(Collections.min(days)),
                policy.hours().from(),
                policy.zone(),
                from,
                null,
                DaysOff.Instead.NEXT_WORKING_DAY);
        return new Plan(timing.in(policy.zone(), policy), NAME, pod.id().value(), GRACE);
    }

    @Override
    public List<Write> run(Realm realm, String argument, Run run) {
        var organization = Realms.organization(realm);
        var pod = directory.pod(organization, new PodId(argument));
        if (pod.isEmpty() || !desks.of(organization, pod.get().id()).digest()) {
            return List.of();
        }
        var monday = run.time().toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var zone = pod.get().policy().zone();
        var pattern = Pattern.of(
                items,
                organization,
                List.of(pod.get().id()),
                monday.minusWeeks(1).atStartOfDay(zone).toInstant(),
                monday.atStartOfDay(zone).toInstant(),
                zone);
        if (pattern.isEmpty()) {
            return List.of();
        }
        var card = PatternCards.of("The field last week", "the week before", pattern);
        return desks.of(organization, pod.get().id()).channels(pod.get()).stream()
                .map(channel -> Outgoing.inChannel(
                                channel,
                                new MessageId("feedback-digest:" + argument + ":"
                                        + run.time().toLocalDate() + "@" + channel),
                                card,
                                null)
                        .add(organization))
                .toList();
    }
}
