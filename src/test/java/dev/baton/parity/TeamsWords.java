package dev.baton.parity;

import dev.baton.parity.Field.Choice;
import dev.baton.parity.Field.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads what Teams shows. */
final class TeamsWords {

    static Sight sight(String id, String root, JsonNode card) {
        return new Sight(id, root, words(card.path("body")), buttons(card), card);
    }

    private static String words(JsonNode body) {
        return Stream.of("text", "title", "value")
                .flatMap(name -> body.findValues(name).stream())
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .collect(Collectors.joining("\n"))
                .replaceAll("</?at>", "")
                .replaceAll("\\[([^]]*)]\\(https?:[^)]*\\)", "$1")
                .replace("**", "")
                .replaceAll("\\\\(\\p{Punct})", "$1")
                .replace("\n\n", "\n");
    }

    private static List<String> buttons(JsonNode card) {
        return all(card.path("body"))
                .flatMap(element -> all(element.path("actions")))
                .map(action -> action.path("title").asString(""))
                .toList();
    }

    /** The fields of a dialog's card; what is complained of stands before the input. */
    static List<Field> fields(JsonNode card) {
        var fields = new ArrayList<Field>();
        var complaint = "";
        for (var element : card.path("body")) {
            if (element.has("id")) {
                fields.add(field(element).complaining(complaint));
                complaint = "";
            } else if (element.path("color").asString("").equals("Attention")) {
                complaint = element.path("text").asString();
            }
        }
        return fields;
    }

    private static Field field(JsonNode element) {
        var choices = all(element.path("choices"))
                .map(choice -> new Choice(
                        choice.path("value").asString(), choice.path("title").asString()))
                .toList();
        var value = element.path("value").asString("");
        return new Field(
                element.path("id").asString(),
                element.path("label").asString(),
                kind(element),
                choices,
                values(element, value),
                "");
    }

    private static List<String> values(JsonNode element, String value) {
        if (value.isEmpty()) {
            return List.of();
        }
        return element.path("isMultiSelect").asBoolean(false) ? List.of(value.split(",", -1)) : List.of(value);
    }

    private static Kind kind(JsonNode element) {
        return switch (element.path("type").asString()) {
            case "Input.ChoiceSet" -> element.has("choices.data") ? Kind.PEOPLE : Kind.CHOICE;
            case "Input.Date" -> Kind.DAY;
            default -> Kind.WORDS;
        };
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private TeamsWords() {}
}
