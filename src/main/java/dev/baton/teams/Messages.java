package dev.baton.teams;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.people.Naming;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cards as messages of Teams. */
final class Messages {

    static final String ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";

    private final Directory directory;
    private final Acquaintances acquaintances;

    Messages(Directory directory, Acquaintances acquaintances) {
        this.directory = directory;
        this.acquaintances = acquaintances;
    }

    /** For all who are in a conversation. */
    ObjectNode shared(OrganizationId organization, WorkspaceId workspace, Card card) {
        var naming = Naming.of(directory, organization, workspace, card.people());
        var drawing = new AdaptiveCards(naming);
        var cards = new SharedCards(drawing, person -> teamsId(naming.of(person), workspace));
        return of(drawing.summary(card), cards.card(card));
    }

    private Optional<String> teamsId(Naming.Named person, WorkspaceId workspace) {
        return switch (person) {
            case Naming.Named.Account(var user, var ignored) ->
                acquaintances.find(new AccountId(workspace, user)).map(Acquaintance::teamsId);
            case Naming.Named.Name ignored -> Optional.empty();
        };
    }

    /** For one person alone. */
    ObjectNode direct(OrganizationId organization, AccountId to, Card card) {
        var seen = directory
                .personBehind(organization, to)
                .map(person -> card.seenBy(person.id()))
                .orElse(card);
        var naming = Naming.of(directory, organization, to.workspace(), seen.people());
        var drawing = new AdaptiveCards(naming);
        return of(drawing.summary(seen), drawing.card(seen));
    }

    /** @param summary of the card, which notifications show */
    static ObjectNode of(String summary, ObjectNode drawn) {
        var message = Elements.typed("message").put("summary", summary);
        message.putArray("attachments").add(attachment(drawn));
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
