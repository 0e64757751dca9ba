package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.people.Pod;
import dev.baton.standups.meetings.MeetingForm.Draft;
import dev.baton.standups.meetings.MeetingForm.Reading;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** {@code Change}: opens the form as the meeting is, and takes what is changed. */
final class ChangingMeeting implements ActionHandler, SubmissionHandler {

    private final OwnMeetings own;
    private final KeepingMeetings keeping;
    private final AnnouncedDates dates;
    private final Meetings meetings;
    private final Commits commits;
    private final InstantSource clock;

    ChangingMeeting(
            OwnMeetings own,
            KeepingMeetings keeping,
            AnnouncedDates dates,
            Meetings meetings,
            Commits commits,
            InstantSource clock) {
        this.own = own;
        this.keeping = keeping;
        this.dates = dates;
        this.meetings = meetings;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return MeetingActions.CHANGE;
    }

    @Override
    public String form() {
        return MeetingActions.CHANGE;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        return own.forKeeper(
                action,
                action.argument(),
                (found, pod) -> new Reply.Ask(
                        MeetingForm.of(MeetingActions.CHANGE, found.id(), Draft.of(found.value()), pod.value())));
    }

    @Override
    public Reply handle(Submission submission) {
        return own.forKeeper(submission, submission.argument(), (found, pod) -> {
            var today = clock.instant().atZone(pod.value().policy().zone()).toLocalDate();
            return switch (MeetingForm.read(
                    submission, Optional.of(found.value().timing()), today)) {
                case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
                case Reading.Complete(var draft) ->
                    keeping.complaint(submission.organization(), draft.manner().circle(), pod.value())
                            .<Reply>map(words -> new Reply.Invalid(Map.of("circle", words)))
                            .orElseGet(() -> change(submission, found, pod, draft));
            };
        });
    }

    private Reply change(Submission submission, Versioned<Meeting> before, Versioned<Pod> pod, Draft draft) {
        var organization = submission.organization();
        var now = clock.instant();
        var meeting = before.value().changed(draft.name(), draft.timing(), draft.manner(), now);
        var moved = dates.follow(organization, before.value(), meeting, pod.value(), now);
        var arranged = keeping.arrange(organization, moved.meeting(), pod, now);
        var writes = new ArrayList<Write>(arranged.writes());
        writes.addAll(moved.writes());
        writes.add(meetings.put(before, arranged.meeting()));
        var known = dates.followed(keeping.known(organization, meeting), meeting, pod.value(), now);
        var said = Text.of("Saved. “" + draft.name() + "” is " + draft.timing().inSentence() + ". ")
                .and(keeping.next(known, meeting, pod.value(), now));
        return commits.commit(submission, Reply.onlyYou(said), writes);
    }
}
