package dev.baton.briefs;

import dev.baton.people.Timeline;
import dev.baton.people.Timeline.Row;
import dev.baton.people.Timeline.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The calendar as bars. Days outside what it shows are cut off, and named beside the bar. */
final class CampaignTimeline {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /** Empty if there is nothing to see, or if it is more than a year away, which a timeline puts at its edge. */
    static Optional<Timeline> of(String title, List<Brief> briefs, Span span, LocalDate today, Instant now) {
        if (briefs.isEmpty()
                || span.last().isAfter(today.plusYears(1))
                || span.first().isBefore(today.minusYears(1))) {
            return Optional.empty();
        }
        return Optional.of(new Timeline(
                title,
                today,
                briefs.stream().map(brief -> row(brief, span, now)).toList()));
    }

    private static Row row(Brief brief, Span span, Instant now) {
        var start = ByDays.start(brief);
        var end = ByDays.end(brief);
        var standing = Standing.of(brief, now);
        return new Row(
                name(brief, now),
                start.isBefore(span.first()) ? span.first() : start,
                end.isAfter(span.last()) ? span.last() : end,
                beside(standing, start.isBefore(span.first()), end.isAfter(span.last()), start, end) + code(brief, now),
                switch (standing) {
                    case RUNS -> Tone.STRONG;
                    case EMBARGOED, COMES -> Tone.PLAIN;
                    case PLANNED, OVER -> Tone.FAINT;
                });
    }

    /** Whoever has the address of a picture sees it, so one under embargo has no name there, as in calendars. */
    private static String name(Brief brief, Instant now) {
        return brief.current().dates().isEmbargoed(now)
                ? CampaignDates.masked(brief)
                : brief.current().aim().title();
    }

    /** When its code ends; nothing once it is over, and none that is under embargo. */
    private static String code(Brief brief, Instant now) {
        var dates = brief.current().dates();
        var promo = dates.promo();
        return promo == null || dates.isPromoOver(now) || dates.isEmbargoed(now)
                ? ""
                : ", " + promo.code() + " to " + SHORT.format(promo.end());
    }

    /** The days take the place of what goes without saying. */
    private static String beside(
            Standing standing, boolean isCutBefore, boolean isCutAfter, LocalDate start, LocalDate end) {
        if (!isCutBefore && !isCutAfter) {
            return standing.label();
        }
        var days = isCutBefore && isCutAfter
                ? DAY.format(start) + "–" + DAY.format(end)
                : isCutBefore ? "from " + DAY.format(start) : "to " + DAY.format(end);
        return standing == Standing.RUNS || standing == Standing.COMES ? days : standing.label() + ", " + days;
    }

    private CampaignTimeline() {}
}
