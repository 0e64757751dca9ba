package dev.baton.polls;

import com.google.common.base.CharMatcher;
import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code Add an option}: asks which, and takes it. */
final class AddingOption {

    private static final String OPTION = "option";

    private final Finding finding;
    private final Polls polls;
    private final Commits commits;
    private final InstantSource clock;

    AddingOption(Finding finding, Polls polls, Commits commits, InstantSource clock) {
        this.finding = finding;
        this.polls = polls;
        this.commits = commits;
        this.clock = clock;
    }

    Reply open(Action action) {
        return finding.of(
                action,
                action.argument(),
                poll -> poll.value().isOver(clock.instant())
                        ? Finding.CLOSED
                        : new Reply.Ask(new Form(
                                PollActions.ADD,
                                poll.id(),
                                "Add an option",
                                "Add",
                                List.of(new Input.Line(
                                        OPTION,
                                        Caption.required("Option").hint("You vote for it afterwards"),
                                        false,
                                        Option.LONGEST,
                                        "")))));
    }

    Reply take(Submission submission) {
        return finding.of(submission, submission.argument(), poll -> add(submission, poll));
    }

    private Reply add(Submission submission, Versioned<Poll> found) {
        var label = CharMatcher.whitespace().trimAndCollapseFrom(submission.value(OPTION), ' ');
        return switch (found.value().add(label, clock.instant())) {
            case Poll.Adding.Added(var poll) -> {
                var writes = new ArrayList<>(PollCards.refreshes(submission.organization(), poll));
                writes.add(polls.put(found, poll));
                yield commits.commit(submission, Reply.onlyYou("“" + label + "” can be chosen now."), writes);
            }
            case Poll.Adding.Closed() -> Finding.CLOSED;
            case Poll.Adding.NotAllowed() -> Reply.onlyYou("Nobody can add options to this poll.");
            case Poll.Adding.Nothing() -> complaint("Please write an option.");
            case Poll.Adding.There() -> complaint("“" + label + "” is there already.");
            case Poll.Adding.TooMany() -> complaint("A poll takes at most " + Question.MOST_OPTIONS + " options.");
            case Poll.Adding.TooLong() -> complaint("An option has at most " + Option.LONGEST + " characters.");
        };
    }

    private static Reply complaint(String words) {
        return new Reply.Invalid(Map.of(OPTION, words));
    }
}
