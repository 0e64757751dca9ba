package dev.baton.web;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Calendars;
import dev.baton.people.Commits;
import dev.baton.web.OwnCalendars.Own;
import java.util.ArrayList;
import java.util.List;

/** {@code New address}: asks first, then gives a calendar another one in place of the one that it has. */
final class RenewingCalendar implements ActionHandler, SubmissionHandler {

    private final OwnCalendars own;
    private final Calendars calendars;
    private final Commits commits;

    RenewingCalendar(OwnCalendars own, Calendars calendars, Commits commits) {
        this.own = own;
        this.calendars = calendars;
        this.commits = commits;
    }

    @Override
    public String action() {
        return OwnCalendars.RENEW;
    }

    @Override
    public String form() {
        return OwnCalendars.RENEW;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        return own.forOne(
                action,
                action.argument(),
                each -> OwnCalendars.ask(
                        OwnCalendars.RENEW,
                        each,
                        "A new address",
                        "Make it",
                        "Calendars that use the old address get nothing new any more, until you give them the new "
                                + "one. Some keep what they had: take the old one out there."));
    }

    @Override
    public Reply handle(Submission submission) {
        return own.forOne(submission, submission.argument(), each -> renew(submission, each));
    }

    private Reply renew(Submission submission, Own each) {
        var made = calendars.make(submission.organization(), each.subject()).orElseThrow();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(
                Text.of("The old address leads nowhere any more. Subscribe to this one in its place.")));
        parts.addAll(OwnCalendars.rows(each, made.address()));
        var reply = new Reply.OnlyYou(new Card("A new address", parts));
        return commits.commit(submission, reply, OwnCalendars.SHOWN_BEFORE, List.of(made.write()));
    }
}
