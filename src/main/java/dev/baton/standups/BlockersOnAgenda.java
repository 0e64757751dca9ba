package dev.baton.standups;

import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.people.AgendaSource;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import dev.baton.pods.Words;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Blockers that nobody has resolved, for a pod's meetings: those that its channels have read in a summary. What is said
 * in private stays so, and what is said in a round that is open can be changed still.
 */
final class BlockersOnAgenda implements AgendaSource {

    private static final int CHARACTERS = 200;

    private final Standups standups;
    private final Blockers blockers;
    private final Rounds rounds;
    private final Directory directory;

    BlockersOnAgenda(Standups standups, Blockers blockers, Rounds rounds, Directory directory) {
        this.standups = standups;
        this.blockers = blockers;
        this.rounds = rounds;
        this.directory = directory;
    }

    @Override
    public Optional<Topic> topicOf(OrganizationId organization, PodId pod) {
        var told = standups.every(organization).stream()
                .filter(standup -> pod.equals(standup.conduct().summary()))
                .map(Standup::id)
                .toList();
        var latest = rounds.latest(organization, told);
        return Topic.of(
                "Blockers",
                told.stream()
                        .flatMap(standup -> blockers.open(organization, standup).stream())
                        .map(found -> found.value())
                        .filter(blocker ->
                                !isBeingAnswered(latest.get(blocker.round().standup()), blocker))
                        .sorted(Comparator.comparing(blocker -> blocker.round().day()))
                        .map(blocker -> directory.nameOf(organization, blocker.person()) + ": "
                                + Excerpt.of(blocker.words(), CHARACTERS) + ", since "
                                + Words.shortDay(blocker.round().day()))
                        .toList());
    }

    private static boolean isBeingAnswered(@Nullable Round latest, Blocker blocker) {
        return latest != null && latest.isOpen() && latest.id().equals(blocker.round());
    }
}
