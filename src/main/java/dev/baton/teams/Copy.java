package dev.baton.teams;

import dev.baton.chat.Form;
import dev.baton.store.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A form as it was given to one person to fill in. It goes along with the dialog and comes back with what was filled
 * in, since Teams shows a dialog anew only if it gets all of it. What comes back is a claim like everything else: it is
 * shown to nobody but who sent it.
 *
 * @param number tells this copy from others of the same form
 */
record Copy(String number, Form form) {

    private static final int LONGEST_NUMBER = 40;

    static Copy of(Form form) {
        return new Copy(UUID.randomUUID().toString(), form);
    }

    /** Empty if it isn't one of this version. */
    static Optional<Copy> read(JsonNode json) {
        return Claims.read(json, Copy.class).filter(Copy::isWhole);
    }

    private boolean isWhole() {
        return form != null && number != null && number.length() <= LONGEST_NUMBER;
    }

    JsonNode json() {
        return Json.mapper().valueToTree(this);
    }

    /** The same copy, holding what was filled in. */
    Copy filled(Map<String, List<String>> values) {
        return new Copy(number, form.filled(values));
    }
}
