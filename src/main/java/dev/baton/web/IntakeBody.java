package dev.baton.web;

import dev.baton.chat.Input;
import dev.baton.chat.Intake;
import dev.baton.store.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the JSON of an intake: an object of texts and numbers, by input. */
final class IntakeBody {

    /** What a system tells by names of its own: an object, or a text with a line for each. */
    private static final String ATTRIBUTES = "attributes";

    /** What came of reading. */
    sealed interface Reading {

        record Values(Map<String, String> values) implements Reading {}

        record Broken(String reason) implements Reading {}

        record Wrong(Map<String, String> complaints) implements Reading {}
    }

    static Reading read(byte[] body, List<Input> inputs) {
        try {
            return Json.mapper()
                                    .reader(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                                    .readTree(body)
                            instanceof ObjectNode object
                    ? values(object, inputs)
                    : new Reading.Broken("The body is not a JSON object.");
        } catch (JacksonException e) {
            return new Reading.Broken("The body is not JSON, or names a field twice.");
        }
    }

    private static Reading values(ObjectNode object, List<Input> inputs) {
        var known = inputs.stream().map(Input::id).collect(Collectors.toSet());
        var values = new LinkedHashMap<String, String>();
        var complaints = new LinkedHashMap<String, String>();
        for (var property : object.properties()) {
            var name = property.getKey();
            if (name.equals(ATTRIBUTES) && property.getValue() instanceof ObjectNode attributes) {
                attributes(attributes, values, complaints);
            } else if (!known.contains(name)) {
                complaints.put(shortened(name), "There is no such field.");
            } else if (isSimple(property.getValue())) {
                values.put(name, simple(property.getValue()));
            } else if (!property.getValue().isNull()) {
                complaints.put(name, "Please send a text or a number.");
            }
        }
        return complaints.isEmpty() ? new Reading.Values(values) : new Reading.Wrong(complaints);
    }

    private static void attributes(ObjectNode attributes, Map<String, String> values, Map<String, String> complaints) {
        for (var attribute : attributes.properties()) {
            if (isSimple(attribute.getValue())) {
                values.put(Intake.ATTRIBUTE + attribute.getKey(), simple(attribute.getValue()));
            } else {
                complaints.put(ATTRIBUTES, "Please send texts and numbers, by name.");
            }
        }
    }

    private static boolean isSimple(JsonNode node) {
        return node.isString() || node.isNumber();
    }

    private static String simple(JsonNode node) {
        return node.isNumber() ? Intake.valueOf(node.numberValue()) : node.asString();
    }

    private static String shortened(String name) {
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }

    private IntakeBody() {}
}
