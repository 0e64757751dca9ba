package dev.baton.people;

import dev.baton.chat.ConversationId;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Limits;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes whether a channel belongs to a new pod or becomes an existing pod's channel on its platform. */
final class ChoosingPod implements SubmissionHandler {

    private static final String NAME = "pod.choose";
    private static final String NEW = "new";

    private final OpeningSetupForm forms;
    private final SetupRights rights;
    private final Directory directory;

    ChoosingPod(OpeningSetupForm forms, SetupRights rights, Directory directory) {
        this.forms = forms;
        this.rights = rights;
        this.directory = directory;
    }

    @Override
    public String form() {
        return NAME;
    }

    /** @param pods those that could meet in the channel */
    static Form form(ConversationId channel, List<Pod> pods) {
        var options = Stream.concat(
                        pods.stream().map(pod -> new Option(pod.id().value(), pod.name())),
                        Stream.of(new Option(NEW, "A new pod")))
                .limit(Limits.OPTIONS)
                .toList();
        return new Form(
                NAME,
                channel.toString(),
                "Set up this channel",
                "Next",
                List.of(
                        new Input.Notice(
                                "about",
                                Text.of("A pod may have one channel on each platform. "
                                        + "Its leads show in all of them and can be accepted in any.")),
                        new Input.Choice(
                                "pod",
                                Caption.required("Whose channel is this?")
                                        .hint("A pod is a joint group of sales and marketing"),
                                false,
                                options,
                                List.of(options.getFirst().value()))));
    }

    @Override
    public Reply handle(Submission submission) {
        var channel = ConversationId.parse(submission.argument());
        var chosen = submission.value("pod");
        if (chosen.isEmpty()) {
            return new Reply.Invalid(Map.of("pod", "Please choose a pod, or a new one."));
        }
        if (chosen.equals(NEW)) {
            return forms.blank(submission, channel);
        }
        var pod = new PodId(chosen);
        return directory
                .pod(submission.organization(), pod)
                .filter(found -> rights.mayChange(submission, found))
                .map(found -> forms.of(submission, new SetupTarget(channel, pod), found))
                .orElseGet(() -> Reply.onlyYou("That pod is gone. /baton people shows the ones there are."));
    }
}
