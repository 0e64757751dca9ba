package dev.baton.definitions;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import dev.baton.pods.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What holds, and what held before. */
final class DefinitionCards {

    static final String SHOW = "lead definition";

    /** How people read it. */
    static final Text.Code SHOW_CODE = new Text.Code("/" + SHOW);

    static final String HISTORY = "lead definition history";
    static final String DRIFT = "lead definition drift";

    private static final int CLAUSES = 10;
    private static final int VERSIONS = 5;

    /** What holds, and what the person can do. */
    static Card now(Found found, int wanted) {
        var title = "When a lead is ready for " + found.pod().name();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        var current = found.definition().current();
        if (current == null) {
            parts.add(new Part.Paragraph(Text.of("Sales and marketing haven't signed a definition yet."
                    + " It says what a lead has to have before marketing hands it to sales.")));
        } else {
            parts.addAll(clauses(found.pod(), current, wanted));
        }
        var open = found.definition().proposal();
        if (open != null) {
            parts.add(new Part.Note(Text.of(standing(found, open))));
        }
        parts.addAll(buttons(found));
        return new Card(title, parts);
    }

    private static String standing(Found found, Proposal open) {
        if (!open.isAsked()) {
            return "A change is being prepared.";
        }
        return isAskedToSign(found, open)
                ? "A change is proposed. You are asked to sign it."
                : "A change is proposed and waits for signatures.";
    }

    private static boolean isAskedToSign(Found found, Proposal open) {
        return open.isAsked()
                && found.leaders().sidesOf(found.by().person()).stream().anyMatch(open.unsigned()::contains);
    }

    private static List<Part> clauses(Pod pod, Version current, int wanted) {
        var page = Page.of(current.clauses(), CLAUSES, wanted);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Note(Text.of("Version " + current.number() + ", since ")
                .and(current.since())
                .and(". ")
                .and(signed(current))
                .and(".")));
        page.shown().forEach(clause -> parts.add(new Part.Paragraph(ProposalCards.line(clause))));
        if (page.last() > 1) {
            parts.add(new Part.Note(Text.of("Page " + page.number() + " of " + page.last() + ".")));
        }
        if (page.hasMore()) {
            parts.add(Part.Buttons.of(page.more(SHOW + " " + pod.id())));
        }
        return parts;
    }

    /** Who has signed; one who leads both sides is named once. */
    static Text signed(Version version) {
        var sales = version.signatureOf(Side.SALES);
        var marketing = version.signatureOf(Side.MARKETING);
        if (sales.isEmpty() || marketing.isEmpty()) {
            return Text.of("Signed");
        }
        return sales.get().by().equals(marketing.get().by())
                ? Text.of("Signed for both sides by ").and(sales.get().by())
                : Text.of("Signed for sales by ")
                        .and(sales.get().by())
                        .and(" and for marketing by ")
                        .and(marketing.get().by());
    }

    private static List<Part> buttons(Found found) {
        var pod = found.pod().id();
        var target = Target.of(found.definition(), 1).toString();
        var isNew = found.definition().current() == null;
        var buttons = new ArrayList<Button>();
        if (found.definition().proposal() != null) {
            buttons.add(Button.press("See the proposal", DefinitionActions.OPEN, target)
                    .opening());
        } else if (found.isOfPod()) {
            buttons.add(
                    Button.press(isNew ? "Begin with the usual" : "Propose a change", DefinitionActions.BEGIN, target)
                            .opening());
            if (isNew) {
                buttons.add(Button.press("Begin with nothing", DefinitionActions.BEGIN_EMPTY, target)
                        .opening());
            }
        }
        buttons.add(Button.run("Versions", HISTORY + " " + pod));
        buttons.add(Button.run("This month", DRIFT + " " + pod));
        return List.of(new Part.Buttons(buttons, Set.of()));
    }

    /** All versions, the latest first, each with what it changed. */
    static Card history(Pod pod, List<Version> versions, int wanted) {
        var title = "What " + pod.name() + " has agreed on";
        var page = Page.of(versions, VERSIONS, wanted);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        if (versions.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("There is no version yet.")));
        }
        for (var version : page.shown()) {
            parts.add(new Part.Paragraph(summary(version, versions)));
        }
        if (page.last() > 1) {
            parts.add(new Part.Note(Text.of("Page " + page.number() + " of " + page.last() + ".")));
        }
        if (page.hasMore()) {
            parts.add(Part.Buttons.of(page.more(HISTORY + " " + pod.id())));
        }
        if (!page.shown().isEmpty()) {
            parts.add(Part.Buttons.of(page.shown().stream()
                    .map(version -> Button.run(
                            "Version " + version.number(), HISTORY + " " + pod.id() + " v" + version.number()))
                    .toArray(Button[]::new)));
        }
        return new Card(title, parts);
    }

    private static Text summary(Version version, List<Version> all) {
        var comparison = Comparison.between(before(version, all), version.clauses());
        return Text.of("")
                .and(new Text.Strong("Version " + version.number()))
                .and(", ")
                .and(version.since())
                .and(", proposed by ")
                .and(version.by())
                .and(". ")
                .and(signed(version))
                .and(".\n" + version.clauses().size()
                        + (version.clauses().size() == 1 ? " clause" : " clauses")
                        + (comparison.kept() == 0 ? "" : ", of which " + comparison.kept() + " as before")
                        + ". Why: " + version.reason());
    }

    private static List<Clause> before(Version version, List<Version> all) {
        return all.stream()
                .filter(other -> other.number() == version.number() - 1)
                .findFirst()
                .map(Version::clauses)
                .orElse(List.of());
    }

    /** One version: who signed it when, why, what it changed, and all its clauses. */
    static Card version(Pod pod, Version version, List<Version> all, int wanted) {
        var title = "Version " + version.number() + " of " + pod.name();
        var comparison = Comparison.between(before(version, all), version.clauses());
        var lines = version.number() == 1
                ? version.clauses().stream().map(ProposalCards::line).toList()
                : Stream.of(
                                Stream.of(strong("What changed")),
                                comparison.lines().stream(),
                                Stream.of(strong("All clauses")),
                                version.clauses().stream().map(ProposalCards::line))
                        .flatMap(each -> each)
                        .toList();
        var page = Page.of(lines, CLAUSES, wanted);
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        parts.add(new Part.Note(times(version)));
        parts.add(new Part.Paragraph(strong("Why").and("\n" + version.reason())));
        page.shown().forEach(line -> parts.add(new Part.Paragraph(line)));
        if (page.last() > 1) {
            parts.add(new Part.Note(Text.of("Page " + page.number() + " of " + page.last() + ".")));
        }
        var back = Button.run("Versions", HISTORY + " " + pod.id());
        parts.add(
                page.hasMore()
                        ? Part.Buttons.of(page.more(HISTORY + " " + pod.id() + " v" + version.number()), back)
                        : Part.Buttons.of(back));
        return new Card(title, parts);
    }

    private static Text strong(String words) {
        return Text.of("").and(new Text.Strong(words));
    }

    private static Text times(Version version) {
        var text = Text.of("Proposed by ").and(version.by());
        for (var signature : version.signatures()) {
            text = text.and(". Signed for " + (signature.side() == Side.SALES ? "sales" : "marketing") + " by ")
                    .and(signature.by())
                    .and(", ")
                    .and(signature.at());
        }
        return text.and(".");
    }

    private DefinitionCards() {}
}
