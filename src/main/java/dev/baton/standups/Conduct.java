package dev.baton.standups;

import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How rounds go.
 *
 * @param window how long people can answer
 * @param reminder how long after they were asked they are reminded; never if null
 * @param summary in whose pod's channels the summary is posted; if null, everybody who takes part gets it privately
 * @param facilitated whether somebody facilitates each round, in turn
 */
record Conduct(
        Duration window,
        @Nullable Duration reminder,
        @Nullable PodId summary,
        boolean facilitated) {

    /** The channels in which the summary is posted; none if each person gets it. */
    List<ConversationId> channels(OrganizationId organization, Directory directory) {
        return Optional.ofNullable(summary)
                .flatMap(pod -> directory.pod(organization, pod))
                .map(Pod::channels)
                .orElse(List.of());
    }
}
