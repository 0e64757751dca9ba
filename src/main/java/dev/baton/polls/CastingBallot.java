package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Commits;
import java.time.InstantSource;
import java.util.List;

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
                return Voting.VOTED;
            }
            return new Reply.Ask(BallotForm.of(poll, poll.id().value(), chosen(action, poll)));
        });
    }

    private List<Integer> chosen(Action action, Poll poll) {
        var lookup = open.of(poll.id(), action.person());
        return commits.read(action, lookup)
                .first(lookup)
                .map(ballot -> ballot.value().keeping(poll.question()).choices())
                .orElse(List.of());
    }

    Reply take(Submission submission) {
        var space = submission.argument().indexOf(' ');
        var id = space < 0 ? submission.argument() : submission.argument().substring(0, space);
        var chosen = BallotForm.chosen(submission);
        return finding.of(submission, id, poll -> {
            if (!poll.value().terms().anonymous()) {
                return voting.openly(submission, poll, chosen);
            }
            return space < 0
                    ? voting.secretly(submission, poll, chosen)
                    : voting.secretlyAgain(
                            submission, poll, chosen, submission.argument().substring(space + 1));
        });
    }
}
