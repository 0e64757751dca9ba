package dev.baton.standups;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Keepers;
import dev.baton.pods.WhichPod;
import java.time.InstantSource;
import java.util.Map;

/** {@code /standup new}: asks for which pod, unless that is clear, and then what the stand-up is like. */
final class AskingForStandup implements CommandHandler, SubmissionHandler {

    private final Directory directory;
    private final Keepers keepers;
    private final InstantSource clock;

    AskingForStandup(Directory directory, Keepers keepers, InstantSource clock) {
        this.directory = directory;
        this.keepers = keepers;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.act("standup new", "", "makes a stand-up of both sides");
    }

    @Override
    public String form() {
        return StandupActions.POD;
    }

    @Override
    public Reply handle(Command command) {
        return WhichPod.of(keepers.podsFor(command), "stand-up", StandupActions.POD, pod -> ask(command, pod));
    }

    @Override
    public Reply handle(Submission submission) {
        return directory
                .pod(submission.organization(), new PodId(submission.value(WhichPod.INPUT)))
                .filter(pod -> keepers.mayChange(submission, pod))
                .map(pod -> ask(submission, pod))
                .orElseGet(() -> new Reply.Invalid(Map.of(WhichPod.INPUT, "Please choose one of your pods.")));
    }

    private Reply ask(Interaction by, Pod pod) {
        var today = clock.instant().atZone(pod.policy().zone()).toLocalDate();
        var draft = StandupForm.blank(pod, today);
        return new Reply.Ask(StandupForm.of(StandupActions.NEW, pod.id().value(), draft, keepers.all(by, pod)));
    }
}
