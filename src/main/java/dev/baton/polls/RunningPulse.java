package dev.baton.polls;

import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.Run;
import dev.baton.schedule.ScheduleHandler;
import dev.baton.store.Realm;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;

/** A pulse is asked once more. */
final class RunningPulse implements ScheduleHandler {

    private final Pulses pulses;
    private final Starting starting;
    private final Directory directory;
    private final InstantSource clock;

    RunningPulse(Pulses pulses, Starting starting, Directory directory, InstantSource clock) {
        this.pulses = pulses;
        this.starting = starting;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Pulses.HANDLER;
    }

    @Override
    public List<Write> run(Realm realm, String argument, Run run) {
        var organization = Realms.organization(realm);
        var pulse = pulses.find(organization, argument).map(Versioned::value);
        var channels = pulse.flatMap(found -> directory.pod(organization, found.pod()))
                .map(Pod::channels)
                .orElse(List.of());
        return pulse.isEmpty() || channels.isEmpty()
                ? List.of()
                : starting.writes(organization, pulse.get().run(channels, clock.instant()), null);
    }
}
