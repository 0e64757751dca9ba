package dev.baton.briefs;

import dev.baton.briefs.Reader.Step;
import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.List;

/** {@code I have read it}, and taking that back. */
final class Acknowledging {

    private static final Reply NOT_YOURS =
            Reply.onlyYou("This brief is for other people, so nobody waits for you. You can read it all the same.");

    private final Finding finding;
    private final Archive archive;
    private final Receipts receipts;
    private final ShowingChanges changes;
    private final Commits commits;
    private final InstantSource clock;

    Acknowledging(
            Finding finding,
            Archive archive,
            Receipts receipts,
            ShowingChanges changes,
            Commits commits,
            InstantSource clock) {
        this.finding = finding;
        this.archive = archive;
        this.receipts = receipts;
        this.changes = changes;
        this.commits = commits;
        this.clock = clock;
    }

    /** What somebody is told whom it doesn't address. */
    static Reply notYours(Interaction by, Brief brief) {
        return brief.isBy(by.person())
                ? Reply.onlyYou("You know what it says: it is yours. Nobody waits for you to acknowledge it.")
                : NOT_YOURS;
    }

    Reply press(Action action) {
        return finding.of(
                action, action.argument(), Target::number, (found, seen) -> press(action, found.value(), seen));
    }

    /** @param seen the edition that the person has seen */
    private Reply press(Action action, Brief brief, int seen) {
        var edition = brief.edition();
        if (edition == null || seen > edition.number()) {
            return Finding.GONE;
        }
        if (brief.stage() != Stage.PUBLISHED) {
            return Outcomes.notNow(brief.stage());
        }
        var pods = receipts.podsOf(action, brief);
        if (pods.isEmpty()) {
            return notYours(action, brief);
        }
        var before = archive.readers().find(action.organization(), brief.id(), action.person());
        var reader = before.map(Versioned::value).orElseGet(() -> Reader.of(brief.id(), action.person()));
        if (seen < edition.required() && reader.owes(edition)) {
            return hasChanged(action, brief, edition, seen);
        }
        return reader.acknowledging(seen, clock.instant())
                .map(after -> commits.commit(
                        action, thanks(action, brief, edition, seen), receipts.of(action, brief, pods, before, after)))
                .orElseGet(() -> Reply.onlyYou("You have acknowledged it already. Thank you."));
    }

    /** What the person has on screen isn't what has to be read. */
    private Reply hasChanged(Action action, Brief brief, Edition edition, int seen) {
        var says = new Part.Paragraph(
                Text.of("This brief has changed since. Please look at what is different, and acknowledge that."));
        var buttons = Part.Buttons.of(BriefButtons.readAll(brief), BriefButtons.acknowledge(brief, edition));
        return since(
                action,
                brief,
                seen,
                new LongCard(
                        "The brief has changed: " + edition.content().aim().title(),
                        List.of(says),
                        List.of(),
                        List.of(buttons)));
    }

    private Reply since(Action action, Brief brief, int seen, LongCard around) {
        return new Reply.OnlyYou(changes.since(action.organization(), brief, seen, around));
    }

    private Reply thanks(Action action, Brief brief, Edition edition, int seen) {
        var thanks = "Thank you, you have read “" + edition.content().aim().title() + "”.";
        var says = new Part.Paragraph(Text.of(thanks));
        var undo = Part.Buttons.of(BriefButtons.press("Undo", BriefActions.UNDO, brief));
        if (seen == edition.number()) {
            return new Reply.OnlyYou(new Card(thanks, List.of(says, undo)));
        }
        var differs = new Part.Paragraph(Text.of("A little is different since; there is nothing more to do:"));
        return since(action, brief, seen, new LongCard(thanks, List.of(says, differs), List.of(), List.of(undo)));
    }

    Reply undo(Action action) {
        return finding.of(action, action.argument(), found -> {
            var edition = found.value().edition();
            var before =
                    archive.readers().find(action.organization(), found.value().id(), action.person());
            return edition == null
                    ? Outcomes.notNow(found.value().stage())
                    : before.flatMap(reader -> reader.value().takingBack(clock.instant()))
                            .map(after -> commits.commit(
                                    action,
                                    takenBack(found.value(), after.next(edition)),
                                    receipts.of(
                                            action,
                                            found.value(),
                                            receipts.podsOf(action, found.value()),
                                            before,
                                            after)))
                            .orElseGet(() -> Reply.onlyYou("That can be taken back for five minutes only."));
        });
    }

    private static Reply takenBack(Brief brief, Step next) {
        return Reply.onlyYou(
                brief.stage() == Stage.PUBLISHED && (next == Step.ASK || next == Step.REMIND)
                        ? "Taken back. Baton reminds you of it."
                        : "Taken back.");
    }
}
