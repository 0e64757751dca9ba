package dev.baton.web;

import com.google.common.base.CharMatcher;
import dev.baton.people.CalendarSource.Date;
import dev.baton.people.CalendarSource.When;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Dates as calendars read them: each an event of its own, in UTC or on whole days (RFC 5545; RFC 7986 for how often to
 * look again).
 */
final class ICalendar {

    private static final Duration REFRESHED = Duration.ofHours(1);

    private static final CharMatcher UNSEEN = CharMatcher.javaIsoControl().and(CharMatcher.noneOf("\n\t"));

    /** The text of a calendar that is looked at again and again; the same for the same dates. */
    static String feed(String name, List<Date> dates) {
        var calendar = calendar();
        calendar.add(new XProperty("X-WR-CALNAME", seen(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESHED));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESHED.toString()));
        dates.forEach(date -> calendar.add(event(date)));
        return Folding.fold(calendar.toString());
    }

    /** One date, to be put into a calendar that somebody has. It is the same event there as in a feed. */
    static String one(Date date) {
        var calendar = calendar();
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(event(date));
        return Folding.fold(calendar.toString());
    }

    private static Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Baton//Baton//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    private static VEvent event(Date date) {
        var what = date.what();
        var event = new VEvent(false);
        event.add(new Uid(date.uid() + "@baton"));
        event.add(new DtStamp(seconds(date.changed())));
        event.add(new LastModified(seconds(date.changed())));
        event.add(new Sequence(date.revision()));
        time(what.when(), event);
        event.add(new Summary(seen(what.title())));
        if (!what.place().isEmpty()) {
            event.add(new Location(seen(what.place())));
        }
        if (what.link() != null) {
            event.add(new Url(what.link()));
        }
        event.add(date.takesPlace() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        return event;
    }

    /** The end of whole days is the day after the last one (RFC 5545, 3.6.1). */
    private static void time(When when, VEvent event) {
        switch (when) {
            case When.At(var start, var length) -> {
                event.add(new DtStart<>(start.toInstant()));
                event.add(new DtEnd<>(start.plus(length).toInstant()));
            }
            case When.AllDay(var first, var last) -> {
                event.add(new DtStart<>(first));
                event.add(new DtEnd<>(last.plusDays(1)));
                event.add(ImmutableTransp.TRANSPARENT);
            }
        }
    }

    private static Instant seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Without what no calendar may hold: control characters (RFC 5545, 3.1). */
    private static String seen(String text) {
        return UNSEEN.removeFrom(text);
    }

    private ICalendar() {}
}
