package dev.baton.teams;

import dev.baton.chat.Form;
import dev.baton.store.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * A form as it was given to one person to fill in. It goes along with the dialog and comes back with what was filled
 * in, since Teams shows a dialog anew only if it gets all of it. What comes back is a claim like everything else: it is
 * shown to nobody but who sent it.
 *
 * @param number tells this copy from others of the same form
 */
record Copy(String number, Form form) {

    private static final Logger LOG = LoggerFactory.getLogger(Copy.class);
    private static final int LONGEST_NUMBER = 40;

    static Copy of(Form form) {
        return new Copy(UUID.randomUUID().toString(), form);
    }

    /** Empty if it isn't one of this version. */
    static Optional<Copy> read(JsonNode json) {
        if (!json.isObject()) {
            return Optional.empty();
        }
        try {
            var copy = Json.mapper().treeToValue(json, Copy.class);
            return copy.form() == null || copy.number() == null || copy.number().length() > LONGEST_NUMBER
                    ? Optional.empty()
                    : Optional.of(copy);
        } catch (RuntimeException e) {
            LOG.debug("a form came back that is none", e);
            return Optional.empty();
        }
    }

    JsonNode json() {
        return Json.mapper().valueToTree(this);
    }

    /** The same copy, holding what was filled in. */
    Copy filled(Map<String, List<String>> values) {
        return new Copy(number, form.filled(values));
    }
}
