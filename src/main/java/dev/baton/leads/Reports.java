package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

/** Reports about pods, for those who may read them: the pod's people and administrators. */
final class Reports {

    /** Nodes' clocks differ a little. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    private final LeadLog log;
    private final Directory directory;
    private final InstantSource clock;

    Reports(LeadLog log, Directory directory, InstantSource clock) {
        this.log = log;
        this.directory = directory;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** By their names. */
    List<Pod> pods(OrganizationId organization) {
        return directory.pods(organization).stream()
                .sorted(Comparator.comparing(Pod::name))
                .toList();
    }

    boolean mayRead(OrganizationId organization, Pod pod, PersonId reader) {
        return pod.sideOf(reader).isPresent() || directory.administers(organization, reader);
    }

    Insight insight(OrganizationId organization, Pod pod, PersonId reader) {
        return Insight.of(pod, reader, directory.administers(organization, reader));
    }

    String nameOf(OrganizationId organization, PersonId person) {
        return directory.nameOf(organization, person);
    }

    Report of(OrganizationId organization, Pod pod, Period period) {
        var until = period.to().plus(Lead.REGRET).plus(CLOCKS);
        return Report.of(log.between(organization, pod.id(), period.from(), until), period);
    }
}
