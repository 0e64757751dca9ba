package dev.baton.teams;

import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.PersonId;
import dev.baton.people.Naming;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Teams is sent for cards and forms, with each person's id in place of an account. */
public final class TeamsRenderings {

    private static final AdaptiveCards CARDS =
            new AdaptiveCards(person -> new Naming.Named.Account(person.value(), "Person " + person));
    private static final SharedCards SHARED = new SharedCards(CARDS, person -> Optional.of(person.value()));

    /** As everybody sees it. The card itself, which goes along to come back, is left out but for its summary. */
    public static JsonNode card(Card card) {
        var shared = SHARED.card(card);
        if (shared.has("refresh")) {
            ((ObjectNode) shared.at("/refresh/action/data")).put(SharedCards.CARD, card.summary());
        }
        return shared;
    }

    /** As that person sees it. */
    public static JsonNode card(Card card, PersonId viewer) {
        return CARDS.card(card.seenBy(viewer));
    }

    /** The form itself, which goes along to come back, is left out but for its name. */
    public static JsonNode dialog(Form form) {
        var dialog = CARDS.dialog(new Copy("1", form, "sealed"), Map.of());
        ((ObjectNode) dialog.at("/actions/0/data")).put(AdaptiveCards.FORM, form.name());
        return dialog;
    }

    private TeamsRenderings() {}
}
