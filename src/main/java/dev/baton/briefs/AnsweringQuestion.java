package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.pods.Lines;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code Answer}: those who make a brief answer what was asked about it, and correct what they answered. */
final class AnsweringQuestion {

    private static final Reply GONE =
            Reply.onlyYou("That question was taken back, so nobody waits for an answer any more.");

    private static final String WORDS = "words";

    private final Finding finding;
    private final Questions questions;
    private final QuestionNews news;
    private final InstantSource clock;

    AnsweringQuestion(Finding finding, Questions questions, QuestionNews news, InstantSource clock) {
        this.finding = finding;
        this.questions = questions;
        this.news = news;
        this.clock = clock;
    }

    Reply open(Action action) {
        return forMaker(
                action,
                action.argument(),
                (brief, found) -> new Reply.Ask(form(
                        found.value(),
                        found.value().answer() == null
                                ? ""
                                : found.value().answer().words(),
                        false)));
    }

    private Reply forMaker(Interaction by, String id, BiFunction<Brief, Versioned<Question>, Reply> deed) {
        var found = questions.find(by.organization(), id);
        if (found.isEmpty()) {
            return GONE;
        }
        return finding.forMaker(
                by,
                found.get().value().brief().value(),
                AnsweringQuestion::notYours,
                brief -> deed.apply(brief.value(), found.get()));
    }

    private static Reply notYours(Brief brief) {
        return Reply.onlyYou(Text.of("Its owner, author and partner answer here: ")
                .and(brief.answerer())
                .and(". If you know it, please write it below the card."));
    }

    /**
     * The form.
     *
     * @param meanwhile whether somebody else has answered while it was open
     */
    private static Form form(Question question, String words, boolean meanwhile) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice("question", Text.of(question.by()).and(" asks: " + question.words())));
        var answer = question.answer();
        if (meanwhile && answer != null) {
            inputs.add(new Input.Notice(
                    "meanwhile",
                    Text.of(answer.by())
                            .and(" has answered meanwhile. What you send replaces that:\n" + answer.words())));
        }
        inputs.add(line(words));
        return new Form(BriefActions.ANSWER, question.id() + " " + question.answers(), "Answer", "Send", inputs);
    }

    private static Input.Line line(String words) {
        var caption =
                Caption.required("Your answer").hint("It stands below the card, and in all that can be read of it");
        return new Input.Line(WORDS, caption, true, Question.LONGEST_ANSWER, words);
    }

    Reply take(Submission submission) {
        var target = Target.read(submission.argument());
        return forMaker(submission, target.id(), (brief, found) -> {
            var words = submission.value(WORDS);
            var complaints = Lines.check(line(""), words);
            if (!complaints.isEmpty()) {
                return new Reply.Invalid(complaints);
            }
            return target.number().equals(Optional.of(found.value().answers()))
                    ? news.answered(
                            submission,
                            brief,
                            found,
                            found.value().answered(submission.person(), clock.instant(), words))
                    : new Reply.Ask(form(found.value(), words, true));
        });
    }
}
