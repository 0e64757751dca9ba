package dev.baton.standups.pairs;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** {@code We met}: asks what somebody learned, which nobody has to say. */
final class SayingMet implements ActionHandler, SubmissionHandler {

    private static final int LONGEST = 2_000;

    private final Telling telling;
    private final Pairs pairs;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    SayingMet(Telling telling, Pairs pairs, Directory directory, Commits commits, InstantSource clock) {
        this.telling = telling;
        this.pairs = pairs;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return PairActions.MET;
    }

    @Override
    public String form() {
        return PairActions.MET;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        return telling.forPair(action, action.argument(), found -> {
            var pair = found.value();
            var other = pair.couple().otherThan(action.person());
            return new Reply.Ask(new Form(
                    PairActions.MET,
                    pair.id(),
                    "You have met",
                    "Send",
                    List.of(
                            new Input.Notice(
                                    "about",
                                    Text.of("Good that you have met ")
                                            .and(directory.nameOf(action.organization(), other) + ".")),
                            new Input.Line(
                                    "learned",
                                    Caption.optional("What did you learn?")
                                            .hint(
                                                    "Everybody in the pod's channel reads it with your name. Leave it empty to keep it to yourself"),
                                    true,
                                    LONGEST,
                                    pair.learnedBy(action.person())))));
        });
    }

    @Override
    public Reply handle(Submission submission) {
        var learned = submission.value("learned");
        return learned.length() > LONGEST
                ? new Reply.Invalid(Map.of("learned", "Please use at most " + LONGEST + " characters."))
                : telling.forPair(submission, submission.argument(), found -> take(submission, found, learned));
    }

    private Reply take(Submission submission, Versioned<Pair> found, String learned) {
        var after = found.value().with(submission.person(), new Pair.Met(learned));
        var said = learned.isEmpty()
                ? "Noted: you have met."
                : pairs.isToBeTold(submission.organization(), found.value(), clock.instant())
                        ? "Thank you. It stands in what the channel reads of this round."
                        : "Thank you. It comes too late for what the channel reads of that round; please tell it there yourself.";
        var card = Card.of(Text.of(said));
        var receipt = learned.isEmpty() ? card : card.and(Part.Buttons.of(LessonsAsFeedback.buttonFor(after)));
        return commits.commit(
                submission, new Reply.OnlyYou(receipt), telling.write(submission.organization(), found, after));
    }
}
