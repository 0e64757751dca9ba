package dev.baton.polls;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The form in which a poll is changed: what is asked, and how it is held as far as that can still change. */
final class EditForm {

    static Form of(Poll poll, PollForm.Clocks clocks) {
        return form(PollActions.EDIT, poll, clocks, "Save", List.of());
    }

    /** The same with a warning above it. */
    static Form warning(Poll edited, PollForm.Clocks clocks, Input warning) {
        return form(PollActions.EDIT_ANYWAY, edited, clocks, "Save anyway", List.of(warning));
    }

    private static Form form(String name, Poll poll, PollForm.Clocks clocks, String save, List<Input> first) {
        var question = poll.question();
        var inputs = new ArrayList<>(first);
        inputs.add(PollForm.question(question.words()));
        if (!question.kind().isScale()) {
            inputs.add(PollForm.options(OptionLines.write(question.options())));
        }
        inputs.add(PollForm.results().filled(List.of(poll.terms().hidden() ? PollForm.HIDDEN : PollForm.LIVE)));
        inputs.add(
                PollForm.closes().filled(List.of(ClosingTime.write(poll.terms().closes(), clocks.zone()))));
        return new Form(name, poll.id().value(), "Change a poll", save, inputs);
    }

    /**
     * The poll as it was filled in.
     *
     * @param complaints gets what must be changed, by input; then the result counts for nothing
     */
    static Poll read(Submission submission, Poll before, PollForm.Clocks clocks, Map<String, String> complaints) {
        var terms = before.terms().hiding(submission.value(PollForm.RESULTS).equals(PollForm.HIDDEN));
        var typed = submission.value(PollForm.CLOSES);
        var isAsBefore = typed.equals(ClosingTime.write(before.terms().closes(), clocks.zone()));
        return before.edited(
                question(submission, before.question(), complaints),
                isAsBefore ? terms : terms.closing(PollForm.closes(typed, clocks, complaints), terms.after()));
    }

    private static Question question(Submission submission, Question before, Map<String, String> complaints) {
        var words = PollForm.question(submission, complaints);
        if (before.kind().isScale()) {
            return before.edited(words, before.kind().numbers());
        }
        var labels = OptionLines.read(submission.value(PollForm.OPTIONS));
        OptionLines.complain(labels, before.kind()).ifPresent(complaint -> complaints.put(PollForm.OPTIONS, complaint));
        return complaints.isEmpty() ? before.edited(words, labels) : before;
    }

    private EditForm() {}
}
