package dev.baton.polls;

import com.google.common.collect.Lists;
import dev.baton.chat.Button;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What can be pressed on a poll's card. */
final class PollButtons {

    /** With more options there is a form instead. */
    private static final int MOST = 11;

    /** So many may have long labels: a button for each of ten would be as long as the rest of the card. */
    private static final int LONG = 5;

    private static final int SHORT_LABEL = 24;

    static List<Part> of(Poll poll) {
        var parts = new ArrayList<>(poll.isOpen() ? voting(poll) : List.of());
        var others = new ArrayList<Button>();
        if (poll.isOpen() && poll.terms().adding()) {
            others.add(Button.press("Add an option", PollActions.ADD, poll.id().value())
                    .opening());
        }
        if (!poll.terms().anonymous() && poll.isShown()) {
            others.add(Button.press("Who voted", PollActions.VOTERS, poll.id().value())
                    .opening());
        }
        others.add(manage(poll));
        parts.add(new Part.Buttons(others, Set.of()));
        return parts;
    }

    /** A button for each option, or one that opens the ballot. */
    static List<Part> voting(Poll poll) {
        if (!isPressed(poll)) {
            return List.of(Part.Buttons.of(
                    Button.primary("Vote", PollActions.BALLOT, poll.id().value())
                            .opening()));
        }
        var buttons = poll.question().options().stream()
                .<Button>map(option -> vote(poll, option))
                .toList();
        return Lists.partition(buttons, Limits.BUTTONS).stream()
                .<Part>map(row -> new Part.Buttons(row, Set.of()))
                .toList();
    }

    /** Whether each option has a button of its own. */
    private static boolean isPressed(Poll poll) {
        var options = poll.question().options();
        return !poll.terms().anonymous()
                && poll.question().kind() != Kind.SEVERAL
                && options.size() <= MOST
                && (options.size() <= LONG
                        || options.stream().allMatch(option -> option.label().length() <= SHORT_LABEL));
    }

    private static Button vote(Poll poll, Option option) {
        return Button.press(option.label(), PollActions.VOTE, poll.id() + " " + option.number());
    }

    static Button manage(Poll poll) {
        return Button.press("Manage", PollActions.MANAGE, poll.id().value()).opening();
    }

    private PollButtons() {}
}
