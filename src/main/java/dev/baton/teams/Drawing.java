package dev.baton.teams;

import dev.baton.chat.Card;
import dev.baton.chat.PersonId;
import dev.baton.people.Naming;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws what one person gets to see. */
final class Drawing {

    /** From so many inputs on a dialog is as high as can be. */
    private static final int MANY_INPUTS = 5;

    private final Function<Set<PersonId>, Naming> naming;
    private final UnaryOperator<Card> seen;

    /**
     * For one person.
     *
     * @param naming how those go by whom something names
     * @param seen what that person sees of a card
     */
    Drawing(Function<Set<PersonId>, Naming> naming, UnaryOperator<Card> seen) {
        this.naming = naming;
        this.seen = seen;
    }

    /** For words of the adapter's own, which name nobody. */
    static Drawing ofWords() {
        return new Drawing(people -> Naming.anonymous(), UnaryOperator.identity());
    }

    ObjectNode message(Card card) {
        return Messages.of(summary(card), card(card));
    }

    /** All of a card in a sentence. */
    String summary(Card card) {
        return cards(card.people()).summary(card);
    }

    /** A card alone, for Teams to put into a message. */
    ObjectNode card(Card card) {
        var shown = seen.apply(card);
        return cards(shown.people()).card(shown);
    }

    /** A dialog to fill in. */
    ObjectNode dialog(Copy copy, Map<String, String> complaints) {
        var form = copy.form();
        var card = cards(form.people()).dialog(copy, complaints);
        return task(form.title(), form.inputs().size() < MANY_INPUTS ? "medium" : "large", card);
    }

    /** A dialog with nothing to fill in. */
    ObjectNode window(Card card) {
        var shown = seen.apply(card);
        return task("Baton", "medium", cards(shown.people()).window(shown));
    }

    /** A dialog that only says something. */
    static ObjectNode notice(String words) {
        var task = JsonNodeFactory.instance.objectNode().put("type", "message").put("value", words);
        return JsonNodeFactory.instance.objectNode().set("task", task);
    }

    private AdaptiveCards cards(Set<PersonId> named) {
        return new AdaptiveCards(naming.apply(named));
    }

    private static ObjectNode task(String title, String height, ObjectNode card) {
        var value = JsonNodeFactory.instance
                .objectNode()
                .put("title", title)
                .put("width", "medium")
                .put("height", height)
                .set("card", Messages.attachment(card));
        var task = JsonNodeFactory.instance.objectNode().put("type", "continue").set("value", value);
        return JsonNodeFactory.instance.objectNode().set("task", task);
    }
}
