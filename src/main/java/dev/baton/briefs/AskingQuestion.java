package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Pod;
import dev.baton.pods.Lines;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code Ask a question}: people of a brief's pods ask, and can take the question back until it is answered. */
final class AskingQuestion {

    private static final String WORDS = "words";

    private final Finding finding;
    private final Rights rights;
    private final Questions questions;
    private final QuestionNews news;
    private final InstantSource clock;

    AskingQuestion(Finding finding, Rights rights, Questions questions, QuestionNews news, InstantSource clock) {
        this.finding = finding;
        this.rights = rights;
        this.questions = questions;
        this.news = news;
        this.clock = clock;
    }

    Reply open(Action action) {
        return finding.of(action, action.argument(), found -> {
            var brief = found.value();
            var here = action.context().conversation();
            return podOf(action, brief, pod -> pod.isAt(here))
                    .or(() -> podOf(action, brief, pod -> true))
                    .map(pod -> (Reply) new Reply.Ask(form(brief, pod)))
                    .orElseGet(() -> notYours(brief));
        });
    }

    /** The pod in which the person asks, among those the brief concerns. */
    private Optional<Pod> podOf(Interaction by, Brief brief, Predicate<Pod> which) {
        return brief.stage().isOut()
                ? rights.podsOf(by.organization(), brief.current()).stream()
                        .filter(pod -> pod.sideOf(by.person()).isPresent())
                        .filter(which)
                        .findFirst()
                : Optional.empty();
    }

    private static Reply notYours(Brief brief) {
        return Reply.onlyYou(Text.of("This brief is for people of other pods. Please ask ")
                .and(brief.answerer())
                .and(" directly."));
    }

    private static Form form(Brief brief, Pod pod) {
        return new Form(
                BriefActions.QUESTION,
                brief.id() + " " + pod.id(),
                "Ask a question",
                "Ask",
                List.of(
                        new Input.Notice(
                                "notice",
                                Text.of("Your question stands below the card of ")
                                        .and(new Text.Strong(
                                                brief.current().aim().title()))
                                        .and(" in " + pod.name() + ", with your name.")),
                        line()));
    }

    private static Input.Line line() {
        return new Input.Line(WORDS, Caption.required("What do you want to know?"), true, Question.LONGEST, "");
    }

    Reply take(Submission submission) {
        return finding.of(submission, submission.argument(), Target::word, (found, wanted) -> {
            var brief = found.value();
            return podOf(submission, brief, pod -> pod.id().value().equals(wanted))
                    .map(pod -> take(submission, brief, pod))
                    .orElseGet(() -> notYours(brief));
        });
    }

    private Reply take(Submission submission, Brief brief, Pod pod) {
        var words = submission.value(WORDS);
        var complaints = Lines.check(line(), words);
        if (!complaints.isEmpty()) {
            return new Reply.Invalid(complaints);
        }
        var same = questions.open(submission.organization(), brief.id()).stream()
                .filter(open -> open.by().equals(submission.person()))
                .filter(open -> open.pod().equals(pod.id()) && open.words().equals(words))
                .findFirst();
        if (same.isPresent()) {
            return undoable(
                    Text.of("You have asked that already, and ")
                            .and(brief.answerer())
                            .and(" was told."),
                    same.get());
        }
        var question = Question.of(brief.id(), pod.id(), submission.person(), clock.instant(), words);
        return news.asked(submission, brief, question, receipt(brief, question));
    }

    private static Reply receipt(Brief brief, Question question) {
        return undoable(Text.of("Asked. ").and(brief.answerer()).and(" is told, and you hear the answer."), question);
    }

    private static Reply undoable(Text text, Question question) {
        return new Reply.OnlyYou(
                Card.of(text).and(Part.Buttons.of(Button.press("Take back", BriefActions.UNASK, question.id()))));
    }

    Reply takeBack(Action action) {
        var found = questions.find(action.organization(), action.argument());
        if (found.isEmpty()) {
            return Reply.onlyYou("That question is taken back already.");
        }
        var question = found.get().value();
        if (!question.by().equals(action.person())) {
            return Reply.onlyYou("Only whoever asked can take it back.");
        }
        return question.isOpen()
                ? finding.of(
                        action, question.brief().value(), brief -> news.takenBack(action, brief.value(), found.get()))
                : Reply.onlyYou("It is answered, so it stays for others who want to know the same.");
    }
}
