package dev.baton.slack;

import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.people.Naming;
import tools.jackson.databind.JsonNode;

/** What Slack is sent for cards and forms, with each person's id in place of an account. */
public final class SlackRenderings {

    private static final BlockKit BLOCK_KIT =
            new BlockKit(person -> new Naming.Named.Account("U" + person, "Person " + person));

    public static Object message(Card card) {
        return BLOCK_KIT.message(card);
    }

    public static JsonNode home(Card card) {
        return BLOCK_KIT.home(card);
    }

    public static JsonNode modal(Form form) {
        return BLOCK_KIT.modal(form);
    }

    private SlackRenderings() {}
}
