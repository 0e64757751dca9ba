package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.Run;
import dev.baton.schedule.ScheduleHandler;
import dev.baton.store.Realm;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stand-up's time has come in one of its time zones: its round is opened, and who lives there is asked. */
final class OpeningRound implements ScheduleHandler {

    private final Standups standups;
    private final Directory directory;
    private final Participants participants;
    private final RoundOpener opener;
    private final InstantSource clock;

    OpeningRound(
            Standups standups,
            Directory directory,
            Participants participants,
            RoundOpener opener,
            InstantSource clock) {
        this.standups = standups;
        this.directory = directory;
        this.participants = participants;
        this.opener = opener;
        this.clock = clock;
    }

    @Override
    public String name() {
        return StandupSchedules.HANDLER;
    }

    @Override
    public List<Write> run(Realm realm, String argument, Run run) {
        var organization = Realms.organization(realm);
        var words = argument.split(" ", 2);
        var found = standups.find(organization, words[0]);
        if (found.isEmpty() || found.get().value().paused()) {
            return List.of();
        }
        var standup = found.get().value();
        var isOwn = standup.timing().zone() == null;
        var now = run.isLate() ? clock.instant() : run.due();
        var day = run.time().toLocalDate();
        var call = new RoundOpener.Call(
                day, isOwn ? ZoneId.of(words[1]) : null, now, closes(organization, standup, day, now));
        var writes = new ArrayList<>(opener.open(organization, found.get(), call));
        if (isOwn) {
            writes.add(StandupTimers.arrange(standup.id(), now));
        }
        return writes;
    }

    /** When the time is over in the last of the zones; those asked now have all of it, be it late. */
    private Instant closes(OrganizationId organization, Standup standup, LocalDate day, Instant now) {
        var window = standup.conduct().window();
        return directory.pod(organization, standup.pod()).stream()
                .flatMap(pod -> due(organization, standup, pod, day).stream()
                        .map(person -> standup.timing()
                                .in(person.zone(), pod.policy())
                                .at(day)
                                .plus(window)))
                .filter(last -> standup.timing().zone() == null && last.isAfter(now.plus(window)))
                .max(Comparator.naturalOrder())
                .orElse(now.plus(window));
    }

    private List<Person> due(OrganizationId organization, Standup standup, Pod pod, LocalDate day) {
        return standup.timing().zone() == null ? participants.due(organization, standup, pod, day) : List.of();
    }
}
