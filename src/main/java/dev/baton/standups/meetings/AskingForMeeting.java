package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Interaction;
import dev.baton.chat.Limits;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.standups.Keepers;
import java.time.InstantSource;
import java.util.List;

/** {@code New meeting}: asks for which pod, unless that is clear, and then what the meeting is like. */
final class AskingForMeeting implements ActionHandler, SubmissionHandler {

    private final Keepers keepers;
    private final OwnMeetings own;
    private final InstantSource clock;

    AskingForMeeting(Keepers keepers, OwnMeetings own, InstantSource clock) {
        this.keepers = keepers;
        this.own = own;
        this.clock = clock;
    }

    @Override
    public String action() {
        return MeetingActions.NEW;
    }

    @Override
    public String form() {
        return MeetingActions.POD;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        return ask(action);
    }

    Reply ask(Interaction by) {
        var pods = keepers.podsFor(by);
        if (pods.isEmpty()) {
            return Reply.onlyYou(Text.of("A meeting belongs to a pod, and you are in none yet. Use ")
                    .and(new Text.Code("/baton setup"))
                    .and(" in the channel that sales and marketing share, or ")
                    .and(new Text.Code("/baton people"))
                    .and(" there to say on which side you are."));
        }
        return pods.size() == 1 ? ask(pods.getFirst()) : new Reply.Ask(which(pods));
    }

    private static Form which(List<Pod> pods) {
        var options = pods.stream()
                .limit(Limits.OPTIONS)
                .map(pod -> new Option(pod.id().value(), pod.name()))
                .toList();
        return new Form(
                MeetingActions.POD,
                "",
                "New meeting",
                "Next",
                List.of(new Input.Choice(
                        "pod",
                        Caption.required("Whose meeting is it?"),
                        false,
                        options,
                        List.of(options.getFirst().value()))));
    }

    @Override
    public Reply handle(Submission submission) {
        return own.forKeeper(submission, new PodId(submission.value("pod")), pod -> ask(pod.value()));
    }

    private Reply ask(Pod pod) {
        var today = clock.instant().atZone(pod.policy().zone()).toLocalDate();
        return new Reply.Ask(MeetingForm.of(MeetingActions.NEW, pod.id().value(), MeetingForm.blank(pod, today), pod));
    }
}
