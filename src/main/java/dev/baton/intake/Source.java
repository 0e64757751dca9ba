package dev.baton.intake;

import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    public Source(
            String id,
            String name,
            String pod,
            String secret,
            PersonId madeBy,
            Instant madeAt,
            @Nullable Kind kind,
            @Nullable Map<String, String> settings) {
        this.id = id;
        this.name = name;
        this.pod = pod;
        this.secret = secret;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        // an older Baton has written none
        this.kind = Objects.requireNonNullElse(kind, Kind.BATON);
        this.settings = Map.copyOf(Objects.requireNonNullElse(settings, Map.of()));
    }

    /** As it is kept; empty if nothing was said. */
    String setting(Setting setting) {
        return settings.getOrDefault(setting.name(), "");
    }

    Source with(Map<String, String> said) {
        return new Source(id, name, pod, secret, madeBy, madeAt, kind, said);
    }
}
