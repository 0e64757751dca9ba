package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.Run;
import dev.baton.schedule.ScheduleHandler;
import dev.baton.standups.meetings.MeetingSchedules.Date;
import dev.baton.store.Realm;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** A date of a meeting comes near: it is announced. */
final class Announcing implements ScheduleHandler {

    private final Meetings meetings;
    private final MeetingSchedules schedules;
    private final SittingOpener opener;
    private final Directory directory;
    private final InstantSource clock;

    Announcing(
            Meetings meetings,
            MeetingSchedules schedules,
            SittingOpener opener,
            Directory directory,
            InstantSource clock) {
        this.meetings = meetings;
        this.schedules = schedules;
        this.opener = opener;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String name() {
        return MeetingSchedules.HANDLER;
    }

    @Override
    public List<Write> run(Realm realm, String argument, Run run) {
        var organization = Realms.organization(realm);
        var day = run.time().toLocalDate();
        return meetings.find(organization, argument)
                .flatMap(found -> directory
                        .pod(organization, found.value().pod())
                        .map(pod -> new Date(day, schedules.start(found.value(), pod, day)))
                        .map(date -> announce(organization, found, date)))
                .orElse(List.of());
    }

    private List<Write> announce(OrganizationId organization, Versioned<Meeting> found, Date date) {
        var opening = opener.open(organization, found.value(), date, clock.instant());
        return opening.writes().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(meetings.put(found, opening.meeting())), opening.writes().stream())
                        .toList();
    }
}
