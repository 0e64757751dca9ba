package dev.baton.privacy;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What administrators read of erasing. */
final class EraseCards {

    private static final int SHOWN = 10;
    private static final int TITLE = 120;
    private static final int WORDS = 600;

    /**
     * Asks whether to go on.
     *
     * @param argument stands for the wish
     */
    static Card ask(Wish wish, Kept kept, String argument) {
        var who = String.join(", ", wish.contacts().stream().map(Contact::email).toList());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(Text.of(found(who, kept.titles()))));
        if (!kept.titles().isEmpty()) {
            parts.add(new Part.Paragraph(Text.of(list(kept.titles()))));
        }
        if (kept.hasOpen()) {
            parts.add(new Part.Paragraph(
                    Text.of("⚠ A lead is still open. Without its contact nobody can work on it, so it is closed.")));
        }
        parts.add(words("Taken out wherever it stands", kept.words()));
        if (!wish.spared().isEmpty()) {
            parts.add(words("Stays elsewhere, as you chose", wish.spared()));
        }
        if (!kept.also().isEmpty()) {
            parts.add(words("The same contact has other addresses", kept.also()));
        }
        if (!kept.others().isEmpty()) {
            parts.add(words("Others in these records stay", kept.others()));
        }
        parts.add(new Part.Paragraph(
                Text.of("Baton will erase the person's name, addresses, telephone numbers and what was"
                        + " noted about them, and take these out of everything else that it has stored. Their cards are drawn"
                        + " anew. Figures in reports stay. It can't be taken back.")));
        parts.add(new Part.Buttons(buttons(kept, argument), Set.of()));
        return new Card("Erase what Baton keeps about " + Excerpt.of(who, TITLE) + "?", parts);
    }

    private static List<Button> buttons(Kept kept, String argument) {
        var buttons = new ArrayList<Button>();
        buttons.add(Button.danger("Erase for good", PrivacyActions.ERASE, argument));
        if (!kept.also().isEmpty()) {
            buttons.add(Button.press("Erase the other addresses, too", PrivacyActions.ALSO, argument));
        }
        buttons.add(Button.press("Other words", PrivacyActions.MORE, argument).opening());
        buttons.add(Button.press("Cancel", PrivacyActions.CANCEL, ""));
        return buttons;
    }

    private static Part words(String label, Collection<String> words) {
        return new Part.Paragraph(
                Text.of("").and(new Text.Strong(label + ":")).and(" " + Excerpt.of(String.join("; ", words), WORDS)));
    }

    private static String found(String who, List<String> titles) {
        return switch (titles.size()) {
            case 0 ->
                "Baton keeps no record of its own about " + who + ". The address may still stand in what people wrote.";
            case 1 -> "One record is about " + who + ":";
            default -> "These records are about " + who + ":";
        };
    }

    private static String list(List<String> titles) {
        var lines = new ArrayList<String>();
        titles.stream().limit(SHOWN).forEach(title -> lines.add("• " + Excerpt.of(title, TITLE)));
        if (titles.size() > SHOWN) {
            lines.add("and more");
        }
        return String.join("\n", lines);
    }

    static Card asked(Instant when) {
        return Card.of(Text.of("Baton is erasing this person since ").and(when).and(". It tells you when it is done."));
    }

    static Card before(Instant when) {
        return Card.of(Text.of("This was done before: Baton has erased this person, asked on ")
                .and(when)
                .and(". To look once more, type /baton admin erase again."));
    }

    /** Without a word about who it was. */
    static Card done(String pseudonym, Erasure erasure) {
        var what = counted(erasure.records(), "record", "records") + " erased, and the person was named in "
                + counted(erasure.others(), "other place", "other places") + ".";
        var left = erasure.left() == 0
                ? ""
                : " " + counted(erasure.left(), "place", "places")
                        + " couldn't be changed; the log says which. Please ask for it once more later.";
        return Card.of(Text.of("Erased: contact " + pseudonym + ". " + what + left
                + " Baton has drawn its own cards anew. Some older lines in threads and private messages stay, and so does what"
                + " people wrote in the chat themselves: please delete these there."));
    }

    private static String counted(int number, String one, String many) {
        return number == 1 ? "1 " + one : number + " " + many;
    }

    private EraseCards() {}
}
