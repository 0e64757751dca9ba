package dev.baton.standups.pairs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.Realms;
import dev.baton.people.WorkingTime;
import dev.baton.schedule.Outlook;
import dev.baton.schedule.Plan;
import dev.baton.schedule.Recurrence;
import dev.baton.schedule.Schedule;
import dev.baton.schedule.Schedules;
import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When pairs are drawn, and when they are asked whether they have met. */
final class PairsSchedule {

    static final String DRAW = "standups.pairs";
    static final String ASK = "standups.pairs.ask";
    static final String FOLLOW = "standups.pairs.follow";
    static final String INTRODUCE = "standups.pairs.introduce";
    static final String EARLY = "standups.pairs.early";
    static final String REPORT = "standups.pairs.report";
    static final String WISH = "standups.pairs.wish";
    static final String FORGET = "standups.pairs.forget";

    /** How long it is kept what came of a round. */
    private static final Duration KEPT = Duration.ofDays(365);

    /** How often it is looked whether somebody who wished something is here still. */
    private static final Duration LOOKED_AFTER = Duration.ofDays(90);

    private final Schedules schedules;

    PairsSchedule(Schedules schedules) {
        this.schedules = schedules;
    }

    /** It is drawn from the next time on. */
    List<Write> set(OrganizationId organization, Pairing pairing, Pod pod) {
        return schedules.set(Realms.of(organization), id(pod.id()), plan(pairing, pod));
    }

    /** What to write so that it goes on by its plan as it is now; nothing if it does already. */
    List<Write> goOn(OrganizationId organization, Pairing pairing, Pod pod) {
        return schedules.goOn(Realms.of(organization), id(pod.id()), id(pod.id()), plan(pairing, pod));
    }

    private static Plan plan(Pairing pairing, Pod pod) {
        return new Plan(recurrence(pairing, pod), DRAW, pod.id().value(), Plan.LONGEST_GRACE);
    }

    private static Recurrence recurrence(Pairing pairing, Pod pod) {
        return pairing.timing().in(pairing.zone(pod), pod.policy());
    }

    List<Write> end(OrganizationId organization, PodId pod) {
        return schedules.end(Realms.of(organization), id(pod));
    }

    /** The next draw after a moment; empty if there is none. */
    Optional<ZonedDateTime> next(Pairing pairing, Pod pod, Instant after) {
        return schedules.upcoming(recurrence(pairing, pod), after, 1).stream().findFirst();
    }

    /** The next draws. */
    Outlook outlook(Pairing pairing, Pod pod, Instant after, int limit) {
        return schedules.outlook(recurrence(pairing, pod), after, limit);
    }

    Optional<Schedule> find(OrganizationId organization, PodId pod) {
        return schedules.find(Realms.of(organization), id(pod));
    }

    /** Each of a pair is asked what came of it; nobody for whom there is no time to. */
    static Stream<Write> ask(Pair pair, Person person, Pod pod) {
        return asked(pair, pod.policy(), pod.policy().inTimeOf(person)).stream()
                .map(at -> Timers.set(
                        "pairs-ask:" + pair.id() + ":" + person.id(), at, ASK, pair.id() + " " + person.id()));
    }

    /**
     * On the working day before the next draw, at the same time of day, or as soon as the person is at work then. Empty
     * if that is the day of the draw already, or not before the next one.
     *
     * @param own the pod's policy in the person's time
     */
    static Optional<Instant> asked(Pair pair, PodPolicy policy, PodPolicy own) {
        var until = pair.until().atZone(policy.zone());
        var day = until.toLocalDate().minusDays(1);
        while (day.isAfter(pair.day()) && !policy.hours().days().contains(day.getDayOfWeek())) {
            day = day.minusDays(1);
        }
        return Optional.of(day)
                .filter(each -> each.isAfter(pair.day()))
                .map(each -> WorkingTime.next(until.with(each).toInstant(), own))
                .filter(at -> at.isBefore(pair.until()));
    }

    static Write lookAfterWish(PersonId person, Instant now) {
        return Timers.set("pairs-wish:" + person, now.plus(LOOKED_AFTER), WISH, person.value());
    }

    static Write introduce(Pair.Round round) {
        return Timers.set("pairs-introduce:" + round.id(), round.begins(), INTRODUCE, round.id());
    }

    /** A round ends before its time: its pairs are asked what came of it at once. */
    static Write askEarly(Pair.Round next, String round) {
        return Timers.set("pairs-early:" + round, next.begins(), EARLY, round);
    }

    /** What came of a round that ended early is told when it was to end. */
    static Write report(String round, Instant ends) {
        return Timers.set("pairs-report:" + round, ends, REPORT, round);
    }

    static Write forget(Pair.Round round) {
        return Timers.set("pairs-forget:" + round.id(), round.begins().plus(KEPT), FORGET, round.id());
    }

    private static String id(PodId pod) {
        return "pairs:" + pod;
    }
}
