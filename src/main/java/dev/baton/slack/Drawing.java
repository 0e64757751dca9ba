package dev.baton.slack;

import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.PersonId;
import dev.baton.people.Naming;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Draws what one person gets to see. */
final class Drawing {

    private final Function<Set<PersonId>, Naming> naming;

    /** @param naming how those go by whom something names */
    Drawing(Function<Set<PersonId>, Naming> naming) {
        this.naming = naming;
    }

    /** For words of the adapter's own, which name nobody. */
    static Drawing ofWords() {
        return new Drawing(people -> Naming.anonymous());
    }

    private BlockKit blockKit(Set<PersonId> named) {
        return new BlockKit(naming.apply(named));
    }

    /** A message of which nobody is told whether Slack took it, so its charts are text. */
    SlackMessage message(Card card) {
        return blockKit(card.people()).inWords(card);
    }

    /** A message that only the person sees, in answer to a command or at a response URL. */
    ObjectNode privately(Card card) {
        var message = message(card);
        return JsonNodeFactory.instance
                .objectNode()
                .put("response_type", "ephemeral")
                .put("replace_original", false)
                .put("text", message.text())
                .set("blocks", message.blocks());
    }

    ObjectNode home(Card card) {
        return blockKit(card.people()).home(card);
    }

    ObjectNode dialog(Form form) {
        return blockKit(form.people()).modal(form);
    }

    /** A dialog with nothing to fill in. */
    ObjectNode window(Card card) {
        return Blocks.typed("modal")
                .put("callback_id", "baton.window")
                .put("private_metadata", "")
                .set("title", Blocks.plain("Baton", Blocks.TITLE))
                .set("close", Blocks.plain("Close", Blocks.TITLE))
                .set("blocks", message(card).blocks());
    }
}
