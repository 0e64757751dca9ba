package dev.baton.feedback;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Verb;

/** {@code /feedback show}: one item, as its card is. */
final class ShowingFeedback implements CommandHandler {

    private final Items items;

    ShowingFeedback(Items items) {
        this.items = items;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("feedback show", "#ID", "shows one item with what became of it");
    }

    @Override
    public Reply handle(Command command) {
        return items.coded(command.organization(), String.join("", command.arguments()))
                .<Reply>map(item -> new Reply.OnlyYou(ItemCards.card(item)))
                .orElse(Settling.GONE);
    }
}
