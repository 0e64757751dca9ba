package dev.baton.standups;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.util.ArrayList;
import java.util.Map;

/** Somebody skips a round, with a reason or without. */
final class TakingSkip implements SubmissionHandler {

    private final Answering answering;
    private final Rounds rounds;
    private final Commits commits;

    TakingSkip(Answering answering, Rounds rounds, Commits commits) {
        this.answering = answering;
        this.rounds = rounds;
        this.commits = commits;
    }

    @Override
    public String form() {
        return StandupActions.SKIP;
    }

    @Override
    public Reply handle(Submission submission) {
        var reason = submission.value("reason");
        if (reason.length() > Skipping.LONGEST) {
            return new Reply.Invalid(Map.of("reason", "Please use at most " + Skipping.LONGEST + " characters."));
        }
        return answering.forAsked(
                submission, submission.argument(), (round, late) -> skip(submission, round, reason, late));
    }

    private Reply skip(Submission submission, Versioned<Round> found, String reason, boolean late) {
        var organization = submission.organization();
        var round = found.value();
        var before = rounds.answer(organization, round.id(), submission.person());
        if (before.filter(answer -> answer.value().isGiven()).isPresent()) {
            return Reply.onlyYou("You have answered already. Open your answer to change it.");
        }
        var answer = answering.answer(submission, round, before, new Answer.Skipped(reason), late);
        var writes = new ArrayList<>(answering.keep(submission, found, before, answer));
        writes.addAll(RoundCards.refresh(organization, round));
        var reply = new Reply.OnlyYou(Card.of(Text.of("Noted: you skip this round."))
                .and(Part.Buttons.of(Button.press(
                                "Answer after all",
                                StandupActions.ANSWER,
                                round.id().toString())
                        .opening())));
        return commits.commit(submission, reply, writes);
    }
}
