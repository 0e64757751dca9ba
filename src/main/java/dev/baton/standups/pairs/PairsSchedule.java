package dev.baton.standups.pairs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.schedule.Plan;
import dev.baton.schedule.Schedule;
import dev.baton.schedule.Schedules;
import dev.baton.store.Timers;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** When pairs are drawn, and when they are asked whether they have met. */
final class PairsSchedule {

    static final String DRAW = "standups.pairs";
    static final String ASK = "standups.pairs.ask";
    static final String FORGET = "standups.pairs.forget";

    /** How long it is kept what came of a round. */
    private static final Duration KEPT = Duration.ofDays(365);

    private final Schedules schedules;

    PairsSchedule(Schedules schedules) {
        this.schedules = schedules;
    }

    /** It is drawn from the next time on. */
    List<Write> set(OrganizationId organization, Pairing pairing, Pod pod) {
        var recurrence = pairing.timing().in(pairing.zone(pod), pod.policy());
        var plan = new Plan(recurrence, DRAW, pod.id().value(), Plan.LONGEST_GRACE);
        return schedules.set(Realms.of(organization), id(pod.id()), plan);
    }

    List<Write> end(OrganizationId organization, PodId pod) {
        return schedules.end(Realms.of(organization), id(pod));
    }

    /** The next draw after a moment; empty if there is none. */
    Optional<ZonedDateTime> next(Pairing pairing, Pod pod, Instant after) {
        var recurrence = pairing.timing().in(pairing.zone(pod), pod.policy());
        return schedules.upcoming(recurrence, after, 1).stream().findFirst();
    }

    Optional<Schedule> find(OrganizationId organization, PodId pod) {
        return schedules.find(Realms.of(organization), id(pod));
    }

    /** Those who have said nothing are asked on the working day before the next draw, at the same time of day. */
    static Write ask(Pair.Round round, Pod pod) {
        var ends = round.ends().atZone(pod.policy().zone());
        var workdays = pod.policy().hours().days();
        var day = ends.toLocalDate().minusDays(1);
        while (day.isAfter(round.day()) && !workdays.contains(day.getDayOfWeek())) {
            day = day.minusDays(1);
        }
        return Timers.set("pairs-ask:" + round.id(), ends.with(day).toInstant(), ASK, round.id());
    }

    static Write forget(Pair.Round round) {
        return Timers.set("pairs-forget:" + round.id(), round.begins().plus(KEPT), FORGET, round.id());
    }

    private static String id(PodId pod) {
        return "pairs:" + pod;
    }
}
