package dev.baton.leads;

import dev.baton.chat.Action;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Interaction;
import dev.baton.chat.Limits;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.leads.OutcomeForms.Reading;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code Lost}: sales says honestly why, to everybody or only to those who lead the two sides. */
final class Losing {

    private static final String READERS = "readers";
    private static final String ALL = "ALL";
    private static final String LEADS = "LEADS";

    private final Handoff handoff;
    private final Directory directory;

    Losing(Handoff handoff, Directory directory) {
        this.handoff = handoff;
        this.directory = directory;
    }

    Reply open(Action action) {
        return handoff.ask(action, State.LOST, (lead, pod) -> OutcomeForms.lost(lead, readers(action, pod)));
    }

    /** Where nobody leads a side there is nobody to tell alone. */
    private List<Input> readers(Interaction by, Pod pod) {
        var leads = leads(by, pod);
        if (leads.isEmpty()) {
            return List.of();
        }
        var names = leads.stream()
                .map(person -> directory.nameOf(by.organization(), person))
                .collect(Collectors.joining(" and "));
        return List.of(new Input.Choice(
                READERS,
                Caption.required("Who may read why?"),
                false,
                List.of(
                        new Option(ALL, "Everybody"),
                        new Option(LEADS, Excerpt.of("Only " + names + ", who lead", Limits.LABEL))),
                List.of(ALL)));
    }

    private List<PersonId> leads(Interaction by, Pod pod) {
        return Stream.of(Side.SALES, Side.MARKETING)
                .flatMap(side -> directory.leadOf(by.organization(), pod, side).stream())
                .map(Person::id)
                .distinct()
                .toList();
    }

    Reply take(Submission submission) {
        return handoff.forSales(submission, submission.argument(), (lead, pod) -> {
            var isPrivate = submission.value(READERS).equals(LEADS);
            var readers = isPrivate ? leads(submission, pod.value()) : List.<PersonId>of();
            if (isPrivate && readers.isEmpty()) {
                return new Reply.Invalid(
                        Map.of(READERS, "Nobody leads a side here any more, so there is nobody to tell alone."));
            }
            return switch (OutcomeForms.because(submission, State.LOST)) {
                case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
                case Reading.Complete(var change) ->
                    handoff.change(
                            submission, lead, isPrivate ? change.onlyFor(readers) : change, directory.unchanged(pod));
            };
        });
    }
}
