package dev.baton.teams;

import dev.baton.chat.Form;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A form as it was given to one person to fill in. It goes along with the dialog and comes back with what was filled
 * in, since Teams shows a dialog anew only if it gets all of it.
 *
 * @param number tells this copy from others of the same form; a claim
 * @param form holding what was filled in, once it was
 * @param sealed the form as it was given; see {@link Copies}
 */
record Copy(String number, Form form, String sealed) {

    static final String NUMBER = "number";
    static final String SEALED = "sealed";

    JsonNode json() {
        return JsonNodeFactory.instance.objectNode().put(NUMBER, number).put(SEALED, sealed);
    }

    /** The same copy, holding what was filled in. */
    Copy filled(Map<String, List<String>> values) {
        return new Copy(number, form.filled(values), sealed);
    }
}
