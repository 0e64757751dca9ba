package dev.baton.standups;

import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Interaction;
import dev.baton.chat.Limits;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import java.time.InstantSource;
import java.util.List;
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
        var pods = keepers.podsFor(command);
        if (pods.isEmpty()) {
            return Reply.onlyYou(Text.of("A stand-up belongs to a pod, and you are in none yet. Use ")
                    .and(new Text.Code("/baton setup"))
                    .and(" in the channel that sales and marketing share, or ")
                    .and(new Text.Code("/baton people"))
                    .and(" there to say on which side you are."));
        }
        return pods.size() == 1 ? ask(command, pods.getFirst()) : new Reply.Ask(which(pods));
    }

    private static Form which(List<Pod> pods) {
        var options = pods.stream()
                .limit(Limits.OPTIONS)
                .map(pod -> new Option(pod.id().value(), pod.name()))
                .toList();
        return new Form(
                StandupActions.POD,
                "",
                "New stand-up",
                "Next",
                List.of(new Input.Choice(
                        "pod",
                        Caption.required("Whose stand-up is it?"),
                        false,
                        options,
                        List.of(options.getFirst().value()))));
    }

    @Override
    public Reply handle(Submission submission) {
        return directory
                .pod(submission.organization(), new PodId(submission.value("pod")))
                .filter(pod -> keepers.mayChange(submission, pod))
                .map(pod -> ask(submission, pod))
                .orElseGet(() -> new Reply.Invalid(Map.of("pod", "Please choose one of your pods.")));
    }

    private Reply ask(Interaction by, Pod pod) {
        var today = clock.instant().atZone(pod.policy().zone()).toLocalDate();
        var draft = StandupForm.blank(pod, today);
        return new Reply.Ask(StandupForm.of(StandupActions.NEW, pod.id().value(), draft, keepers.all(by, pod)));
    }
}
