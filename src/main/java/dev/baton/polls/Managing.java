package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code Manage}: what whoever made a poll, and administrators, can do about it. */
final class Managing implements ActionHandler {

    private final Finding finding;
    private final Counting counting;
    private final InstantSource clock;

    Managing(Finding finding, Counting counting, InstantSource clock) {
        this.finding = finding;
        this.counting = counting;
        this.clock = clock;
    }

    @Override
    public String action() {
        return PollActions.MANAGE;
    }

    @Override
    public Reply handle(Action action) {
        return finding.forKeeper(action, action.argument(), found -> {
            var poll = found.value();
            var voters = PollWords.voters(counting.voters(action.organization(), poll), poll.isOpen()) + ". ";
            var text = poll.isOpen()
                    ? Text.of(voters).and(PollWords.closing(poll))
                    : Text.of(voters + "The poll is closed.");
            return new Reply.OnlyYou(new Card(
                    "Poll: " + poll.question().words(),
                    List.of(
                            new Part.Paragraph(Text.of("")
                                    .and(new Text.Strong(poll.question().words()))),
                            new Part.Paragraph(text),
                            new Part.Buttons(buttons(poll), Set.of()),
                            Part.Buttons.of(others(poll)))));
        });
    }

    private List<Button> buttons(Poll poll) {
        var id = poll.id().value();
        var buttons = new ArrayList<Button>();
        if (poll.isOpen()) {
            buttons.add(Button.primary("Close", PollActions.CLOSE, id));
            buttons.add(Button.press("Remind", PollActions.REMIND, id));
        } else {
            buttons.add(Button.press("Reopen", PollActions.REOPEN, id));
        }
        if (poll.mayBeEdited(clock.instant())) {
            buttons.add(Button.press("Edit", PollActions.EDIT, id).opening());
        }
        buttons.add(
                Button.danger("Delete", PollActions.DELETE, poll.id().value()).opening());
        return buttons;
    }

    private static Button[] others(Poll poll) {
        var id = poll.id().value();
        var again = Button.press("Ask again", PollActions.AGAIN, id).opening();
        var file = Button.press("Get a CSV file", PollActions.FILE, id).opening();
        return poll.isFetched() ? new Button[] {again, file} : new Button[] {again};
    }
}
