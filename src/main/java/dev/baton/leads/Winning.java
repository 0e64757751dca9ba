package dev.baton.leads;

import dev.baton.chat.Action;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** {@code Won}: sales says what a lead was worth, and who in marketing helped. */
final class Winning {

    private static final String HELPERS = "helpers";
    private static final int MOST = 10;

    private final Handoff handoff;
    private final Directory directory;

    Winning(Handoff handoff, Directory directory) {
        this.handoff = handoff;
        this.directory = directory;
    }

    Reply open(Action action) {
        return handoff.ask(action, State.WON, (lead, pod) -> OutcomeForms.won(lead, helpers(action, lead, pod)));
    }

    /** Whoever handed the lead over comes first; nothing if nobody else is in marketing. */
    private List<Input> helpers(Interaction by, Lead lead, Pod pod) {
        var options = directory.persons(by.organization(), pod.marketing().people()).values().stream()
                .filter(person -> !person.id().equals(by.person()))
                .sorted(Comparator.comparing((Person person) ->
                                !person.id().equals(lead.offer().by()))
                        .thenComparing(Person::name))
                .limit(Limits.OPTIONS)
                .map(person -> new Option(person.id().value(), person.name()))
                .toList();
        var caption = Caption.optional("Who in marketing helped?").hint("They are asked, and the channel celebrates");
        return options.isEmpty() ? List.of() : List.of(new Input.Choice(HELPERS, caption, true, options, List.of()));
    }

    Reply take(Submission submission) {
        return handoff.forSales(submission, submission.argument(), (lead, pod) -> {
            var named = submission.people(HELPERS);
            if (named.size() > MOST || !named.stream().allMatch(person -> isOther(submission, pod.value(), person))) {
                return new Reply.Invalid(Map.of(
                        HELPERS,
                        "Please pick at most " + MOST + " others who are in marketing in "
                                + pod.value().name() + "."));
            }
            return switch (OutcomeForms.won(submission, named)) {
                case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
                case Reading.Complete(var change) -> handoff.change(submission, lead, change, directory.unchanged(pod));
            };
        });
    }

    private static boolean isOther(Interaction by, Pod pod, PersonId person) {
        return pod.markets(person) && !person.equals(by.person());
    }
}
