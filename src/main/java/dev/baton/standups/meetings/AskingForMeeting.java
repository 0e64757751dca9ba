package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Keepers;
import dev.baton.pods.WhichPod;
import java.time.InstantSource;

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
        return WhichPod.of(keepers.podsFor(by), "meeting", MeetingActions.POD, this::ask);
    }

    @Override
    public Reply handle(Submission submission) {
        return own.forKeeper(submission, new PodId(submission.value(WhichPod.INPUT)), pod -> ask(pod.value()));
    }

    private Reply ask(Pod pod) {
        var today = clock.instant().atZone(pod.policy().zone()).toLocalDate();
        return new Reply.Ask(MeetingForm.of(MeetingActions.NEW, pod.id().value(), MeetingForm.blank(pod, today), pod));
    }
}
