package dev.baton.routing;

import dev.baton.people.PodId;
import dev.baton.pods.Traits;
import java.time.Instant;
import java.util.Optional;

/**
 * A lead that is to go to somebody.
 *
 * @param wanted the pod that whoever hands it over has picked: only its rules count then; empty if that is left to the
 *     rules
 * @param hot whether it is so urgent that a rule may pass over its limits
 */
public record Request(Traits traits, Optional<PodId> wanted, boolean hot, Instant now) {}
