package dev.baton.audit;

import dev.baton.audit.Noted.Author;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import java.util.ArrayList;
import java.util.stream.Stream;

/** {@code /baton audit}: who changed what, latest first. */
final class ShowingAudit implements CommandHandler {

    private static final String VERB = "audit";
    private static final String TITLE = "Who changed what";
    private static final int SHOWN = 8;

    /** Who needs more fetches the file. */
    private static final int LAST = 50;

    private final AuditLog log;
    private final Names names;

    ShowingAudit(AuditLog log, Names names) {
        this.log = log;
        this.names = names;
    }

    @Override
    public Verb verb() {
        return Verb.administer(VERB, "[WHAT OR WHOM] [PAGE]", "shows who changed pods, administrators and the like");
    }

    @Override
    public Reply handle(Command command) {
        var words = command.arguments();
        var hasPage = !words.isEmpty() && words.getLast().matches("[1-9][0-9]{0,3}");
        var page = hasPage ? Math.min(LAST, Integer.parseInt(words.getLast())) : 1;
        var typed = String.join(" ", hasPage ? words.subList(0, words.size() - 1) : words);
        var wanted = names.wanted(command.organization(), typed);
        return switch (wanted.size()) {
            case 0 ->
                Reply.onlyYou("I know nothing that is called “" + Excerpt.of(typed, 60) + "”. Please type one of "
                        + String.join(", ", names.things()) + ", or a name in full.");
            case 1 -> new Reply.OnlyYou(card(command.organization(), wanted.getFirst(), typed, page));
            default ->
                Reply.onlyYou("More than one is called “" + Excerpt.of(typed, 60)
                        + "”. Please type a name in full; /baton audit export gives you everything.");
        };
    }

    private Card card(OrganizationId organization, Wanted wanted, String typed, int page) {
        var found = log.latest(organization, wanted, page * SHOWN + 1);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(typed.isEmpty() ? TITLE : TITLE + ": " + Excerpt.of(typed, 60)));
        found.stream()
                .skip((page - 1L) * SHOWN)
                .limit(SHOWN)
                .map(noted -> new Part.Paragraph(line(organization, noted)))
                .forEach(parts::add);
        if (parts.size() == 1) {
            parts.add(new Part.Paragraph(Text.of(page == 1 ? "Nothing was noted yet." : "There is nothing older.")));
        }
        if (found.size() > page * SHOWN && page < LAST) {
            parts.add(Part.Buttons.of(Button.run("Older", older(typed, page))));
        }
        parts.add(Part.Buttons.of(
                Button.run("Download all", ExportingAudit.VERB),
                Button.run("Erase a contact", "admin erase"),
                Button.run("Keeping contacts", "admin retention")));
        parts.add(new Part.Note(Text.of("Kept for " + AuditLog.KEPT.toDays() + " days. ")
                .and(new Text.Code("/baton audit"))
                .and(" takes one of " + String.join(", ", names.things()) + ", or a name, and a page.")));
        return new Card(TITLE, parts);
    }

    private static String older(String typed, int page) {
        return Stream.of(VERB, typed.isEmpty() ? "" : "\"" + typed + "\"", Integer.toString(page + 1))
                .filter(word -> !word.isEmpty())
                .reduce((before, after) -> before + " " + after)
                .orElseThrow();
    }

    private Text line(OrganizationId organization, Noted noted) {
        var who = switch (noted.by()) {
            case Author.Somebody(var person) -> Text.of(person);
            case Author.Itself(var task) -> Text.of("Baton, " + task);
        };
        return Text.of("")
                .and(noted.at())
                .and(", ")
                .and(who)
                .and(": " + noted.thing() + " ")
                .and(new Text.Strong(
                        names.nameOf(organization, noted.thing(), noted.id()).orElse("that is gone")))
                .and(" " + noted.what() + ".");
    }
}
