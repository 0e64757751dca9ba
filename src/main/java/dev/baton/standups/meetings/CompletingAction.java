package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** {@code Done}: an action item is done, and the meeting's card says so. */
final class CompletingAction implements ActionHandler {

    static final Reply GONE = Reply.onlyYou("That action item is gone.");

    static final String NOT_YOURS =
            "Only whoever does it, whoever facilitates or takes notes, and administrators can do that.";

    private final ActionItems items;
    private final Sittings sittings;
    private final Overseers overseers;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    CompletingAction(
            ActionItems items,
            Sittings sittings,
            Overseers overseers,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.items = items;
        this.sittings = sittings;
        this.overseers = overseers;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return MeetingActions.DONE;
    }

    @Override
    public Reply handle(Action action) {
        return items.find(action.organization(), action.argument())
                .map(found -> complete(action, found))
                .orElse(GONE);
    }

    private Reply complete(Action action, Versioned<ActionItem> found) {
        return switch (found.value()
                .complete(
                        action.person(),
                        overseers.oversees(action, found.value().sitting()),
                        clock.instant())) {
            case ActionItem.Completion.AlreadyDone() -> Reply.onlyYou("It is done already.");
            case ActionItem.Completion.AnothersToDo(var owner) ->
                Reply.onlyYou(directory.nameOf(action.organization(), owner) + " does that, and says when it is done.");
            case ActionItem.Completion.Done(var item) -> {
                var writes = new ArrayList<Write>();
                writes.add(items.put(found, item));
                writes.add(MeetingTimers.cancelFollowUp(item));
                writes.addAll(refresh(action, item, sittings));
                writes.addAll(word(action, item));
                yield commits.commit(
                        action,
                        new Reply.OnlyYou(Card.of(Text.of("Done. Thank you.")).and(undo(item))),
                        writes);
            }
        };
    }

    private static Part undo(ActionItem item) {
        return Part.Buttons.of(Button.press("Not done after all", MeetingActions.UNDO, item.id()));
    }

    /** The owner hears if somebody else has said so. */
    private List<Write> word(Action action, ActionItem item) {
        if (item.owner().equals(action.person())) {
            return List.of();
        }
        var card = new Card(
                "Done: " + Excerpt.of(item.what(), 120),
                List.of(
                        new Part.Paragraph(Text.of(action.person())
                                .and(" said that this is done: ")
                                .and(new Text.Strong(item.what()))),
                        undo(item)));
        return directory
                .accountOf(action.organization(), item.owner())
                .map(account -> Outgoing.direct(
                                account,
                                new MessageId("meeting-done:" + action.context().id()),
                                card)
                        .add(action.organization()))
                .stream()
                .toList();
    }

    /** The card of the date that it came of shows it. */
    static List<Write> refresh(Interaction by, ActionItem item, Sittings sittings) {
        return sittings.find(by.organization(), item.sitting())
                .map(found -> SittingCards.refresh(by.organization(), found.value()))
                .orElse(List.of());
    }
}
