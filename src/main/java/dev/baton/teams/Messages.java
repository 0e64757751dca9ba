package dev.baton.teams;

import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.people.Naming;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cards as messages of Teams. */
final class Messages {

    private static final String ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";

    private final Directory directory;

    Messages(Directory directory) {
        this.directory = directory;
    }

    /** The card's summary is what notifications show. */
    ObjectNode of(OrganizationId organization, WorkspaceId workspace, Card card) {
        var naming = Naming.of(directory, organization, workspace, card.people());
        return of(new AdaptiveCards(naming), card);
    }

    static ObjectNode of(AdaptiveCards cards, Card card) {
        var message = Elements.typed("message").put("summary", card.summary());
        message.putArray("attachments").add(attachment(cards.card(card)));
        return message;
    }

    /** What a message, a dialog or the result of a search carries. */
    static ObjectNode attachment(ObjectNode adaptiveCard) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("contentType", ADAPTIVE_CARD)
                .set("content", adaptiveCard);
    }
}
