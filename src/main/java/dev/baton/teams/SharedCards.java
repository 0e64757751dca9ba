package dev.baton.teams;

import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.store.Json;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cards that many see. Buttons that are only for some are left out, and the clients of those ask for their own view of
 * the card, with an action that carries the whole of it. So the view is always of the card that a client shows. What
 * comes back is a claim: it is shown to nobody but who sent it, and a button in it proves nothing.
 *
 * @see <a
 *     href="https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/user-specific-views">User
 *     specific views</a>
 */
final class SharedCards {

    /** The action's verb. No feature's action has that name. */
    static final String VIEW = "baton.view";

    /** In what the action carries. */
    static final String CARD = "card";

    /** "Maximum 60 different users can see a different version of the card", says the page above. */
    private static final int MOST = 60;

    private final AdaptiveCards cards;
    private final Function<PersonId, Optional<String>> ids;

    /** @param ids by which id Teams knows a person, such as {@code 29:…}; empty if Baton doesn't know it */
    SharedCards(AdaptiveCards cards, Function<PersonId, Optional<String>> ids) {
        this.cards = cards;
        this.ids = ids;
    }

    /** All buttons are shown to everybody if Teams can't show them to those alone, or the card is too long for it. */
    ObjectNode card(Card card) {
        var viewers =
                card.parts().stream().flatMap(this::viewers).sorted().distinct().toList();
        if (viewers.isEmpty() || viewers.size() > MOST) {
            return cards.card(card);
        }
        var refresh = JsonNodeFactory.instance.objectNode();
        refresh.set("action", action(card));
        viewers.forEach(refresh.putArray("userIds")::add);
        var shared =
                cards.card(card.without(buttons -> viewers(buttons).findAny().isPresent()));
        shared.set("refresh", refresh);
        return AdaptiveCards.fits(shared) ? shared : cards.card(card);
    }

    private Stream<String> viewers(Part part) {
        return part instanceof Part.Buttons(var ignored, var only)
                ? only.stream().map(ids).flatMap(Optional::stream)
                : Stream.empty();
    }

    private static ObjectNode action(Card card) {
        var data = JsonNodeFactory.instance.objectNode().set(CARD, Json.mapper().valueToTree(card));
        return Elements.typed("Action.Execute")
                .put("title", "Refresh")
                .put("verb", VIEW)
                .set("data", data);
    }

    /** The whole card that came back; empty if it isn't one of this version. */
    static Optional<Card> whole(JsonNode data) {
        return Claims.read(data.path(CARD), Card.class);
    }
}
