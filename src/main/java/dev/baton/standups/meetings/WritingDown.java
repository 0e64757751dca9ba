package dev.baton.standups.meetings;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.standups.meetings.NotesForm.Task;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps notes and action items; the channel hears of the first notes, and each owner's follow-up is set. */
final class WritingDown {

    /** More come of no meeting. */
    private static final int MOST = 30;

    private final Books books;
    private final FollowUps followUps;
    private final Commits commits;
    private final InstantSource clock;

    WritingDown(Books books, FollowUps followUps, Commits commits, InstantSource clock) {
        this.books = books;
        this.followUps = followUps;
        this.commits = commits;
        this.clock = clock;
    }

    Reply down(Submission submission, Versioned<Sitting> found, String notes, List<Task> tasks) {
        var organization = submission.organization();
        var sitting = found.value();
        if (books.items().of(organization, sitting.id()).size() + tasks.size() > MOST) {
            return new Reply.Invalid(Map.of("what1", "One meeting takes at most " + MOST + " action items."));
        }
        var now = clock.instant();
        var writes = new ArrayList<Write>();
        for (var at = 0; at < tasks.size(); at++) {
            var task = tasks.get(at);
            var item = ActionItem.of(sitting.id(), task.owner(), task.what(), task.due(), now.plusMillis(at));
            var follow = followUps.set(organization, item);
            if (follow.isEmpty()) {
                return new Reply.Invalid(Map.of(
                        "owner" + task.row(), "That is a guest, or isn't known here any more. Please pick a member."));
            }
            writes.add(books.items().add(item));
            writes.add(follow.get());
        }
        var after = sitting.noted(notes, submission.person());
        writes.add(books.sittings().put(Optional.of(found), after));
        writes.addAll(SittingCards.refresh(organization, after));
        if (sitting.minutes().by() == null) {
            writes.addAll(word(organization, after, submission, tasks.size()));
        }
        var reply = new Reply.OnlyYou(Card.of(Text.of("Saved. The meeting's card shows it."))
                .and(Part.Buttons.of(
                        Button.press(
                                        "More action items",
                                        MeetingActions.NOTES,
                                        sitting.id().toString())
                                .opening(),
                        Button.run("Show all", "standup meeting " + sitting.id()))));
        return commits.commit(submission, reply, writes);
    }

    private static List<Write> word(OrganizationId organization, Sitting sitting, Submission by, int tasks) {
        var items = tasks == 0 ? "" : tasks == 1 ? ", with an action item" : ", with " + tasks + " action items";
        var card = new Card(
                "Notes of " + sitting.name(),
                List.of(
                        new Part.Paragraph(Text.of(by.person()).and(" has taken notes" + items + ".")),
                        Part.Buttons.of(Button.run("Show all", "standup meeting " + sitting.id()))));
        return SittingCards.headlinesOf(sitting).stream()
                .map(headline -> Outgoing.below(
                                headline,
                                new MessageId("meeting-noted:" + headline.id()),
                                card,
                                by.context().account())
                        .add(organization))
                .toList();
    }
}
