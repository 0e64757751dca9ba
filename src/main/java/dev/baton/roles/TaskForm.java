package dev.baton.roles;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import dev.baton.people.Side;
import dev.baton.pods.Lines;
import dev.baton.pods.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is asked about a task, and how the answers are read. */
final class TaskForm {

    static final String NAME = "name";
    static final String SIDE = "side";
    static final String COVERS = "covers";
    static final String OWNERS = "owners";

    static final int LONGEST_NAME = 80;
    private static final int LONGEST = 500;

    /** What it is about and whose it is, as it was filled in. */
    record Draft(Duty duty, List<PersonId> owners) {}

    /** What came of reading what was filled in. */
    sealed interface Reading {

        record Complete(Draft draft) implements Reading {}

        /** Something must be changed. */
        record Incomplete(Map<String, String> complaints) implements Reading {}
    }

    static Form of(String name, String argument, String title, Draft known) {
        return new Form(name, argument, title, "Save", inputs(known));
    }

    static List<Input> inputs(Draft known) {
        var duty = known.duty();
        return List.of(
                nameLine(duty.name()),
                new Input.Choice(
                        SIDE,
                        Caption.required("Whose task is it?"),
                        false,
                        Register.SIDES.stream()
                                .map(side -> new Option(side.name(), label(side)))
                                .toList(),
                        List.of(duty.side().name())),
                coversLine(duty.covers()),
                owners(Caption.optional("Owners").hint("Whom to ask about it"), known.owners()));
    }

    static Input owners(Caption caption, List<PersonId> initial) {
        return new Input.People(OWNERS, caption, initial);
    }

    static String label(Side side) {
        return switch (side) {
            case SALES -> "Sales";
            case MARKETING -> "Marketing";
            case BOTH -> "Both sides";
        };
    }

    /** @param staff tells of those whose ids came back */
    static Reading read(Submission submission, Function<List<PersonId>, Staff> staff) {
        var complaints = new HashMap<String, String>();
        var name = Lines.onOneLine(submission.value(NAME));
        Lines.check(nameLine(""), name, complaints);
        var covers = submission.value(COVERS);
        Lines.check(coversLine(""), covers, complaints);
        var side = Lines.oneOf(Side.class, submission.value(SIDE));
        if (side.isEmpty()) {
            complaints.put(SIDE, "Please pick a side.");
        }
        var owners = owners(submission);
        complaint(owners, staff).ifPresent(words -> complaints.put(OWNERS, words));
        return complaints.isEmpty() && side.isPresent()
                ? new Reading.Complete(new Draft(new Duty(name, side.get(), covers), owners))
                : new Reading.Incomplete(complaints);
    }

    private static Input.Line nameLine(String initial) {
        var caption = Caption.required("Task").hint("A few words, such as Pricing pages");
        return new Input.Line(NAME, caption, false, LONGEST_NAME, initial);
    }

    private static Input.Line coversLine(String initial) {
        var caption = Caption.optional("What it covers").hint("In the words by which people ask for it");
        return new Input.Line(COVERS, caption, true, LONGEST, initial);
    }

    static List<PersonId> owners(Submission submission) {
        return submission.people(OWNERS);
    }

    /** Why these people can't own a task. */
    static Optional<String> complaint(List<PersonId> owners, Function<List<PersonId>, Staff> staff) {
        if (owners.size() > Task.MOST_OWNERS) {
            return Optional.of("Please pick at most " + Task.MOST_OWNERS + " people.");
        }
        var known = staff.apply(owners);
        var others = owners.stream()
                .filter(person -> !known.isMember(person))
                .map(known::nameOf)
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.list(others, 3) + (others.size() == 1 ? " is" : " are")
                        + " no member here. Please pick somebody else.");
    }

    private TaskForm() {}
}
