package dev.baton.teams;

import dev.baton.store.Json;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** Reads what Baton gave a client to bring back. It may be of another version of Baton, or made up. */
final class Claims {

    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    /** Empty if it isn't one. */
    static <T> Optional<T> read(JsonNode json, Class<T> type) {
        if (!json.isObject()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Json.mapper().treeToValue(json, type));
        } catch (RuntimeException e) {
            LOG.debug("a {} came back that is none", type.getSimpleName(), e);
            return Optional.empty();
        }
    }

    private Claims() {}
}
