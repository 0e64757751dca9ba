package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Audit;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;

/** Writes what becomes of a question: below the card it was asked on, and to those who have to know. */
final class QuestionNews {

    private final Questions questions;
    private final QuestionThread thread;
    private final Telling telling;
    private final Audit audit;
    private final Commits commits;

    QuestionNews(Questions questions, QuestionThread thread, Telling telling, Audit audit, Commits commits) {
        this.questions = questions;
        this.thread = thread;
        this.telling = telling;
        this.audit = audit;
        this.commits = commits;
    }

    Reply asked(Interaction by, Brief brief, Question question, Reply receipt) {
        var text = Text.of(question.by()).and(" asks: " + question.words());
        var inPrivate = Text.of(question.by())
                .and(" asks about the brief ")
                .and(new Text.Strong(brief.current().aim().title()))
                .and(":\n" + question.words());
        var writes = new ArrayList<Write>();
        writes.add(questions.add(question));
        writes.addAll(audit.note(by, AuditedBriefs.BRIEF, brief.id().value(), "was asked about"));
        writes.addAll(
                thread.say(by, question, Telling.card("A question: " + question.words(), text, answer(question))));
        writes.addAll(telling.tell(
                by,
                "asked-question",
                List.of(brief.answerer()),
                Telling.card("A question about your brief: " + question.words(), inPrivate, answer(question))));
        return commits.commit(by, receipt, writes);
    }

    private static Button answer(Question question) {
        return Button.press("Answer", BriefActions.ANSWER, question.id()).opening();
    }

    Reply answered(Interaction by, Brief brief, Versioned<Question> before, Question after) {
        var corrects = after.answers() > 1;
        var words = after.answer() == null ? "" : after.answer().words();
        var text = Text.of(by.person())
                .and(corrects ? " corrects the answer to “" : " answers “")
                .and(after.words() + "”:\n" + words);
        var inPrivate = Text.of(by.person())
                .and(
                        corrects
                                ? " corrects the answer to your question on the brief "
                                : " answers your question on the brief ")
                .and(new Text.Strong(brief.current().aim().title()))
                .and(", “" + after.words() + "”:\n" + words);
        var writes = new ArrayList<Write>();
        writes.add(questions.put(before, after));
        writes.addAll(audit.note(by, AuditedBriefs.BRIEF, brief.id().value(), "got an answer to a question"));
        writes.addAll(thread.say(
                by, after, new Card("An answer: " + words, Card.of(text).parts())));
        writes.addAll(telling.tell(
                by,
                "answered-question",
                List.of(after.by()),
                new Card(
                        "Your question is answered: " + words,
                        Card.of(inPrivate).parts())));
        return commits.commit(
                by, Reply.onlyYou(Text.of("Answered. ").and(after.by()).and(" is told.")), writes);
    }

    Reply takenBack(Interaction by, Brief brief, Versioned<Question> found) {
        var question = found.value();
        var text = Text.of(by.person()).and(" took back the question “" + question.words() + "”.");
        List<PersonId> owner = List.of(brief.answerer());
        var writes = new ArrayList<Write>();
        writes.add(questions.remove(found));
        writes.addAll(audit.note(by, AuditedBriefs.BRIEF, brief.id().value(), "had a question taken back"));
        writes.addAll(thread.say(by, question, Card.of(text)));
        writes.addAll(telling.tell(by, "unasked-question", owner, Card.of(text)));
        return commits.commit(by, Reply.onlyYou("Taken back."), writes);
    }
}
