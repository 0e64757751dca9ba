package dev.baton.teams;

import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Adaptive Cards are made of.
 *
 * @see <a href="https://adaptivecards.io/explorer">Reference of Adaptive Cards</a>
 */
final class Elements {

    private static final String NOTHING = "–";

    static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    static ObjectNode textBlock(String markdown) {
        return typed("TextBlock").put("text", markdown).put("wrap", true);
    }

    static ObjectNode smallPrint(String markdown) {
        return textBlock(markdown).put("size", "Small").put("isSubtle", true);
    }

    static ArrayNode array(Stream<ObjectNode> nodes) {
        return JsonNodeFactory.instance.arrayNode().addAll(nodes.toList());
    }

    static String orNothing(String markdown) {
        return markdown.isBlank() ? NOTHING : markdown;
    }

    /** A card that fills the message's width. */
    static ObjectNode card(ArrayNode body, Mentions mentions) {
        var msteams = JsonNodeFactory.instance.objectNode().put("width", "Full");
        var entities = mentions.entities();
        if (!entities.isEmpty()) {
            msteams.set("entities", entities);
        }
        return typed("AdaptiveCard")
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("version", "1.5")
                .set("body", body)
                .set("msteams", msteams);
    }

    private Elements() {}
}
