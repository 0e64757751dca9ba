package dev.baton.feedback;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;

/** A private list of items. */
final class Listing {

    static final int SHOWN = 8;

    static Reply of(String title, List<Item> items, String none) {
        if (items.isEmpty()) {
            return Reply.onlyYou(none);
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        for (var item : items) {
            parts.add(new Part.Paragraph(line(item)));
            parts.add(Part.Buttons.of(
                    Button.run("Show", "feedback show #" + item.id().code())));
        }
        return new Reply.OnlyYou(new Card(title, parts));
    }

    /** The same with something more below. */
    static Reply with(Part more, Reply listed) {
        return listed instanceof Reply.OnlyYou(var card) ? new Reply.OnlyYou(card.and(more)) : listed;
    }

    /** Such as {@code #A1B2C3 Pricing, Acme: taken, said by 3}, and the words below. */
    static Text line(Item item) {
        var said = item.telling().voices().size();
        return Text.of("")
                .and(new Text.Strong(ItemCards.title(item)))
                .and(" #" + item.id().code() + ": " + item.state().label() + (said > 1 ? ", said by " + said : "")
                        + "\n" + ItemCards.called(item));
    }

    private Listing() {}
}
