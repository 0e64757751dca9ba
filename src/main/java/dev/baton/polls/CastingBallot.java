package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Commits;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** {@code Vote}: opens the ballot, and takes it. */
final class CastingBallot {

    private final Finding finding;
    private final OpenBallots open;
    private final SecretBallots secret;
    private final Voting voting;
    private final Commits commits;
    private final InstantSource clock;

    CastingBallot(
            Finding finding,
            OpenBallots open,
            SecretBallots secret,
            Voting voting,
            Commits commits,
            InstantSource clock) {
        this.finding = finding;
        this.open = open;
        this.secret = secret;
        this.voting = voting;
        this.commits = commits;
        this.clock = clock;
    }

    Reply open(Action action) {
        return finding.of(action, action.argument(), found -> {
            var poll = found.value();
            if (poll.isOver(clock.instant())) {
                return Finding.CLOSED;
            }
            if (poll.terms().anonymous() && secret.hasVoted(action.organization(), poll.id(), action.person())) {
                return new Reply.Ask(BallotForm.code(poll));
            }
            return new Reply.Ask(BallotForm.of(poll, poll.id().value(), chosen(action, poll)));
        });
    }

    /**
     * {@code Change my vote}, below the answer to an anonymous vote: opens the ballot anew for whoever has that answer.
     */
    Reply openAgain(Action action) {
        return finding.of(
                action,
                pollIn(action.argument()),
                poll -> poll.value().isOver(clock.instant())
                        ? Finding.CLOSED
                        : new Reply.Ask(BallotForm.of(poll.value(), action.argument(), List.of())));
    }

    /** The poll's id, which the receipt of a ballot may follow. */
    private static String pollIn(String argument) {
        var space = argument.indexOf(' ');
        return space < 0 ? argument : argument.substring(0, space);
    }

    private List<Integer> chosen(Action action, Poll poll) {
        var lookup = open.of(poll.id(), action.person());
        return commits.read(action, lookup)
                .first(lookup)
                .map(ballot -> ballot.value().keeping(poll.question()).choices())
                .orElse(List.of());
    }

    /** Opens the ballot for whoever has the code of one in the urn. */
    Reply takeCode(Submission submission) {
        return finding.of(submission, submission.argument(), found -> {
            var poll = found.value();
            var code = submission.value(BallotForm.CODE);
            if (poll.isOver(clock.instant())) {
                return Finding.CLOSED;
            }
            return secret.isCurrent(submission.organization(), poll.id(), code)
                    ? new Reply.Ask(BallotForm.of(poll, poll.id() + " " + code, List.of()))
                    : new Reply.Invalid(Map.of(
                            BallotForm.CODE,
                            "No ballot here has that code. If you have changed your vote since, use the latest code."));
        });
    }

    Reply take(Submission submission) {
        var id = pollIn(submission.argument());
        var chosen = BallotForm.chosen(submission);
        return finding.of(submission, id, poll -> {
            if (!poll.value().terms().anonymous()) {
                return voting.openly(submission, poll, chosen);
            }
            return id.equals(submission.argument())
                    ? voting.secretly(submission, poll, chosen)
                    : voting.secretlyAgain(
                            submission, poll, chosen, submission.argument().substring(id.length() + 1));
        });
    }
}
