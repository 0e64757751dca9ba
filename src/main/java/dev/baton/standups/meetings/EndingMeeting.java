package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** {@code End}: asks first, then ends the meeting and tells its channel. */
final class EndingMeeting implements ActionHandler, SubmissionHandler {

    private final OwnMeetings own;
    private final Endings endings;
    private final Commits commits;
    private final InstantSource clock;

    EndingMeeting(OwnMeetings own, Endings endings, Commits commits, InstantSource clock) {
        this.own = own;
        this.endings = endings;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return MeetingActions.END;
    }

    @Override
    public String form() {
        return MeetingActions.END;
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
                        new Form(
                                MeetingActions.END,
                                found.id(),
                                "End a meeting",
                                "End it",
                                List.of(
                                        new Input.Notice(
                                                "about",
                                                Text.of(
                                                        "“" + found.value().name()
                                                                + "” ends for everybody. A date that is announced is called off; notes and "
                                                                + "action items stay. To leave out one date, press Leave the next one out instead."))))));
    }

    @Override
    public Reply handle(Submission submission) {
        return own.forKeeper(submission, submission.argument(), (found, pod) -> end(submission, found, pod));
    }

    private Reply end(Submission submission, Versioned<Meeting> found, Versioned<Pod> pod) {
        var organization = submission.organization();
        var name = found.value().name();
        var writes = new ArrayList<Write>(endings.of(organization, found, clock.instant()));
        var card = new Card(
                name + " has ended",
                List.of(new Part.Paragraph(Text.of(submission.person()).and(" ended the meeting “" + name + "”."))));
        writes.addAll(Outgoing.inChannels(
                organization,
                pod.value().channels(),
                "meeting-end:" + found.id(),
                card,
                submission.context().account()));
        return commits.commit(submission, Reply.onlyYou("“" + name + "” has ended."), writes);
    }
}
