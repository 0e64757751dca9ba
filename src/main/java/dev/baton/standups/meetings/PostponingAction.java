package dev.baton.standups.meetings;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.pods.Words;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** {@code Not yet}: asks until when, and asks again then. */
final class PostponingAction implements ActionHandler, SubmissionHandler {

    private final ActionItems items;
    private final Sittings sittings;
    private final FollowUps followUps;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    PostponingAction(
            ActionItems items,
            Sittings sittings,
            FollowUps followUps,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.items = items;
        this.sittings = sittings;
        this.followUps = followUps;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    @Override
    public String action() {
        return MeetingActions.NOT_YET;
    }

    @Override
    public String form() {
        return MeetingActions.NOT_YET;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        return forOwner(
                action,
                action.argument(),
                found -> new Reply.Ask(new Form(
                        MeetingActions.NOT_YET,
                        found.id(),
                        "Not yet",
                        "Save",
                        List.of(
                                new Input.Notice(
                                        "about",
                                        Text.of(Excerpt.of(found.value().what(), 300))),
                                new Input.Day(
                                        "due",
                                        Caption.required("Until when?"),
                                        today(action).plusWeeks(1))))));
    }

    @Override
    public Reply handle(Submission submission) {
        var complaints = new LinkedHashMap<String, String>();
        var due = NotesForm.due(today(submission)).require(submission, "due", complaints);
        return forOwner(
                submission,
                submission.argument(),
                found -> due.map(day -> postpone(submission, found, day))
                        .orElseGet(() -> new Reply.Invalid(complaints)));
    }

    private Reply postpone(Submission submission, Versioned<ActionItem> found, LocalDate day) {
        var item = found.value().until(day);
        var writes = new ArrayList<Write>();
        writes.add(items.put(found, item));
        followUps.set(submission.organization(), item).ifPresent(writes::add);
        writes.addAll(CompletingAction.refresh(submission, item, sittings));
        return commits.commit(submission, Reply.onlyYou("Noted: until " + Words.day(day) + "."), writes);
    }

    private LocalDate today(Interaction by) {
        return clock.instant()
                .atZone(directory.zoneOf(by.organization(), by.person()))
                .toLocalDate();
    }

    private Reply forOwner(Interaction by, String id, Function<Versioned<ActionItem>, Reply> deed) {
        return items.forOpen(
                by.organization(),
                id,
                found -> found.value().owner().equals(by.person())
                        ? deed.apply(found)
                        : Reply.onlyYou("Only whoever does it can say until when."));
    }
}
