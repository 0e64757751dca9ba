package dev.baton.briefs;

import dev.baton.briefs.FindingThing.Thing;
import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import java.util.List;

/** {@code I shared it}: counted once a day for each person, and can be taken back that day. */
final class Sharing {

    private final FindingThing things;
    private final Counting counting;
    private final Commits commits;

    Sharing(FindingThing things, Counting counting, Commits commits) {
        this.things = things;
        this.counting = counting;
        this.commits = commits;
    }

    Reply press(Action action) {
        return things.of(
                action,
                action.argument(),
                thing -> counting.counts(action, thing.brief())
                        ? counting.isEmbargoed(thing.brief()) ? notYet(thing.brief()) : shared(action, thing)
                        : Judging.notCounted(thing.brief()));
    }

    private static Reply notYet(Brief brief) {
        var dates = brief.current().dates();
        var text =
                Text.of("Nobody outside may hear of “" + brief.current().aim().title() + "” ");
        var until =
                dates.embargo() == null ? text.and("yet") : text.and("until ").and(dates.embargo());
        return Reply.onlyYou(until.and(
                ", so it isn't counted as shared. If a customer knows of it already, please tell its owner."));
    }

    private Reply shared(Action action, Thing thing) {
        var today = counting.today(thing.brief());
        return counting.changed(action, thing.brief(), use -> use.sharing(thing.key(), today))
                .map(write -> commits.commit(action, thanks(thing), List.of(write)))
                .orElseGet(() -> Reply.onlyYou(
                        "You have said so today. It is counted once a day, with however many customers."));
    }

    private static Reply thanks(Thing thing) {
        var text = Text.of("Thank you. Counted: you shared “" + thing.name()
                + "” with a customer today. Those who make the brief see the number, not who it was.");
        return new Reply.OnlyYou(new Card(
                "Counted: shared today",
                List.of(
                        new Part.Paragraph(text),
                        Part.Buttons.of(
                                BriefButtons.press("Undo", BriefActions.UNSHARED, thing.brief(), thing.key())))));
    }

    Reply undo(Action action) {
        return things.of(action, action.argument(), thing -> {
            var today = counting.today(thing.brief());
            return counting.changed(action, thing.brief(), use -> use.unsharing(thing.key(), today))
                    .map(write -> commits.commit(action, Reply.onlyYou("Taken back."), List.of(write)))
                    .orElseGet(() -> Reply.onlyYou("There is nothing of today to take back."));
        });
    }
}
