package dev.baton.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When somebody was, is and will be away. What has been stays as it was, since time is counted by it.
 *
 * @param all the earliest first; between two of them there is a day on which the person is there
 */
public record Absences(List<Absence> all) {

    public static final Absences NONE = new Absences(List.of());

    /** No time that still runs is counted from before that. */
    private static final int DAYS_KEPT = 100;

    public Absences {
        all = List.copyOf(all);
    }

    /** The one that the day is in. */
    public Optional<Absence> on(LocalDate day) {
        return all.stream().filter(each -> each.covers(day)).findFirst();
    }

    /** The one that the day is in, if any, and those to come. */
    List<Absence> from(LocalDate day) {
        return all.stream().filter(each -> !each.last().isBefore(day)).toList();
    }

    /**
     * Those with another one, without what is long over. One that it overlaps begins when it did, and ends when the new
     * one does; one that it adjoins is joined.
     */
    Absences with(Absence added, LocalDate today) {
        var others = new ArrayList<Absence>();
        var first = added.first();
        var last = added.last();
        for (var each : from(today.minusDays(DAYS_KEPT))) {
            if (each.last().plusDays(1).isBefore(added.first())
                    || each.first().isAfter(added.last().plusDays(1))) {
                others.add(each);
            } else {
                first = each.first().isBefore(first) ? each.first() : first;
                last = each.first().isAfter(last) ? each.last() : last;
            }
        }
        others.add(new Absence(first, last));
        return new Absences(
                others.stream().sorted(Comparator.comparing(Absence::first)).toList());
    }

    /** The same for somebody who is there from that day on, until the next one. */
    Absences back(LocalDate today) {
        return new Absences(all.stream()
                .map(each -> each.covers(today) ? new Absence(each.first(), today.minusDays(1)) : each)
                .filter(each -> !each.last().isBefore(each.first()))
                .toList());
    }

    Absences without(Absence taken) {
        return new Absences(all.stream().filter(each -> !each.equals(taken)).toList());
    }
}
