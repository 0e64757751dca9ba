package dev.baton.feedback;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/** What is asked when an item is taken, planned, done or put off: a sentence for whoever said it. */
final class AnswerForms {

    private static final int LONGEST = 500;

    static Form of(String name, State to, Item item) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice("about", Text.of(ItemCards.called(item))));
        inputs.add(new Input.Line(
                "words",
                Caption.required("A sentence for whoever said it").hint("They read it as you write it"),
                true,
                LONGEST,
                to == State.TAKEN ? "Thank you, I am looking into it." : ""));
        if (to == State.PLANNED || to == State.DONE) {
            inputs.add(new Input.Line(
                    "changed",
                    Caption.optional("Brief or campaign that changes because of it"),
                    false,
                    FeedbackForm.SHORT,
                    ""));
        }
        return new Form(name, item.id().value(), title(to), "Save", inputs);
    }

    private static String title(State to) {
        return switch (to) {
            case TAKEN -> "Take";
            case PLANNED -> "Plan";
            case DONE -> "Done";
            case NOT_NOW -> "Not now";
            case NEW, MERGED -> throw new IllegalArgumentException("nobody answers with " + to);
        };
    }

    /** What must be changed, by input; nothing if it can be taken. */
    static Map<String, String> complaints(Submission submission) {
        var complaints = new HashMap<String, String>();
        var words = submission.value("words");
        if (words.isBlank()) {
            complaints.put("words", "Please write a sentence. Whoever said it reads it.");
        } else if (words.length() > LONGEST) {
            complaints.put("words", "Please use at most " + LONGEST + " characters.");
        }
        if (submission.value("changed").length() > FeedbackForm.SHORT) {
            complaints.put("changed", "Please use at most " + FeedbackForm.SHORT + " characters.");
        }
        return complaints;
    }

    static Step.Answer read(Submission submission) {
        return new Step.Answer(submission.value("words"), submission.value("changed"));
    }

    private AnswerForms() {}
}
