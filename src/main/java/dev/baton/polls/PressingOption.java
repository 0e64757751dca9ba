package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.regex.Pattern;

/** An option's button: a vote, in place of the one before. */
final class PressingOption implements ActionHandler {

    private static final Pattern ARGUMENT = Pattern.compile("(\\w+) ([0-9]{1,3})");

    private final Finding finding;
    private final Voting voting;

    PressingOption(Finding finding, Voting voting) {
        this.finding = finding;
        this.voting = voting;
    }

    @Override
    public String action() {
        return PollActions.VOTE;
    }

    @Override
    public Reply handle(Action action) {
        var argument = ARGUMENT.matcher(action.argument());
        return argument.matches()
                ? finding.of(action, argument.group(1), poll -> vote(action, poll, Integer.parseInt(argument.group(2))))
                : Finding.GONE;
    }

    private Reply vote(Action action, Versioned<Poll> poll, int option) {
        return poll.value().terms().anonymous() ? Finding.GONE : voting.openly(action, poll, List.of(option));
    }
}
