package dev.baton.standups;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;

/** Somebody skips a round, with a reason or without. */
final class TakingSkip implements SubmissionHandler {

    private final Answering answering;
    private final Rounds rounds;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    TakingSkip(Answering answering, Rounds rounds, Directory directory, Commits commits, InstantSource clock) {
        this.answering = answering;
        this.rounds = rounds;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
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
        var side = directory
                .pod(organization, round.pod())
                .flatMap(pod -> pod.sideOf(submission.person()))
                .orElse(null);
        var at = before.map(each -> each.value().at()).orElse(clock.instant());
        var answer = new Answer(round.id(), submission.person(), side, new Answer.Skipped(reason), at, late);
        var writes = new ArrayList<Write>();
        writes.add(rounds.unchanged(found));
        writes.add(rounds.put(before, answer));
        writes.addAll(AskedCards.refresh(directory, organization, round, answer.person(), clock.instant()));
        RoundCards.headlinesOf(round)
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(organization)));
        var reply = new Reply.OnlyYou(Card.of(Text.of("Noted: you skip this round."))
                .and(Part.Buttons.of(Button.press(
                                "Answer after all",
                                StandupActions.ANSWER,
                                round.id().toString())
                        .opening())));
        return commits.commit(submission, reply, writes);
    }
}
