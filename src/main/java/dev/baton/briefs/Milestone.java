package dev.baton.briefs;

import dev.baton.briefs.Content.Dates;
import dev.baton.people.PodPolicy;
import dev.baton.people.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Something that comes by itself while a campaign runs, in one pod.
 *
 * @param of the day or the moment that it is about; the same kind comes again only for another one
 * @param at when it comes
 * @param until from when on it is pointless
 */
record Milestone(Kind kind, String of, Instant at, Instant until) {

    enum Kind {
        EMBARGO_OVER,
        LAUNCH,
        PROMO_WEEK,
        PROMO_DAY,
        PROMO_OVER
    }

    /** The hour at which a promo's end is told beforehand, where the campaign is. */
    private static final int MORNING = 9;

    String key() {
        return kind + " " + of;
    }

    boolean isDue(Instant now) {
        return !now.isBefore(at) && now.isBefore(until);
    }

    /** All that there are, however late it is; none of a campaign without days. */
    static List<Milestone> of(Dates dates, PodPolicy policy) {
        var milestones = new ArrayList<Milestone>();
        var over = dates.over();
        if (dates.start() == null || over == null) {
            return milestones;
        }
        if (dates.embargo() != null) {
            milestones.add(new Milestone(Kind.EMBARGO_OVER, dates.embargo().toString(), dates.embargo(), over));
        }
        milestones.add(launch(dates, dates.start(), over, policy));
        if (dates.promo() != null) {
            milestones.addAll(promo(dates, dates.start(), dates.promo(), policy));
        }
        milestones.removeIf(each -> !each.at().isBefore(each.until()));
        return milestones;
    }

    /** When people there begin to work, once the campaign has begun and may be spoken of. */
    private static Milestone launch(Dates dates, LocalDate start, Instant over, PodPolicy policy) {
        var begun = Collections.max(List.of(
                dates.startOf(start),
                start.atStartOfDay(policy.zone()).toInstant(),
                Objects.requireNonNullElse(dates.embargo(), Instant.MIN)));
        var at = WorkingTime.next(begun, policy);
        var night = at.atZone(policy.zone())
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(policy.zone())
                .toInstant();
        return new Milestone(Kind.LAUNCH, start.toString(), at, night.isBefore(over) ? night : over);
    }

    /** A week and a day before a code ends, as far as the campaign has begun by then; and its end. */
    private static List<Milestone> promo(Dates dates, LocalDate start, Promo promo, PodPolicy policy) {
        var of = promo.end().toString();
        var over = dates.startOf(promo.end().plusDays(1));
        var week = WorkingTime.lastDay(promo.end().minusDays(7), policy);
        var day = WorkingTime.lastDay(promo.end().minusDays(1), policy);
        var milestones = new ArrayList<Milestone>();
        if (!week.isBefore(start)) {
            milestones.add(new Milestone(Kind.PROMO_WEEK, of, dates.at(week, MORNING), dates.at(day, MORNING)));
        }
        if (!day.isBefore(start)) {
            milestones.add(new Milestone(Kind.PROMO_DAY, of, dates.at(day, MORNING), over));
        }
        milestones.add(new Milestone(Kind.PROMO_OVER, of, over, Objects.requireNonNull(dates.over())));
        return milestones;
    }
}
