package dev.baton.intake;

import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mapping that an administrator wrote for one source.
 *
 * @param number of the version; each change is one more
 * @param former the last ones, the latest first
 */
record OwnMapping(int number, Version current, List<Version> former) {

    private static final int KEPT = 20;

    /** An expression, and who wrote it. Empty is the mapping that comes with Baton. */
    record Version(String expression, PersonId by, Instant at) {}

    OwnMapping {
        former = List.copyOf(former);
    }

    static OwnMapping first(Version version) {
        return new OwnMapping(1, version, List.of(new Version("", version.by(), version.at())));
    }

    OwnMapping changedTo(Version version) {
        return new OwnMapping(
                number + 1,
                version,
                Stream.concat(Stream.of(current), former.stream()).limit(KEPT).toList());
    }

    /** With the version before the current one; empty if none is known. */
    Optional<OwnMapping> undone() {
        return former.isEmpty()
                ? Optional.empty()
                : Optional.of(new OwnMapping(
                        number + 1, former.getFirst(), former.stream().skip(1).toList()));
    }

    boolean isReady() {
        return current.expression().isEmpty();
    }
}
