package dev.baton.feedback;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.pods.Page;
import java.util.ArrayList;
import java.util.function.Function;

/** A private list of items. */
final class Listing {

    private static final int LABEL = 40;

    /**
     * @param line the command that shows the list; with a number behind it a later page
     * @param none what is said if there is nothing
     */
    static Reply of(String title, Page<Item> page, String line, String none) {
        return of(title, page, line, none, Listing::line);
    }

    /** @param row what is said of one */
    static Reply of(String title, Page<Item> page, String line, String none, Function<Item, Text> row) {
        if (page.total() == 0) {
            return Reply.onlyYou(none);
        }
        if (page.shown().isEmpty()) {
            return Reply.onlyYou("That is all: there are " + page.total() + ".");
        }
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        for (var item : page.shown()) {
            parts.add(new Part.Paragraph(row.apply(item)));
            parts.add(Part.Buttons.of(show(item)));
        }
        parts.addAll(page.below(Items.SHOWN, line, "/feedback search WORDS"));
        return new Reply.OnlyYou(new Card(title, parts));
    }

    static Button show(Item item) {
        var words = Excerpt.of(item.heard().words().replaceAll("\\s+", " "), LABEL);
        return Button.run("Show “" + words + "”", "feedback show " + item.id());
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
                        + (item.needsConsent()
                                ? "; " + Consent.inList(item.course().consent())
                                : "")
                        + "\n" + ItemCards.called(item));
    }

    private Listing() {}
}
