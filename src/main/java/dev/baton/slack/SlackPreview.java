package dev.baton.slack;

import dev.baton.chat.Card;
import dev.baton.chat.CardPreview;
import dev.baton.people.Naming;
import dev.baton.store.Json;

/** Shows a card as Slack would get it. */
final class SlackPreview implements CardPreview {

    private final BlockKit blockKit = new BlockKit(person -> new Naming.Named.Account(person.value(), person.value()));

    @Override
    public String platform() {
        return "Slack";
    }

    @Override
    public String json(Card card) {
        return Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(blockKit.message(card));
    }
}
