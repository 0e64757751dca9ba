package dev.baton.web;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.people.Calendars;
import dev.baton.people.Commits;
import dev.baton.web.OwnCalendars.Own;

/** {@code Stop this address}: asks first, then the calendar has none. */
final class StoppingCalendar implements ActionHandler, SubmissionHandler {

    private static final Reply STOPPED = Reply.onlyYou("The address leads nowhere any more.");
    private static final Reply NONE = Reply.onlyYou("It has no address.");

    private final OwnCalendars own;
    private final Calendars calendars;
    private final Commits commits;

    StoppingCalendar(OwnCalendars own, Calendars calendars, Commits commits) {
        this.own = own;
        this.calendars = calendars;
        this.commits = commits;
    }

    @Override
    public String action() {
        return OwnCalendars.STOP;
    }

    @Override
    public String form() {
        return OwnCalendars.STOP;
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
                        OwnCalendars.STOP,
                        each,
                        "Stop this address",
                        "Stop it",
                        "Calendars that use this address get nothing new any more. Some keep what they had: take it "
                                + "out there. You can make another one whenever you like."));
    }

    @Override
    public Reply handle(Submission submission) {
        return own.forOne(submission, submission.argument(), each -> stop(submission, each));
    }

    private Reply stop(Submission submission, Own each) {
        var writes = calendars.forget(submission.organization(), each.subject());
        return writes.isEmpty() ? NONE : commits.commit(submission, STOPPED, writes);
    }
}
