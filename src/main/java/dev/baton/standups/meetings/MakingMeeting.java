package dev.baton.standups.meetings;

import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.standups.meetings.MeetingForm.Draft;
import dev.baton.standups.meetings.MeetingForm.Reading;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** Takes the form of a new meeting. Its channels hear of it, and a first date that is near is announced at once. */
final class MakingMeeting implements SubmissionHandler {

    private final OwnMeetings own;
    private final KeepingMeetings keeping;
    private final Meetings meetings;
    private final Commits commits;
    private final InstantSource clock;

    MakingMeeting(OwnMeetings own, KeepingMeetings keeping, Meetings meetings, Commits commits, InstantSource clock) {
        this.own = own;
        this.keeping = keeping;
        this.meetings = meetings;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String form() {
        return MeetingActions.NEW;
    }

    @Override
    public Reply handle(Submission submission) {
        return own.forKeeper(submission, new PodId(submission.argument()), pod -> {
            var today = clock.instant().atZone(pod.value().policy().zone()).toLocalDate();
            return switch (MeetingForm.read(submission, Optional.empty(), today)) {
                case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
                case Reading.Complete(var draft) ->
                    keeping.complaint(submission.organization(), draft.manner().circle(), pod.value())
                            .<Reply>map(words -> new Reply.Invalid(Map.of("circle", words)))
                            .orElseGet(() -> make(submission, pod, draft));
            };
        });
    }

    private Reply make(Submission submission, Versioned<Pod> pod, Draft draft) {
        var organization = submission.organization();
        if (meetings.every(organization).size() >= Meetings.MOST) {
            return Reply.onlyYou("There are " + Meetings.MOST + " meetings already. Please end one that nobody needs.");
        }
        var now = clock.instant();
        var meeting = new Meeting(
                MeetingId.create(), draft.name(), pod.value().id(), draft.timing(), draft.manner(), Turns.NEW, 0, now);
        var arranged = keeping.arrange(organization, meeting, pod, now);
        var writes = new ArrayList<Write>();
        var next = keeping.next(organization, meeting, pod.value(), now);
        var card = NewMeeting.card(meeting, submission.person(), next);
        writes.addAll(Outgoing.inChannels(
                organization,
                pod.value().channels(),
                "meeting-new:" + meeting.id(),
                card,
                submission.context().account()));
        var said = Text.of("“" + meeting.name() + "” is made. ").and(next);
        writes.addAll(arranged.writes());
        writes.add(meetings.add(arranged.meeting()));
        return commits.commit(submission, Reply.onlyYou(said), writes);
    }
}
