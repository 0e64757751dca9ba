package dev.baton.standups;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
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
import java.util.List;
import java.util.Optional;

/** Takes somebody's answers; while the round is open they replace those given before. */
final class TakingAnswer implements SubmissionHandler {

    private final Answering answering;
    private final Rounds rounds;
    private final Blockers blockers;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    TakingAnswer(
            Answering answering,
            Rounds rounds,
            Blockers blockers,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.answering = answering;
        this.rounds = rounds;
        this.blockers = blockers;
        this.directory = directory;
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
        var answer = answering.answer(submission, round.value(), before, new Answer.Given(complete.values()), late);
        var writes = new ArrayList<>(answering.keep(submission, round, before, answer));
        writes.addAll(blockers(submission, round.value(), answer, complete.resolved()));
        if (late) {
            writes.addAll(afterwards(submission, round.value(), answer));
        }
        return commits.commit(submission, receipt(round.value(), late), writes);
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
        var words = answer.to(round.indexOf(Question.Blocks.class));
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

    /** The summary is out: it is brought up to date, and the answer stands below it. */
    private List<Write> afterwards(Submission submission, Round round, Answer answer) {
        var organization = submission.organization();
        var name = directory.nameOf(organization, submission.person());
        var parts = new ArrayList<>(Summary.whole(round, name, answer));
        var blocker = answer.to(round.indexOf(Question.Blocks.class));
        if (!blocker.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("Blocked: " + blocker)));
        }
        var card = new Card(name + " has answered, too", parts);
        if (!round.isTold()) {
            return List.of(StandupTimers.tellLate(round.id(), clock.instant()));
        }
        var writes = new ArrayList<>(RoundCards.refresh(organization, round));
        for (var headline : RoundCards.headlinesOf(round)) {
            var id = new MessageId("standup-late:" + submission.context().id() + "@" + headline.conversation());
            writes.add(Outgoing.below(headline, id, card, submission.context().account())
                    .add(organization));
        }
        return writes;
    }

    private static Reply receipt(Round round, boolean late) {
        var where =
                round.isTold() ? "so your answer stands below it." : "so your answer is added to what the others got.";
        var said = late
                ? Text.of("Thank you. The summary is out already, " + where)
                : Text.of("Thank you. The summary comes ")
                        .and(round.closes())
                        .and("; you can change your answers until then.");
        return new Reply.OnlyYou(Card.of(said)
                .and(Part.Buttons.of(
                        Button.press("Change", StandupActions.ANSWER, round.id().toString())
                                .opening())));
    }
}
