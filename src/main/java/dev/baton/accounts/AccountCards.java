package dev.baton.accounts;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How target accounts read. */
final class AccountCards {

    private static final int LISTED_NOTE = 150;
    private static final int LISTED_DOMAINS = 4;

    /** In a list: the latest note only. */
    static List<Part> row(TargetAccount account, boolean mayChange) {
        var parts = new ArrayList<Part>();
        var text = head(account, LISTED_DOMAINS);
        if (!account.notes().isEmpty()) {
            var note = account.notes().getLast();
            text = text.and("\n“" + Excerpt.of(note.words(), LISTED_NOTE) + "” ")
                    .and(note.by());
        }
        parts.add(new Part.Paragraph(text));
        var buttons = new ArrayList<Button>();
        if (account.notes().size() > 1) {
            buttons.add(press(account, "Show", AccountActions.SHOW));
        }
        if (mayChange) {
            buttons.addAll(changing(account));
        }
        if (!buttons.isEmpty()) {
            parts.add(new Part.Buttons(buttons, Set.of()));
        }
        return parts;
    }

    private static List<Button> changing(TargetAccount account) {
        return List.of(
                press(account, "Add a note", AccountActions.NOTE).opening(),
                press(account, "Change", AccountActions.CHANGE).opening(),
                press(account, "Remove", AccountActions.REMOVE));
    }

    private static Button.Press press(TargetAccount account, String label, String action) {
        return Button.press(label, action, account.id().value());
    }

    private static Text head(TargetAccount account, int most) {
        var profile = account.profile();
        var domains = profile.domains();
        var more = domains.size() > most ? " and " + (domains.size() - most) + " more" : "";
        var shown = String.join(", ", domains.subList(0, Math.min(most, domains.size()))) + more;
        var text = Text.of("").and(new Text.Strong(profile.company())).and(shown.isEmpty() ? "" : " · " + shown);
        var owner = profile.owner();
        return owner == null
                ? text.and("\nWithout an owner")
                : text.and("\nOwner: ").and(owner);
    }

    /** One account with all its notes. */
    static Card whole(TargetAccount account, String said, boolean mayChange, Button... first) {
        var parts = new ArrayList<Part>();
        if (!said.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of(said)));
        }
        parts.add(new Part.Paragraph(head(account, Integer.MAX_VALUE)));
        for (var note : account.notes()) {
            parts.add(new Part.Paragraph(Text.of("“" + note.words() + "”\n")
                    .and(note.by())
                    .and(" · ")
                    .and(note.at())));
        }
        parts.add(new Part.Note(
                Text.of("Added by ").and(account.addedBy()).and(" · ").and(account.addedAt())));
        var buttons = mayChange ? Stream.concat(Stream.of(first), changing(account).stream()) : Stream.of(first);
        var all = buttons.toList();
        if (!all.isEmpty()) {
            parts.add(new Part.Buttons(all, Set.of()));
        }
        return new Card(said.isEmpty() ? account.profile().company() : said, parts);
    }

    /** After a step that can be taken back. */
    static Reply done(String said, TargetAccount account) {
        return new Reply.OnlyYou(whole(account, said, account.isListed(), press(account, "Undo", AccountActions.UNDO)));
    }

    private AccountCards() {}
}
