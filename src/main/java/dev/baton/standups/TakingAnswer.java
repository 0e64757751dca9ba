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
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes somebody's answers; while the round is open they replace those given before. */
final class TakingAnswer implements SubmissionHandler {

    private final Answering answering;
    private final Rounds rounds;
    private final Blockers blockers;
    private final Commits commits;
    private final InstantSource clock;

    TakingAnswer(Answering answering, Rounds rounds, Blockers blockers, Commits commits, InstantSource clock) {
        this.answering = answering;
        this.rounds = rounds;
        this.blockers = blockers;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String form() {
        return StandupActions.ANSWER;
    }

    @Override
    public Reply handle(Submission submission) {
        return answering.forAsked(submission, submission.argument(), (round, late) -> switch (AnswerForm.read(
                submission, round.value())) {
            case AnswerForm.Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case AnswerForm.Reading.Complete complete -> take(submission, round, complete, late);
        });
    }

    private Reply take(
            Submission submission, Versioned<Round> round, AnswerForm.Reading.Complete complete, boolean late) {
        var organization = submission.organization();
        var before = rounds.answer(organization, round.value().id(), submission.person());
        var former = before.map(each -> each.value());
        var given = new Answer.Given(complete.values());
        var answer = late && former.filter(Answer::isInTime).isPresent()
                ? former.get().adding(given)
                : answering.answer(submission, round.value(), before, given, late);
        var writes = new ArrayList<>(answering.keep(submission, round, before, answer));
        writes.addAll(blockers(submission, round.value(), answer, complete.resolved()));
        if (late) {
            writes.addAll(afterwards(submission, round.value(), former, answer));
        }
        var isEdit = former.filter(late ? Answer::hasLate : Answer::isGiven).isPresent();
        return commits.commit(submission, isEdit ? new Reply.Nothing() : receipt(round.value(), answer, late), writes);
    }

    /** What blocks the person now, and what does no longer. */
    private List<Write> blockers(Submission submission, Round round, Answer answer, List<String> resolved) {
        var organization = submission.organization();
        var writes = new ArrayList<Write>();
        for (var id : resolved) {
            blockers.find(organization, id)
                    .filter(blocker -> blocker.value().isOpen())
                    .filter(blocker -> blocker.value().concerns(submission.person()))
                    .filter(blocker -> !id.equals(answer.id()))
                    .ifPresent(blocker -> writes.add(
                            blockers.put(Optional.of(blocker), blocker.value().resolvedAt(clock.instant()))));
        }
        var words = answer.allTo(round.indexOf(Question.Blocks.class));
        var before = blockers.find(organization, answer.id());
        if (words.isEmpty()) {
            before.ifPresent(blocker -> writes.add(blockers.remove(blocker)));
        } else {
            var now = before.map(blocker -> blocker.value().saying(words))
                    .orElseGet(() -> new Blocker(round.id(), answer.person(), words, List.of(), null));
            writes.add(blockers.put(before, now));
        }
        return writes;
    }

    /** The summary is out: it is brought up to date, and the answer stands below it, in one message. */
    private List<Write> afterwards(Submission submission, Round round, Optional<Answer> former, Answer answer) {
        var organization = submission.organization();
        if (!round.isTold()) {
            return List.of(StandupTimers.tellLate(round.id(), clock.instant()));
        }
        var writes = new ArrayList<>(RoundCards.refresh(organization, round));
        for (var headline : RoundCards.headlinesOf(round)) {
            var below = LateCards.headline(answer, headline.conversation());
            var message = former.filter(Answer::hasLate).isPresent()
                    ? Outgoing.refresh(below)
                    : Outgoing.headlineBelow(
                            headline, below, submission.context().account());
            writes.add(message.add(organization));
        }
        return writes;
    }

    private static Reply receipt(Round round, Answer answer, boolean late) {
        var where =
                round.isTold() ? "so your answer stands below it." : "so your answer is added to what the others got.";
        var said = late
                ? Text.of("Thank you. The summary is out already, " + where)
                : Text.of("Thank you. The summary comes ")
                        .and(round.closes())
                        .and("; you can change your answers until then.");
        var change = Button.press("Change", StandupActions.ANSWER, round.id().toString())
                .opening();
        return new Reply.OnlyYou(Card.of(said)
                .and(Part.Buttons.of(
                        Stream.concat(Stream.of(change), AnswersAsFeedback.buttonFor(round, answer).stream())
                                .toArray(Button[]::new))));
    }
}
