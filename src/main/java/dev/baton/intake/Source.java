package dev.baton.intake;

import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * A machine that hands things in.
 *
 * @param id part of its key, so that the key tells whose it is
 * @param name as people know it
 * @param pod whose leads it hands in
 * @param secret sealed; proves that a request is from it
 * @param kind what it speaks
 * @param settings by the name of the {@link Setting}; secrets are sealed
 */
public record Source(
        String id,
        String name,
        String pod,
        String secret,
        PersonId madeBy,
        Instant madeAt,
        Kind kind,
        Map<String, String> settings) {

    public Source {
        // an older Baton has written none
        kind = Objects.requireNonNullElse(kind, Kind.BATON);
        settings = Map.copyOf(Objects.requireNonNullElse(settings, Map.of()));
    }

    /** As it is kept; empty if nothing was said. */
    String setting(Setting setting) {
        return settings.getOrDefault(setting.name(), "");
    }

    Source with(Map<String, String> said) {
        return new Source(id, name, pod, secret, madeBy, madeAt, kind, said);
    }
}
