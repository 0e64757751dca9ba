package dev.baton.feedback;

import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.pods.Page;
import java.util.List;
import java.util.stream.Collectors;

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
        var typed = String.join("", command.arguments());
        var found = items.named(command.organization(), typed);
        return switch (found.size()) {
            case 0 -> Settling.GONE;
            case 1 -> new Reply.OnlyYou(shown(found.getFirst(), command.person()));
            default -> several(found);
        };
    }

    /** Short ids are the ends of long ones, which are told with them. */
    private static Reply several(List<Item> found) {
        var code = "#" + found.getFirst().id().code();
        var ids = found.stream()
                .map(item -> ItemCards.called(item) + ": " + item.id())
                .collect(Collectors.joining("\n"));
        return Listing.with(
                new Part.Note(Text.of("Their long ids:\n" + ids)),
                Listing.of("Several have " + code, Page.of(found, Items.SHOWN, 1), "feedback show", ""));
    }

    /** With what somebody can do if he has said it. */
    private static Card shown(Item item, PersonId person) {
        var card = ItemCards.card(item);
        return OwnWords.buttons(item, person).map(card::and).orElse(card);
    }
}
