package dev.baton.teams;

import dev.baton.chat.Card;
import dev.baton.chat.Form;
import tools.jackson.databind.JsonNode;

/** What Teams is sent for cards and forms, with each person's id in place of an account. */
public final class TeamsRenderings {

    private static final AdaptiveCards CARDS =
            new AdaptiveCards(person -> new Naming.Named.Account(person.value(), "Person " + person));

    public static JsonNode card(Card card) {
        return CARDS.card(card);
    }

    public static JsonNode dialog(Form form) {
        return CARDS.dialog(form);
    }

    private TeamsRenderings() {}
}
