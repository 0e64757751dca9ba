package dev.baton.feedback;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.pods.Lines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked when an item is taken, planned, done or put off: a sentence for whoever said it. */
final class AnswerForms {

    private static final int LONGEST = 500;

    static Form of(String name, State to, Item item) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice("about", Text.of(ItemCards.called(item))));
        inputs.addAll(lines(to));
        return new Form(name, item.id().value(), title(to), "Save", inputs);
    }

    private static List<Input.Line> lines(State to) {
        var words = new Input.Line(
                "words",
                Caption.required("A sentence for whoever said it").hint("They read it as you write it"),
                true,
                LONGEST,
                to == State.TAKEN ? "Thank you, I am looking into it." : "");
        var changed = new Input.Line(
                "changed",
                Caption.optional("Brief or campaign that changes because of it"),
                false,
                FeedbackForm.SHORT,
                "");
        return to == State.PLANNED || to == State.DONE ? List.of(words, changed) : List.of(words);
    }

    private static String title(State to) {
        return switch (to) {
            case TAKEN -> "Take";
            case PLANNED -> "Plan";
            case DONE -> "Done";
            case NOT_NOW -> "Not now";
            case NEW, MERGED, WITHDRAWN -> throw new IllegalArgumentException("nobody answers with " + to);
        };
    }

    /** What must be changed, by input; nothing if it can be taken. */
    static Map<String, String> complaints(Submission submission) {
        var complaints = new LinkedHashMap<String, String>();
        lines(State.DONE).forEach(line -> Lines.check(line, submission.value(line.id()), complaints));
        return complaints;
    }

    static Step.Answer read(Submission submission) {
        return new Step.Answer(submission.value("words"), submission.value("changed"));
    }

    private AnswerForms() {}
}
