package dev.baton.standups;

import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.people.AgendaSource;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import java.util.Comparator;
import java.util.Optional;

/** Blockers of a pod's stand-ups that nobody has resolved, for its meetings. */
final class BlockersOnAgenda implements AgendaSource {

    private static final int CHARACTERS = 200;

    private final Standups standups;
    private final Blockers blockers;
    private final Directory directory;

    BlockersOnAgenda(Standups standups, Blockers blockers, Directory directory) {
        this.standups = standups;
        this.blockers = blockers;
        this.directory = directory;
    }

    @Override
    public Optional<Topic> topicOf(OrganizationId organization, PodId pod) {
        return Topic.of(
                "Blockers",
                standups.every(organization).stream()
                        .filter(standup -> standup.pod().equals(pod))
                        .flatMap(standup -> blockers.open(organization, standup.id()).stream())
                        .map(found -> found.value())
                        .sorted(Comparator.comparing(blocker -> blocker.round().day()))
                        .map(blocker -> directory.nameOf(organization, blocker.person()) + ": "
                                + Excerpt.of(blocker.words(), CHARACTERS) + ", since "
                                + Words.shortDay(blocker.round().day()))
                        .toList());
    }
}
