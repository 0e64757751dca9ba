package dev.baton.polls;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.Limits;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Keepers;
import dev.baton.pods.WhichPod;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What those who make polls have in common: for whom they may make one, and how what they fill in is read. */
final class Drafting {

    private final Keepers keepers;
    private final Directory directory;
    private final InstantSource clock;

    Drafting(Keepers keepers, Directory directory, InstantSource clock) {
        this.keepers = keepers;
        this.directory = directory;
        this.clock = clock;
    }

    /** Opens the form, if the person has a pod to ask in. */
    Reply open(Interaction by, Map<String, List<String>> values) {
        var pods = keepers.podsFor(by);
        if (pods.isEmpty()) {
            return WhichPod.of(pods, "poll", PollActions.NEW, pod -> Reply.nothing());
        }
        return new Reply.Ask(form(pods, values));
    }

    private static Form form(List<Pod> pods, Map<String, List<String>> values) {
        var inputs = new ArrayList<Input>();
        if (pods.size() > 1) {
            var options = pods.stream()
                    .limit(Limits.OPTIONS)
                    .map(pod -> new Input.Option(pod.id().value(), pod.name()))
                    .toList();
            inputs.add(new Input.Choice(
                    WhichPod.INPUT,
                    Caption.required("Where is it asked?"),
                    false,
                    options,
                    List.of(options.getFirst().value())));
        }
        inputs.addAll(PollForm.inputs(values));
        return new Form(
                PollActions.NEW, pods.size() > 1 ? "" : pods.getFirst().id().value(), "New poll", "Ask", inputs);
    }

    /** The pod that was chosen, or the one that the form was for. */
    PodId podOf(Submission submission) {
        var chosen = submission.value(WhichPod.INPUT);
        return new PodId(chosen.isEmpty() ? submission.argument() : chosen);
    }

    /** Does the deed, if there is such a pod, it has a channel, and the person may ask in it. */
    Reply forKeeper(Interaction by, PodId id, Function<Versioned<Pod>, Reply> deed) {
        return keepers.forKeeper(
                by,
                id,
                "make polls there",
                pod -> pod.value().channels().isEmpty()
                        ? Reply.onlyYou(
                                pod.value().name() + " has no channel any more. /baton setup in one gives it one.")
                        : deed.apply(pod));
    }

    /**
     * Reads what was filled in.
     *
     * @param complaints gets what must be changed, by input; then the result counts for nothing
     */
    Draft read(Submission submission, Pod pod, Map<String, String> complaints) {
        return PollForm.read(submission, clocks(submission, pod), complaints);
    }

    /** By whose clocks somebody writes times who asks in a pod; empty if that is gone. */
    Optional<PollForm.Clocks> clocks(Interaction by, PodId pod) {
        return directory.pod(by.organization(), pod).map(found -> clocks(by, found));
    }

    private PollForm.Clocks clocks(Interaction by, Pod pod) {
        var policy = directory
                .person(by.organization(), by.person())
                .map(person -> pod.policy().inTimeOf(person))
                .orElse(pod.policy());
        return new PollForm.Clocks(policy.zone(), policy.hours().to(), clock.instant());
    }
}
