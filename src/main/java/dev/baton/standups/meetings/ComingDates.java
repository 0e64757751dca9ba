package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Pod;
import dev.baton.schedule.Outlook;
import dev.baton.standups.meetings.MeetingSchedules.Date;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dates of a meeting: by its rule, but for those that are announced or have been, which are when they are. */
final class ComingDates {

    private static final int KNOWN = 60;

    /** More than are announced or left out ahead of their time. */
    private static final int NEAR = 10;

    private final Sittings sittings;
    private final MeetingSchedules schedules;

    ComingDates(Sittings sittings, MeetingSchedules schedules) {
        this.sittings = sittings;
        this.schedules = schedules;
    }

    /** What is kept of the last dates and those to come, by day. */
    Map<LocalDate, Sitting> known(OrganizationId organization, Meeting meeting) {
        return byDay(sittings.latest(organization, meeting.id(), KNOWN).stream().map(Versioned::value));
    }

    /** What is kept of the dates around now, by meeting and day. */
    Map<MeetingId, Map<LocalDate, Sitting>> near(OrganizationId organization, Collection<MeetingId> meetings) {
        return sittings.latest(organization, meetings, NEAR).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> byDay(each.getValue().stream())));
    }

    private static Map<LocalDate, Sitting> byDay(Stream<Sitting> sittings) {
        return sittings.collect(
                Collectors.toUnmodifiableMap(sitting -> sitting.id().day(), Function.identity()));
    }

    /**
     * The next that begin after a moment, those that are left out among them.
     *
     * @param known what is kept of its dates, by day
     */
    List<Date> after(Map<LocalDate, Sitting> known, Meeting meeting, Pod pod, Instant moment, int limit) {
        var byRule = schedules.after(meeting, pod, moment, limit + known.size()).stream()
                .filter(date -> !isHeld(known.get(date.day())));
        var held = known.values().stream()
                .filter(ComingDates::isHeld)
                .map(sitting -> new Date(sitting.id().day(), sitting.slot().start()))
                .filter(date -> date.start().isAfter(moment));
        return Stream.concat(byRule, held)
                .sorted(Comparator.comparing(Date::start))
                .limit(limit)
                .toList();
    }

    /** The same with the holidays that they leave out. */
    Outlook outlook(Map<LocalDate, Sitting> known, Meeting meeting, Pod pod, Instant moment, int limit) {
        var zone = MeetingSchedules.zone(meeting);
        var runs = after(known, meeting, pod, moment, limit).stream()
                .map(date -> date.start().atZone(zone))
                .toList();
        return new Outlook(runs, schedules.outlook(meeting, pod, moment, limit).holidays());
    }

    private static boolean isHeld(@Nullable Sitting sitting) {
        return sitting != null && !sitting.isOff();
    }
}
