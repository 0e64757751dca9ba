package dev.baton.definitions;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Side;
import dev.baton.pods.Page;
import dev.baton.pods.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a proposal looks like to those who read it, sign it and change it. */
final class ProposalCards {

    /** Lines of what is changed on a page. */
    static final int LINES = 10;

    /** Clauses on a page, each with buttons. */
    private static final int CLAUSES = 5;

    /** What it changes, where it stands, and what the person can do. */
    static Card open(Found found, Proposal open, int wanted, Instant now, String news) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("What " + found.pod().name() + " may agree on"));
        if (!news.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of(news)));
        }
        parts.add(new Part.Note(state(open, found.leaders())));
        var page = changes(found.definition(), open, wanted, parts);
        if (page.hasMore()) {
            parts.add(Part.Buttons.of(more(found, DefinitionActions.OPEN, page)));
        } else {
            signing(found, open, now).ifPresent(parts::add);
        }
        keeping(found, open).ifPresent(parts::add);
        return new Card("What " + found.pod().name() + " may agree on", parts);
    }

    /** A page of why and what. */
    static Page<Text> changes(Definition definition, Proposal open, int wanted, List<Part> parts) {
        var comparison = Comparison.between(definition.clauses(), open.clauses());
        var page = Page.of(comparison.lines(), LINES, Math.max(1, wanted));
        if (!open.reason().isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("").and(new Text.Strong("Why")).and("\n" + open.reason())));
        }
        page.shown().forEach(line -> parts.add(new Part.Paragraph(line)));
        if (page.shown().isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("It changes nothing yet.")));
        }
        var rest = page.hasMore() ? "Page " + page.number() + " of " + page.last() + "." : comparison.rest();
        if (!rest.isEmpty()) {
            parts.add(new Part.Note(Text.of(rest)));
        }
        return page;
    }

    private static Button more(Found found, String action, Page<?> page) {
        var next = Target.of(found.definition(), page.number() + 1).toString();
        return Button.press("More", action, next).opening();
    }

    /** Where it stands. */
    private static Text state(Proposal open, Leaders leaders) {
        if (!open.isAsked()) {
            var declined = open.declined();
            var draft = Text.of("A draft of ").and(open.by()).and(". Nobody is asked to sign it yet.");
            return declined == null
                    ? draft
                    : draft.and(" ").and(declined.by()).and(" has not signed it: “" + declined.reason() + "”");
        }
        var text = Text.of("Proposed by ").and(open.by());
        if (open.since() != null) {
            text = text.and(", ").and(open.since());
        }
        for (var side : Leaders.SIDES) {
            text = text.and(". ").and(state(open, side, leaders));
        }
        return text.and(".");
    }

    private static Text state(Proposal open, Side side, Leaders leaders) {
        var name = side == Side.SALES ? "Sales" : "Marketing";
        return open.signatureOf(side)
                .map(signature -> Text.of(name + ": signed by ").and(signature.by()))
                .orElseGet(() -> leaders.of(side)
                        .map(lead -> Text.of(name + ": waits for ").and(lead))
                        .orElseGet(() -> Text.of(name + ": nobody leads it yet; ")
                                .and(new Text.Code("/baton setup"))
                                .and(" names a lead")));
    }

    private static Optional<Part> signing(Found found, Proposal open, Instant now) {
        var person = found.by().person();
        var target = Target.of(found.definition(), 0).toString();
        var buttons = new ArrayList<Button>();
        if (open.isAsked()) {
            buttons.addAll(signing(open, found.leaders(), person, target));
            if (open.signatures().stream().anyMatch(each -> each.by().equals(person) && each.isFresh(now))) {
                buttons.add(Button.press("Undo my signature", DefinitionActions.TAKE_BACK, target));
            }
        }
        return buttons.isEmpty() ? Optional.empty() : Optional.of(new Part.Buttons(buttons, Set.of()));
    }

    /** For a lead: what signs, if his signature is missing, and what declines. */
    static List<Button> signing(Proposal open, Leaders leaders, PersonId person, String target) {
        var own = leaders.sidesOf(person);
        var buttons = new ArrayList<Button>();
        if (own.stream().anyMatch(open.unsigned()::contains)) {
            var label = own.size() == 2 ? "Sign for both sides" : "Sign";
            buttons.add(Button.primary(label, DefinitionActions.SIGN, target));
        }
        if (!own.isEmpty()) {
            buttons.add(
                    Button.press("Decline", DefinitionActions.DECLINE, target).opening());
        }
        return buttons;
    }

    private static Optional<Part> keeping(Found found, Proposal open) {
        var target = Target.of(found.definition(), 0).toString();
        var buttons = new ArrayList<Button>();
        if (found.isOfPod()) {
            if (!open.isAsked()) {
                buttons.add(Button.press("Propose it", DefinitionActions.PROPOSE, target)
                        .opening());
            }
            buttons.add(Button.press("Change the clauses", DefinitionActions.CLAUSES, target)
                    .opening());
        }
        if (open.by().equals(found.by().person()) || found.mayWithdrawAnyway()) {
            buttons.add(
                    Button.press("Withdraw", DefinitionActions.WITHDRAW, target).opening());
        }
        return buttons.isEmpty() ? Optional.empty() : Optional.of(new Part.Buttons(buttons, Set.of()));
    }

    /** Its clauses, each with what changes it. */
    static Card clauses(Found found, Proposal open, int wanted, String news) {
        var page = Page.of(open.clauses(), CLAUSES, Math.max(1, wanted));
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Clauses for " + found.pod().name()));
        if (!news.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of(news)));
        }
        parts.add(new Part.Note(Text.of(count(open, page))));
        for (var clause : page.shown()) {
            parts.add(new Part.Paragraph(line(clause)));
            parts.add(changing(found, clause));
        }
        if (page.hasMore()) {
            parts.add(Part.Buttons.of(more(found, DefinitionActions.CLAUSES, page)));
        }
        var target = Target.of(found.definition(), 0).toString();
        parts.add(Part.Buttons.of(
                Button.press("Add fields", DefinitionActions.FIELD, target).opening(),
                Button.press("Add a statement", DefinitionActions.STATEMENT, target)
                        .opening(),
                Button.press("Order", DefinitionActions.ORDER, target).opening(),
                Button.press("Done", DefinitionActions.OPEN, target).opening()));
        return new Card("Clauses for " + found.pod().name(), parts);
    }

    private static String count(Proposal open, Page<Clause> page) {
        var count = open.clauses().size() + (open.clauses().size() == 1 ? " clause." : " clauses.");
        var which = page.last() == 1 ? "" : " Page " + page.number() + " of " + page.last() + ".";
        return count + which + (open.isAsked() ? " If you change one, both sides sign anew." : "");
    }

    private static Part changing(Found found, Clause clause) {
        var target = Target.of(found.definition(), clause.number()).toString();
        var form = clause.statement().isPresent() ? DefinitionActions.STATEMENT : DefinitionActions.FIELD;
        return Part.Buttons.of(
                Button.press("Change", form, target).opening(),
                Button.press("Remove", DefinitionActions.REMOVE, target));
    }

    /** A clause as it is listed. */
    static Text line(Clause clause) {
        return clause.statement()
                .map(words -> Comparison.coded(clause).and("Confirmed: “" + words + "”"))
                .orElseGet(() -> Comparison.coded(clause).and(clause.words()));
    }

    /** On which page of the clauses one is. */
    static int pageOf(Proposal open, int number) {
        var at = open.clauses().stream().map(Clause::number).toList().indexOf(number);
        return at < 0 ? 1 : at / CLAUSES + 1;
    }

    /** Such as {@code sales and marketing}. */
    static String sides(List<Side> sides) {
        return Words.list(sides.stream().map(Words::side).toList());
    }

    private ProposalCards() {}
}
