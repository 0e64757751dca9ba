package dev.baton.teams;

import dev.baton.chat.Card;
import dev.baton.chat.CardPreview;
import dev.baton.people.Naming;
import dev.baton.store.Json;

/** Shows a card as Teams would get it. */
final class TeamsPreview implements CardPreview {

    private final AdaptiveCards cards =
            new AdaptiveCards(person -> new Naming.Named.Account(person.value(), person.value()));

    @Override
    public String platform() {
        return "Teams";
    }

    @Override
    public String json(Card card) {
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(cards.card(card));
    }
}
