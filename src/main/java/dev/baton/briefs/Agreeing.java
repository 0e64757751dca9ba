package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.pods.Words;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sales reads a brief before it is published, and agrees to what it has read. */
final class Agreeing {

    /** A card has room for these; all of it can be read anyway. */
    private static final int CHANGES = 6;

    private final Finding finding;
    private final Rights rights;
    private final Changes changes;
    private final Revisions revisions;
    private final Settling settling;
    private final InstantSource clock;

    Agreeing(
            Finding finding,
            Rights rights,
            Changes changes,
            Revisions revisions,
            Settling settling,
            InstantSource clock) {
        this.finding = finding;
        this.rights = rights;
        this.changes = changes;
        this.revisions = revisions;
        this.settling = settling;
        this.clock = clock;
    }

    /** All of it, with what is different from what sales has agreed to before. */
    Reply review(Action action) {
        return forSales(action, action.argument(), found -> {
            var brief = found.value();
            if (brief.stage() != Stage.ASKED) {
                return notAsked(brief);
            }
            var before = brief.agreement().to();
            var card = ReadingBrief.all(brief, brief.content(), clock.instant());
            var parts = new ArrayList<>(card.parts());
            if (before != null) {
                parts.addAll(changed(
                        "Changed since sales agreed", changes.between(action.organization(), before, brief.content())));
            }
            parts.add(buttons(brief));
            return new Reply.OnlyYou(new Card(card.summary(), parts));
        });
    }

    Reply agree(Action action) {
        var space = action.argument().indexOf(' ');
        if (space < 0 || !action.argument().substring(space + 1).matches("\\d{1,9}")) {
            return Finding.GONE;
        }
        var seen = Integer.parseInt(action.argument().substring(space + 1));
        return forSales(action, action.argument().substring(0, space), found -> agree(action, found, seen));
    }

    private Reply agree(Action action, Versioned<Brief> found, int seen) {
        var brief = found.value();
        if (brief.stage() != Stage.ASKED) {
            return notAsked(brief);
        }
        return seen == brief.revision()
                ? settling.settle(
                        action, found, brief.agree(action.person(), clock.instant()), "Agreed. Marketing hears of it.")
                : new Reply.OnlyYou(changedMeanwhile(action, brief, seen));
    }

    private Card changedMeanwhile(Action action, Brief brief, int seen) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(
                Text.of("“" + brief.title() + "” has changed since you read it. Do you agree to that, too?")));
        revisions
                .find(action.organization(), brief.id(), seen)
                .map(before -> changes.between(action.organization(), before, brief.content()))
                .ifPresent(differences -> parts.addAll(changed("Changed since you read it", differences)));
        parts.add(buttons(brief));
        return new Card("The brief " + brief.title() + " has changed since you read it.", parts);
    }

    private static List<Part> changed(String heading, List<FieldChange> differences) {
        var parts = new ArrayList<Part>();
        if (differences.isEmpty()) {
            return parts;
        }
        parts.add(new Part.Divider());
        parts.add(new Part.Paragraph(Text.of("").and(new Text.Strong(heading))));
        differences.stream().limit(CHANGES).forEach(change -> parts.add(new Part.Paragraph(change.text())));
        if (differences.size() > CHANGES) {
            parts.add(new Part.Note(Text.of("Also changed: "
                    + Words.list(differences.stream()
                            .skip(CHANGES)
                            .map(FieldChange::label)
                            .toList())
                    + ".")));
        }
        return parts;
    }

    private static Part buttons(Brief brief) {
        return Part.Buttons.of(
                Button.primary("Agree", BriefActions.AGREE, brief.id() + " " + brief.revision()),
                Button.press("Read it all", BriefActions.REVIEW, brief.id().value())
                        .opening(),
                Telling.comment("Comment", brief));
    }

    private static Reply notAsked(Brief brief) {
        var by = brief.agreement().by();
        return by == null
                ? Outcomes.notNow(brief.stage())
                : Reply.onlyYou(
                        Text.of("Nothing to do: ").and(by).and(" has agreed to “" + brief.title() + "” already."));
    }

    private Reply forSales(Interaction by, String id, Function<Versioned<Brief>, Reply> deed) {
        return finding.of(
                by, id, found -> rights.mayAgree(by, found.value()) ? deed.apply(found) : notYours(found.value()));
    }

    private static Reply notYours(Brief brief) {
        var partner = brief.content().aim().partner();
        return partner == null
                ? Reply.onlyYou("It has no partner in sales yet, who could agree to it.")
                : Reply.onlyYou(Text.of("Its partner in sales agrees to it: ")
                        .and(partner)
                        .and(". In that place an administrator may, and who is asked if the partner says nothing."));
    }
}
