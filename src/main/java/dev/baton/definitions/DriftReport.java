package dev.baton.definitions;

import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.Realms;
import dev.baton.schedule.DaysOff;
import dev.baton.schedule.Plan;
import dev.baton.schedule.Recurrence;
import dev.baton.schedule.Rhythm;
import dev.baton.schedule.Run;
import dev.baton.schedule.ScheduleHandler;
import dev.baton.schedule.Schedules;
import dev.baton.store.Realm;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came back last month and which clauses were cited, on the first of the pod's working days in a month, when it
 * begins to work; nothing if no lead came back. Where nobody counts citations there is no schedule either.
 */
final class DriftReport implements ScheduleHandler {

    private static final String NAME = "definition.drift";

    /** Of one month there is one report, so that it may come late. */
    private static final Duration GRACE = Duration.ofDays(5);

    private final Books books;
    private final Optional<Citations> citations;
    private final Directory directory;
    private final Schedules schedules;

    DriftReport(Books books, Optional<Citations> citations, Directory directory, Schedules schedules) {
        this.books = books;
        this.citations = citations;
        this.directory = directory;
        this.schedules = schedules;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What to write so that a pod has its report from next month on; nothing if it has one. */
    List<Write> begin(OrganizationId organization, Pod pod, Instant now) {
        var realm = Realms.of(organization);
        var today = LocalDate.ofInstant(now, pod.policy().zone());
        return citations.isEmpty() || schedules.find(realm, id(pod)).isPresent()
                ? List.of()
                : schedules.set(
                        realm,
                        id(pod),
                        plan(pod, YearMonth.from(today).plusMonths(1).atDay(1)));
    }

    /** What to write so that it comes by the pod's clocks and on its working days; nothing if it does. */
    List<Write> follow(OrganizationId organization, Pod pod) {
        var realm = Realms.of(organization);
        return schedules
                .find(realm, id(pod))
                .map(schedule -> schedule.plan().recurrence().from())
                .map(from -> schedules.goOn(realm, id(pod), id(pod), plan(pod, from)))
                .orElseGet(List::of);
    }

    private static String id(Pod pod) {
        return "definition-drift:" + pod.id();
    }

    private static Plan plan(Pod pod, LocalDate from) {
        var policy = pod.policy();
        var recurrence = new Recurrence(
                new Rhythm.FirstOfMonth(policy.hours().days()),
                policy.hours().from(),
                policy.zone(),
                from,
                null,
                daysOff(policy));
        return new Plan(recurrence, NAME, pod.id().value(), GRACE);
    }

    private static @Nullable DaysOff daysOff(PodPolicy policy) {
        return policy.region() == null
                ? null
                : new DaysOff(policy.region(), policy.hours().days(), DaysOff.Instead.NEXT_WORKING_DAY);
    }

    @Override
    public List<Write> run(Realm realm, String argument, Run run) {
        var organization = Realms.organization(realm);
        return directory
                .pod(organization, new PodId(argument))
                .flatMap(pod -> lastMonth(organization, pod, YearMonth.from(run.time())))
                .orElseGet(List::of);
    }

    private Optional<List<Write>> lastMonth(OrganizationId organization, Pod pod, YearMonth now) {
        var month = now.minusMonths(1);
        return of(organization, pod, month)
                .filter(drift -> drift.counted().returned() > 0)
                .map(drift -> Outgoing.inChannels(
                        organization,
                        pod.channels(),
                        "definition-drift:" + pod.id() + ":" + month,
                        DriftCards.of(drift),
                        null));
    }

    /** What is counted of a month; empty if nobody counts. */
    Optional<Drift> of(OrganizationId organization, Pod pod, YearMonth month) {
        return citations.map(counting -> new Drift(
                pod,
                month,
                counted(counting, organization, pod, month),
                counted(counting, organization, pod, month.minusMonths(1)),
                books.find(Realms.of(organization), pod.id())
                        .map(Versioned::value)
                        .orElseGet(() -> Definition.none(pod.id()))));
    }

    private static Citations.Counted counted(
            Citations counting, OrganizationId organization, Pod pod, YearMonth month) {
        var zone = pod.policy().zone();
        return counting.between(
                organization,
                pod.id(),
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }
}
