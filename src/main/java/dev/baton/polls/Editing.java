package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Input;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * A poll is changed in its first minutes, after a warning if votes are lost by that, or stay though the question is
 * another.
 */
final class Editing {

    private static final Reply LATE = Reply.onlyYou("A poll can be changed in its first " + Poll.EDITABLE.toMinutes()
            + " minutes, while it is open. Close it and ask again instead.");

    private final Finding finding;
    private final Drafting drafting;
    private final Polls polls;
    private final Counting counting;
    private final SecretBallots secret;
    private final Commits commits;

    Editing(Finding finding, Drafting drafting, Polls polls, Counting counting, SecretBallots secret, Commits commits) {
        this.finding = finding;
        this.drafting = drafting;
        this.polls = polls;
        this.counting = counting;
        this.secret = secret;
        this.commits = commits;
    }

    Reply open(Action action) {
        return editable(
                action, action.argument(), (found, clocks) -> new Reply.Ask(EditForm.of(found.value(), clocks)));
    }

    private Reply editable(Interaction by, String id, BiFunction<Versioned<Poll>, PollForm.Clocks, Reply> deed) {
        return finding.forKeeper(
                by,
                id,
                found -> drafting.clocks(by, found.value().pod())
                        .filter(clocks -> found.value().mayBeEdited(clocks.now()))
                        .map(clocks -> deed.apply(found, clocks))
                        .orElse(LATE));
    }

    /** Saves what touches no votes, and else warns. */
    Reply take(Submission submission) {
        return edit(submission, false);
    }

    /** Saves it after the warning. */
    Reply takeAnyway(Submission submission) {
        return edit(submission, true);
    }

    private Reply edit(Submission submission, boolean anyway) {
        return editable(submission, submission.argument(), (found, clocks) -> {
            var poll = found.value();
            var complaints = new LinkedHashMap<String, String>();
            var edited = EditForm.read(submission, poll, clocks, complaints);
            if (!complaints.isEmpty()) {
                return new Reply.Invalid(complaints);
            }
            var lost = counting.votesFor(submission.organization(), poll, gone(poll, edited));
            var warning = anyway ? "" : warning(poll, edited, lost, counting.voters(submission.organization(), poll));
            return warning.isEmpty()
                    ? save(submission, found, edited, lost, clocks.now())
                    : new Reply.Ask(EditForm.warning(edited, clocks, new Input.Notice("warning", Text.of(warning))));
        });
    }

    private static List<Option> gone(Poll poll, Poll edited) {
        return poll.question().options().stream()
                .filter(option -> edited.question().option(option.number()).isEmpty())
                .toList();
    }

    /** Nothing if nobody has voted, or if the votes are as right as before. */
    private static String warning(Poll poll, Poll edited, int lost, int voters) {
        var warnings = new ArrayList<String>();
        if (voters > 0 && isAskedOtherwise(poll, edited)) {
            warnings.add(PollWords.voters(voters, false) + " on the former question. Their votes stay, and everybody"
                    + " reads below the card what was asked before.");
        }
        if (voters > 0 && !gone(poll, edited).isEmpty()) {
            warnings.add(goes(poll, lost));
        }
        return String.join(" ", warnings).strip();
    }

    /** Of a hidden poll it says the same whether or not somebody chose the option: else it would tell how it stands. */
    private static String goes(Poll poll, int lost) {
        if (poll.terms().anonymous()) {
            return "All that " + PollWords.people(lost) + " voted so far is dropped, since an option goes and nobody"
                    + " can tell whose votes were for it. Everybody can vote anew.";
        }
        if (!poll.isShown()) {
            return "An option goes, and with it the votes for it, if there are any. Whoever chose it can vote anew.";
        }
        return lost == 0
                ? ""
                : "An option goes, and with it " + PollWords.votes(lost) + ". Whoever chose it can vote anew.";
    }

    private static boolean isAskedOtherwise(Poll poll, Poll edited) {
        return !poll.question().words().equals(edited.question().words());
    }

    private Reply save(Submission submission, Versioned<Poll> found, Poll edited, int lost, Instant now) {
        var poll = found.value();
        var organization = submission.organization();
        var writes = new ArrayList<>(PollCards.refreshes(organization, poll));
        writes.add(polls.put(found, edited));
        writes.add(PollTimers.sweep(poll.id(), now));
        if (!edited.terms().equals(poll.terms())) {
            writes.addAll(PollTimers.closeAnew(edited));
        }
        if (poll.terms().anonymous() && !gone(poll, edited).isEmpty()) {
            // somebody may have voted since it was counted
            writes.addAll(secret.destroy(organization, poll.id()));
        }
        var card = new Card(
                "The poll “" + edited.question().words() + "” was changed.",
                List.of(new Part.Paragraph(told(submission, poll, edited, lost))));
        PollCards.headlinesOf(poll)
                .forEach(root -> writes.add(Outgoing.below(
                                root,
                                new MessageId(
                                        "poll-edit:" + submission.context().id() + "@" + root.conversation()),
                                card,
                                submission.context().account())
                        .add(organization)));
        var changed = Text.of("The poll is changed. ").and(PollWords.closing(edited));
        return commits.commit(submission, Reply.onlyYou(changed), writes);
    }

    /** What everybody reads below the card. */
    private static Text told(Submission submission, Poll poll, Poll edited, int lost) {
        var text = Text.of(submission.person()).and(" changed the poll." + dropped(poll, edited, lost));
        if (isAskedOtherwise(poll, edited)) {
            text = text.and(" It asked “" + poll.question().words() + "” before, and asks “"
                    + edited.question().words() + "” now. Votes stay.");
        }
        if (poll.terms().hidden() != edited.terms().hidden()) {
            text = text.and(" Its result shows " + (edited.terms().hidden() ? "when it closes." : "before it closes."));
        }
        var closes = edited.terms().closes();
        if (Objects.equals(closes, poll.terms().closes())) {
            return text;
        }
        return closes == null
                ? text.and(" It doesn't close by time any more.")
                : text.and(" It closes at ").and(closes).and(".");
    }

    private static String dropped(Poll poll, Poll edited, int lost) {
        if (lost == 0 || gone(poll, edited).isEmpty()) {
            return "";
        }
        if (poll.terms().anonymous()) {
            return " Dropped with an option that went: what " + PollWords.people(lost) + " voted.";
        }
        return " Dropped with an option that went: " + (poll.isShown() ? PollWords.votes(lost) : "the votes for it")
                + ".";
    }
}
