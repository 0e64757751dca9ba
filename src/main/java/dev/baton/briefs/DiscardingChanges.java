package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.time.InstantSource;

/** {@code Discard changes}: what was saved and isn't published goes, and comes back until something else is saved. */
final class DiscardingChanges {

    private static final Reply NOTHING_TO_RESTORE =
            Reply.onlyYou("There is nothing to bring back: it is back already, or something else was saved since.");

    private final Finding finding;
    private final UnpublishedChanges changes;
    private final Workbench workbench;
    private final Commits commits;
    private final InstantSource clock;

    DiscardingChanges(
            Finding finding, UnpublishedChanges changes, Workbench workbench, Commits commits, InstantSource clock) {
        this.finding = finding;
        this.changes = changes;
        this.workbench = workbench;
        this.commits = commits;
        this.clock = clock;
    }

    Reply discard(Action action) {
        return finding.forEditor(action, action.argument(), found -> {
            var brief = found.value();
            if (!brief.stage().holds()) {
                return Outcomes.notNow(brief.stage());
            }
            return become(action, found, brief.current()) instanceof Outcome.Changed(var after)
                    ? commits.commit(action, discarded(brief, after), changes.gone(action, found, after))
                    : workbench.show(action, brief, "All that was saved is published, so there is nothing to discard.");
        });
    }

    /** What it says becomes something else in one go. Whoever fills in a form just now sees that as he sends it. */
    private Outcome become(Action action, Versioned<Brief> found, Content content) {
        var brief = found.value();
        return brief.save(brief.content().differing(content), content, action.person(), clock.instant());
    }

    private static Reply discarded(Brief before, Brief after) {
        var sections = UnpublishedChanges.labels(before.content().differing(after.content()));
        return new Reply.OnlyYou(Telling.card(
                "Changes of the brief " + before.title() + " are discarded",
                Text.of("What was saved in " + sections + " of the brief ")
                        .and(new Text.Strong(before.title()))
                        .and(" and wasn't published is discarded. Sales reads what it has read before."),
                Button.press("Undo", BriefActions.RESTORE_CHANGES, before.id() + " " + before.revision()),
                BriefButtons.open(after)));
    }

    Reply restore(Action action) {
        var target = Target.read(action.argument());
        return target.number()
                .map(revision -> finding.forEditor(action, target.id(), found -> restore(action, found, revision)))
                .orElse(Finding.GONE);
    }

    private Reply restore(Action action, Versioned<Brief> found, int revision) {
        var brief = found.value();
        if (!brief.stage().holds()) {
            return Outcomes.notNow(brief.stage());
        }
        return changes.discarded(action, brief, revision)
                .map(content -> become(action, found, content) instanceof Outcome.Changed(var after)
                        ? commits.commit(
                                action,
                                workbench.show(action, after, "It is back. It isn't published yet."),
                                changes.back(action, found, after))
                        : NOTHING_TO_RESTORE)
                .orElse(NOTHING_TO_RESTORE);
    }
}
