package dev.baton.teams;

import dev.baton.chat.Card;
import dev.baton.chat.PersonId;
import dev.baton.people.Naming;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws what one person gets to see. */
final class Drawing {

    /** From so many inputs on a dialog is as high as can be. */
    private static final int MANY_INPUTS = 5;

    private final Function<Set<PersonId>, Naming> naming;

    /** @param naming how those go by whom something names */
    Drawing(Function<Set<PersonId>, Naming> naming) {
        this.naming = naming;
    }

    /** For words of the adapter's own, which name nobody. */
    static Drawing ofWords() {
        return new Drawing(people -> Naming.anonymous());
    }

    ObjectNode message(Card card) {
        return Messages.of(cards(card.people()), card);
    }

    /** A card alone, for Teams to put into a message of somebody else. */
    ObjectNode card(Card card) {
        return cards(card.people()).card(card);
    }

    /** A dialog to fill in. */
    ObjectNode dialog(Copy copy, Map<String, String> complaints) {
        var form = copy.form();
        var card = cards(form.people()).dialog(copy, complaints);
        return task(form.title(), form.inputs().size() < MANY_INPUTS ? "medium" : "large", card);
    }

    /** A dialog with nothing to fill in. */
    ObjectNode window(Card card) {
        return task("Baton", "medium", cards(card.people()).window(card));
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
