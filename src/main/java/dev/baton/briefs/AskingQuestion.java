package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.people.Pod;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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
        var owner = brief.current().aim().owner();
        return Reply.onlyYou(Text.of("This brief is for people of other pods. Please ask ")
                .and(owner == null ? brief.author() : owner)
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
                        new Input.Line(
                                WORDS, Caption.required("What do you want to know?"), true, Question.LONGEST, "")));
    }

    Reply take(Submission submission) {
        var space = submission.argument().indexOf(' ');
        if (space < 0) {
            return Finding.GONE;
        }
        var wanted = submission.argument().substring(space + 1);
        return finding.of(submission, submission.argument().substring(0, space), found -> {
            var brief = found.value();
            return podOf(submission, brief, pod -> pod.id().value().equals(wanted))
                    .map(pod -> take(submission, brief, pod))
                    .orElseGet(() -> notYours(brief));
        });
    }

    private Reply take(Submission submission, Brief brief, Pod pod) {
        var words = submission.value(WORDS);
        if (words.isEmpty() || words.length() > Question.LONGEST) {
            return new Reply.Invalid(Map.of(WORDS, "Please use 1 to " + Question.LONGEST + " characters."));
        }
        var same = questions.open(submission.organization(), brief.id()).stream()
                .filter(open -> open.by().equals(submission.person()))
                .filter(open -> open.pod().equals(pod.id()) && open.words().equals(words))
                .findFirst();
        if (same.isPresent()) {
            return undoable(
                    Text.of("You have asked that already, and ")
                            .and(ownerOf(brief))
                            .and(" was told."),
                    same.get());
        }
        var question = Question.of(brief.id(), pod.id(), submission.person(), clock.instant(), words);
        return news.asked(submission, brief, question, receipt(brief, question));
    }

    private static Reply receipt(Brief brief, Question question) {
        return undoable(Text.of("Asked. ").and(ownerOf(brief)).and(" is told, and you hear the answer."), question);
    }

    private static Reply undoable(Text text, Question question) {
        return new Reply.OnlyYou(
                Card.of(text).and(Part.Buttons.of(Button.press("Take back", BriefActions.UNASK, question.id()))));
    }

    /** Who answers for it. */
    static PersonId ownerOf(Brief brief) {
        var owner = brief.current().aim().owner();
        return owner == null ? brief.author() : owner;
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
