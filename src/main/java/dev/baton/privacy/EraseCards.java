package dev.baton.privacy;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What administrators read of erasing. */
final class EraseCards {

    private static final int SHOWN = 10;
    private static final int TITLE = 120;

    /**
     * Asks whether to go on.
     *
     * @param titles of the records that are about the person
     * @param argument stands for the person
     */
    static Card ask(List<String> titles, String argument) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(Text.of(found(titles))));
        if (!titles.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of(list(titles))));
        }
        parts.add(new Part.Paragraph(
                Text.of("Baton will erase the person's name, addresses, telephone numbers and what was"
                        + " noted about them, and take these out of everything else that it has stored. Their cards are drawn"
                        + " anew. Figures in reports stay. It can't be taken back.")));
        parts.add(Part.Buttons.of(Button.danger("Erase for good", PrivacyActions.ERASE, argument)));
        return new Card("Erase what Baton keeps about this person?", parts);
    }

    private static String found(List<String> titles) {
        return switch (titles.size()) {
            case 0 ->
                "Baton keeps no record of its own about this person. The address may still stand in what people wrote.";
            case 1 -> "One record is about this person:";
            default -> "These records are about this person:";
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

    /** Without a word about who it was. */
    static Card done(String pseudonym, Erasure erasure) {
        var what = counted(erasure.records(), "record", "records") + " erased, and the person was named in "
                + counted(erasure.others(), "other place", "other places") + ".";
        var left = erasure.left() == 0
                ? ""
                : " " + counted(erasure.left(), "place", "places")
                        + " couldn't be changed; the log says which. Please ask for it once more later.";
        return Card.of(Text.of("Erased: contact " + pseudonym + ". " + what + left
                + " What people wrote in the chat themselves is theirs: please delete it there."));
    }

    private static String counted(int number, String one, String many) {
        return number == 1 ? "1 " + one : number + " " + many;
    }

    private EraseCards() {}
}
