package dev.baton.briefs;

import dev.baton.people.CalendarSource.Date;
import dev.baton.people.CalendarSource.Happening;
import dev.baton.people.CalendarSource.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What of a published campaign is in calendars. */
final class CampaignDates {

    /** An edition may change once more by its embargo, and once by being withdrawn. */
    private static final int CHANGES = 4;

    private final Brief brief;
    private final Edition edition;
    private final Instant now;

    private CampaignDates(Brief brief, Edition edition, Instant now) {
        this.brief = brief;
        this.edition = edition;
        this.now = now;
    }

    /** Nothing before it is published. */
    static List<Date> of(Brief brief, Instant now) {
        var edition = brief.edition();
        return edition == null || !ByDays.hasDays(brief) ? List.of() : new CampaignDates(brief, edition, now).all();
    }

    private List<Date> all() {
        var start = ByDays.start(brief);
        var end = ByDays.end(brief);
        var dates = new ArrayList<Date>();
        dates.add(date("", name(), start, end));
        if (!start.equals(end)) {
            dates.add(date("-launch", "Launch: " + name(), start, start));
        }
        var promo = edition.content().dates().promo();
        if (promo != null) {
            var code = isEmbargoed() ? "Code ends: " : "Code " + promo.code() + " ends: ";
            dates.add(date("-code", code + name(), promo.end(), promo.end()));
        }
        return dates;
    }

    private boolean isEmbargoed() {
        return edition.content().dates().isEmbargoed(now);
    }

    private String name() {
        return isEmbargoed() ? masked(brief) : edition.content().aim().title();
    }

    /** How one under embargo is called where others may look. */
    static String masked(Brief brief) {
        return "Campaign under embargo #" + brief.id().code();
    }

    private Date date(String what, String title, LocalDate first, LocalDate last) {
        var happening = new Happening(title, new When.AllDay(first, last), "", null);
        return new Date("brief-" + brief.id() + what, revision(), changed(), happening, !isWithdrawn());
    }

    private boolean isWithdrawn() {
        return brief.stage() == Stage.WITHDRAWN;
    }

    /** Grows with each edition, as an embargo ends, and as it is withdrawn. */
    private int revision() {
        return CHANGES * edition.number() + (isEmbargoed() ? 0 : 1) + (isWithdrawn() ? 2 : 0);
    }

    private Instant changed() {
        var embargo = edition.content().dates().embargo();
        return Stream.of(
                        Stream.of(edition.at()),
                        embargo == null || isEmbargoed() ? Stream.<Instant>of() : Stream.of(embargo),
                        isWithdrawn() ? Stream.of(brief.moved()) : Stream.<Instant>of())
                .flatMap(moments -> moments)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
