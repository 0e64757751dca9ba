package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Entry;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds briefs by their days without reading others. Each is kept under the months that it touches and the one in which
 * it begins, so that many months are read without reading anything twice, and under the weeks in which it begins and
 * ends. One without days isn't found.
 */
final class ByDays {

    /** Of a month; a calendar with more can't be read. */
    static final int MOST = 500;

    private static final String TOUCHES = "touches";
    private static final String BEGINS = "begins";
    private static final String STARTS_IN_WEEK = "week-start";
    private static final String ENDS_IN_WEEK = "week-end";

    /** What takes longer than that is kept once for all months. */
    private static final int MONTHS = 24;

    private static final String LONG = "long";

    static final Comparator<Brief> BY_START = Comparator.<Brief, LocalDate>comparing(brief -> start(brief))
            .thenComparing(brief -> end(brief))
            .thenComparing(brief -> brief.id().value());

    private final Briefs briefs;

    ByDays(Briefs briefs) {
        this.briefs = briefs;
    }

    /**
     * What is on.
     *
     * @param briefs the first to begin in front
     * @param all false if there are more
     */
    record Found(List<Brief> briefs, boolean all) {

        Found {
            briefs = List.copyOf(briefs);
        }
    }

    static List<Entry> entriesOf(Brief brief) {
        if (!hasDays(brief)) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        for (var circle : Circle.of(brief)) {
            add(BEGINS, circle, YearMonth.from(start(brief)), brief, entries);
            add(STARTS_IN_WEEK, circle, monday(start(brief)), brief, entries);
            add(ENDS_IN_WEEK, circle, monday(end(brief)), brief, entries);
            months(brief).forEach(month -> add(TOUCHES, circle, month, brief, entries));
        }
        return entries;
    }

    private static void add(String index, Circle circle, Object when, Brief brief, List<Entry> entries) {
        entries.add(Entry.at(start(brief).atStartOfDay(ZoneOffset.UTC).toInstant(), index, key(circle, when)));
    }

    private static String key(Circle circle, Object when) {
        return circle.key() + " " + when;
    }

    private static Stream<?> months(Brief brief) {
        var first = YearMonth.from(start(brief));
        var months = ChronoUnit.MONTHS.between(first, YearMonth.from(end(brief))) + 1;
        return months > MONTHS
                ? Stream.of(LONG)
                : Stream.iterate(first, month -> month.plusMonths(1)).limit(months);
    }

    static boolean hasDays(Brief brief) {
        var dates = brief.current().dates();
        return dates.start() != null && dates.end() != null;
    }

    /** The first day of one that has days. */
    static LocalDate start(Brief brief) {
        return Objects.requireNonNull(brief.current().dates().start());
    }

    /** The last day of one that has days. */
    static LocalDate end(Brief brief) {
        return Objects.requireNonNull(brief.current().dates().end());
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Those that are on at one of those days at least. */
    Found between(OrganizationId organization, Collection<Circle> circles, LocalDate first, LocalDate last) {
        var from = YearMonth.from(first);
        var months = Stream.iterate(from.plusMonths(1), month -> month.plusMonths(1))
                .limit(ChronoUnit.MONTHS.between(from, YearMonth.from(last)))
                .toList();
        var lists = new ArrayList<List<Brief>>();
        lists.addAll(briefs.under(organization, TOUCHES, keys(circles, List.of(from, LONG)), MOST));
        lists.addAll(briefs.under(organization, BEGINS, keys(circles, months), MOST));
        var found = lists.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(brief -> !start(brief).isAfter(last) && !end(brief).isBefore(first))
                .sorted(BY_START)
                .toList();
        return new Found(found, lists.stream().allMatch(list -> list.size() < MOST));
    }

    private static List<String> keys(Collection<Circle> circles, List<?> all) {
        return circles.stream()
                .flatMap(circle -> all.stream().map(when -> key(circle, when)))
                .toList();
    }

    /** Those that begin in the week of a day. */
    List<Brief> startingInWeek(OrganizationId organization, LocalDate day) {
        return inWeek(organization, STARTS_IN_WEEK, day);
    }

    /** Those that end in the week of a day. */
    List<Brief> endingInWeek(OrganizationId organization, LocalDate day) {
        return inWeek(organization, ENDS_IN_WEEK, day);
    }

    private List<Brief> inWeek(OrganizationId organization, String index, LocalDate day) {
        return briefs.under(organization, index, List.of(key(Circle.ALL, monday(day))), MOST).stream()
                .flatMap(List::stream)
                .sorted(BY_START)
                .toList();
    }
}
