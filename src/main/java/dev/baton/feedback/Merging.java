package dev.baton.feedback;

import dev.baton.chat.Action;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.feedback.Settling.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code Merge}: makes one of two items that say the same; whoever said either hears what becomes of it. */
final class Merging extends AskingMarketing {

    /** The input for the id of the other one. */
    static final String CODE = "code";

    private static final int SUGGESTED = 5;

    /** A long id with {@code #} and some space. */
    private static final int LONGEST = 30;

    private final Items items;
    private final Searching searching;
    private final Settling settling;

    Merging(Items items, Searching searching, Settling settling) {
        super(FeedbackActions.MERGE, settling);
        this.items = items;
        this.searching = searching;
        this.settling = settling;
    }

    @Override
    Reply ask(Action action, Task task) {
        return settling.ask(
                action,
                task,
                State.MERGED,
                () -> form(action.organization(), task.item().value()));
    }

    private Form form(OrganizationId organization, Item item) {
        var options = searching
                .alike(organization, item.place().pod(), item.heard().words(), SUGGESTED + 1)
                .stream()
                .filter(other -> !other.id().equals(item.id()))
                .limit(SUGGESTED)
                .map(other -> new Option(other.id().value(), Alike.label(other)))
                .toList();
        var inputs = new ArrayList<Input>();
        if (!options.isEmpty()) {
            inputs.add(
                    new Input.Choice("alike", Caption.optional("Which one says the same?"), false, options, List.of()));
        }
        inputs.add(new Input.Line(
                CODE, Caption.optional("Or another one").hint("Its #id, as on its card"), false, LONGEST, ""));
        return new Form(FeedbackActions.MERGE, item.id().value(), "Merge", "Merge", inputs);
    }

    @Override
    public Reply handle(Submission submission) {
        var code = submission.value(CODE);
        var others = items.named(submission.organization(), code.isEmpty() ? submission.value("alike") : code);
        return switch (others.size()) {
            case 0 -> new Reply.Invalid(Map.of(CODE, "Please pick one, or write the #id that is on its card."));
            case 1 ->
                settling.forMarketing(
                        submission,
                        submission.argument(),
                        task -> merge(submission, task, others.getFirst().id().value()));
            default ->
                new Reply.Invalid(Map.of(
                        CODE,
                        "Several have that #id. /feedback show #"
                                + others.getFirst().id().code()
                                + " tells their long ones: please write one of those."));
        };
    }

    private Reply merge(Submission submission, Task task, String other) {
        return items.find(submission.organization(), other)
                .filter(into -> into.value()
                        .place()
                        .pod()
                        .equals(task.item().value().place().pod()))
                .map(into -> settling.merge(submission, task, into))
                .orElseGet(() -> new Reply.Invalid(Map.of(CODE, "There is no such feedback in this pod.")));
    }
}
