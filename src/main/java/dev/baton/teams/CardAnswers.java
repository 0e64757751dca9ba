package dev.baton.teams;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What goes back for an action of a card.
 *
 * @see <a href="https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format">The
 *     format of responses</a>
 */
final class CardAnswers {

    /** Said below the card. */
    static Incoming.Answer words(String words) {
        return answer(200, "application/vnd.microsoft.activity.message", StringNode.valueOf(words));
    }

    /** Takes the card's place, for whoever did it. */
    static Incoming.Answer card(ObjectNode card) {
        return answer(200, Messages.ADAPTIVE_CARD, card);
    }

    /** Nothing came of it, and the card stays as it is. */
    static Incoming.Answer failed(String words) {
        var error =
                JsonNodeFactory.instance.objectNode().put("code", "BadRequest").put("message", words);
        return answer(400, "application/vnd.microsoft.error", error);
    }

    private static Incoming.Answer answer(int status, String type, JsonNode value) {
        return Incoming.Answer.of(JsonNodeFactory.instance
                .objectNode()
                .put("statusCode", status)
                .put("type", type)
                .set("value", value));
    }

    private CardAnswers() {}
}
