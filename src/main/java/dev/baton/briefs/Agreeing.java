package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Sales reads a brief before it is published, to its last page, and agrees to what it has read. */
final class Agreeing {

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

    /**
     * All of it, with what is different from what sales has agreed to before, and below it what agrees. Its argument is
     * the brief, and what was shown on the pages before with the number of the next one.
     */
    Reply review(Action action) {
        var target = Target.read(action.argument());
        var later = target.numbers(1);
        return forSales(action, target.id(), found -> {
            var brief = found.value();
            if (brief.stage() != Stage.ASKED) {
                return notAsked(brief);
            }
            var same = later.filter(seen -> seen.first() == brief.revision());
            var news =
                    later.isPresent() && same.isEmpty() ? "It has changed while you read it, so it begins anew." : "";
            return new Reply.OnlyYou(whole(action, brief, news)
                    .page(
                            same.map(Target.Numbers::page).orElse(1),
                            BriefButtons.more(BriefActions.REVIEW, brief.id(), brief.revision())));
        });
    }

    private LongCard whole(Interaction by, Brief brief, String news) {
        var card = ReadingBrief.all(brief, brief.content(), clock.instant());
        var head = new ArrayList<>(card.head());
        if (!news.isEmpty()) {
            head.add(new Part.Note(Text.of(news)));
        }
        var sections = new ArrayList<>(card.sections());
        var before = brief.agreement().to();
        if (before != null) {
            sections.addAll(
                    changed("Changed since sales agreed", changes.between(by.organization(), before, brief.content())));
        }
        return new LongCard(card.summary(), head, sections, List.of(buttons(brief)));
    }

    /** Its argument is the brief, what of it was read, and a page of what is different since if it isn't the first. */
    Reply agree(Action action) {
        var target = Target.read(action.argument());
        return target.numbers(1)
                .map(seen -> forSales(action, target.id(), found -> agree(action, found, seen)))
                .orElse(Finding.GONE);
    }

    private Reply agree(Action action, Versioned<Brief> found, Target.Numbers seen) {
        var brief = found.value();
        if (brief.stage() != Stage.ASKED) {
            return notAsked(brief);
        }
        return seen.first() == brief.revision()
                ? agree(action, found)
                : new Reply.OnlyYou(changedMeanwhile(action, brief, seen.first())
                        .page(seen.page(), BriefButtons.more(BriefActions.AGREE, brief.id(), seen.first())));
    }

    private Reply agree(Action action, Versioned<Brief> found) {
        var outcome = found.value().agree(action.person(), clock.instant());
        return settling.settle(action, found, outcome, "Agreed. Marketing hears of it.");
    }

    private LongCard changedMeanwhile(Action action, Brief brief, int seen) {
        var says = new Part.Paragraph(
                Text.of("“" + brief.title() + "” has changed since you read it. Do you agree to that, too?"));
        var sections = revisions
                .find(action.organization(), brief.id(), seen)
                .map(before -> changes.between(action.organization(), before, brief.content()))
                .map(differences -> changed("Changed since you read it", differences))
                .orElse(List.of());
        return new LongCard(
                "The brief " + brief.title() + " has changed since you read it.",
                List.of(says),
                sections,
                List.of(buttons(brief)));
    }

    private static List<List<Part>> changed(String heading, List<FieldChange> differences) {
        if (differences.isEmpty()) {
            return List.of();
        }
        var sections = new ArrayList<List<Part>>();
        sections.add(List.of(new Part.Divider(), new Part.Paragraph(Text.of("").and(new Text.Strong(heading)))));
        sections.addAll(ShowingChanges.sections(differences));
        return sections;
    }

    private static Part buttons(Brief brief) {
        return Part.Buttons.of(
                Button.primary("Agree", BriefActions.AGREE, brief.id() + " " + brief.revision()),
                BriefButtons.press("Read it all", BriefActions.REVIEW, brief).opening(),
                BriefButtons.comment(brief, "Comment"));
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
