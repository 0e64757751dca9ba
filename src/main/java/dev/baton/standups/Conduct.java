package dev.baton.standups;

import dev.baton.people.PodId;
import java.time.Duration;
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
        boolean facilitated) {}
