package dev.baton.teams;

import dev.baton.chat.Card;
import dev.baton.chat.CardPreview;
import dev.baton.people.Naming;
import dev.baton.store.Json;
import java.util.Optional;

/** Shows a card as Teams would get it. */
final class TeamsPreview implements CardPreview {

    private final SharedCards cards = new SharedCards(
            new AdaptiveCards(person -> new Naming.Named.Account(person.value(), person.value())),
            person -> Optional.of(person.value()));

    @Override
    public String platform() {
        return "Teams";
    }

    @Override
    public String json(Card card) {
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(cards.card(card));
    }
}
