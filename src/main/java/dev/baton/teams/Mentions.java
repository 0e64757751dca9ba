package dev.baton.teams;

import dev.baton.people.Naming;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The people whom one card mentions. Teams finds a mention by its exact text, so no two people have the same. */
final class Mentions {

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.'’-]+");

    private final Map<String, Naming.Named.Account> byText = new LinkedHashMap<>();

    /** The text that mentions the person, to put into the card. */
    String textOf(Naming.Named.Account person) {
        var letters = UNSAFE.matcher(person.name()).replaceAll(" ").strip();
        var name = letters.isEmpty() ? "someone" : letters;
        var text = tag(name);
        for (var same = 2; isAnother(text, person); same++) {
            text = tag(name + " " + same);
        }
        byText.put(text, person);
        return text;
    }

    /** What {@code msteams.entities} takes. */
    ArrayNode entities() {
        var entities = JsonNodeFactory.instance.arrayNode();
        byText.forEach((text, person) -> entities.add(entity(text, person)));
        return entities;
    }

    private boolean isAnother(String text, Naming.Named.Account person) {
        return !byText.getOrDefault(text, person).user().equals(person.user());
    }

    private static String tag(String name) {
        return "<at>" + name + "</at>";
    }

    private static ObjectNode entity(String text, Naming.Named.Account person) {
        var mentioned =
                JsonNodeFactory.instance.objectNode().put("id", person.user()).put("name", person.name());
        return Elements.typed("mention").put("text", text).set("mentioned", mentioned);
    }
}
