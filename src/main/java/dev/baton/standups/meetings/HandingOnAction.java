package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code Hand on}: somebody else does what is to be done, and hears of it. */
final class HandingOnAction implements ActionHandler, SubmissionHandler {

    private final ActionItems items;
    private final Sittings sittings;
    private final Overseers overseers;
    private final FollowUps followUps;
    private final Directory directory;
    private final Commits commits;

    HandingOnAction(
            ActionItems items,
            Sittings sittings,
            Overseers overseers,
            FollowUps followUps,
            Directory directory,
            Commits commits) {
        this.items = items;
        this.sittings = sittings;
        this.overseers = overseers;
        this.followUps = followUps;
        this.directory = directory;
        this.commits = commits;
    }

    @Override
    public String action() {
        return MeetingActions.HAND_ON;
    }

    @Override
    public String form() {
        return MeetingActions.HAND_ON;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        return forOpen(
                action,
                action.argument(),
                found -> new Reply.Ask(new Form(
                        MeetingActions.HAND_ON,
                        found.id(),
                        "Hand on",
                        "Save",
                        List.of(
                                new Input.Notice(
                                        "about",
                                        Text.of(Excerpt.of(found.value().what(), 300))),
                                new Input.People(
                                        "owner",
                                        Caption.required("Who does it?").hint("One person"),
                                        List.of())))));
    }

    @Override
    public Reply handle(Submission submission) {
        return forOpen(submission, submission.argument(), found -> {
            var picked = submission.people("owner");
            return picked.size() == 1
                    ? handOn(submission, found, picked.getFirst())
                    : new Reply.Invalid(Map.of("owner", "Please pick one person who does it."));
        });
    }

    private Reply handOn(Submission submission, Versioned<ActionItem> found, PersonId to) {
        var organization = submission.organization();
        var item = found.value().ownedBy(to);
        var follow = followUps.set(organization, item);
        if (follow.isEmpty()) {
            return new Reply.Invalid(
                    Map.of("owner", "That is a guest, or isn't known here any more. Please pick a member."));
        }
        var writes = new ArrayList<Write>();
        writes.add(items.put(found, item));
        writes.add(follow.get());
        writes.addAll(CompletingAction.refresh(submission, item, sittings));
        if (!to.equals(submission.person())) {
            var id = new MessageId("meeting-handed:" + submission.context().id());
            directory
                    .accountOf(organization, to)
                    .ifPresent(account ->
                            writes.add(Outgoing.direct(account, id, ActionCards.handed(item, submission.person()))
                                    .add(organization)));
        }
        var name = directory.nameOf(organization, to);
        return commits.commit(submission, Reply.onlyYou(name + " does it now."), writes);
    }

    private Reply forOpen(Interaction by, String id, Function<Versioned<ActionItem>, Reply> deed) {
        return items.forOpen(
                by.organization(),
                id,
                found -> found.value().owner().equals(by.person())
                                || overseers.oversees(by, found.value().sitting())
                        ? deed.apply(found)
                        : Reply.onlyYou(CompletingAction.NOT_YOURS));
    }
}
