package dev.baton.polls;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The question and the options are changed in the first minutes, after a warning if votes are lost by that. */
final class Editing {

    private static final Reply LATE = Reply.onlyYou("A poll can be changed in its first " + Poll.EDITABLE.toMinutes()
            + " minutes, while it is open. Close it and ask again instead.");

    private final Finding finding;
    private final Polls polls;
    private final OpenBallots open;
    private final SecretBallots secret;
    private final Pictures pictures;
    private final Commits commits;
    private final InstantSource clock;

    Editing(
            Finding finding,
            Polls polls,
            OpenBallots open,
            SecretBallots secret,
            Pictures pictures,
            Commits commits,
            InstantSource clock) {
        this.finding = finding;
        this.polls = polls;
        this.open = open;
        this.secret = secret;
        this.pictures = pictures;
        this.commits = commits;
        this.clock = clock;
    }

    Reply open(Action action) {
        return finding.forKeeper(
                action,
                action.argument(),
                poll -> poll.value().mayBeEdited(clock.instant())
                        ? new Reply.Ask(form(
                                PollActions.EDIT,
                                poll.value().id(),
                                poll.value().question(),
                                List.of()))
                        : LATE);
    }

    private static Form form(String name, PollId poll, Question question, List<Input> first) {
        var inputs = new ArrayList<>(first);
        inputs.add(PollForm.question(question.words()));
        if (!question.kind().isScale()) {
            inputs.add(PollForm.options(OptionLines.write(question.options())));
        }
        return new Form(name, poll.value(), "Change a poll", first.isEmpty() ? "Save" : "Save anyway", inputs);
    }

    /** Saves what loses no votes, and else warns. */
    Reply take(Submission submission) {
        return edit(submission, false);
    }

    /** Saves it after the warning. */
    Reply takeAnyway(Submission submission) {
        return edit(submission, true);
    }

    private Reply edit(Submission submission, boolean anyway) {
        return finding.forKeeper(submission, submission.argument(), found -> {
            var poll = found.value();
            if (!poll.mayBeEdited(clock.instant())) {
                return LATE;
            }
            var complaints = new LinkedHashMap<String, String>();
            var edited = read(submission, poll.question(), complaints);
            if (!complaints.isEmpty()) {
                return new Reply.Invalid(complaints);
            }
            var lost = lost(submission.organization(), poll, edited);
            return lost > 0 && !anyway
                    ? new Reply.Ask(form(PollActions.EDIT_ANYWAY, poll.id(), edited, List.of(warning(poll, lost))))
                    : save(submission, found, edited, lost);
        });
    }

    private static Question read(Submission submission, Question before, Map<String, String> complaints) {
        var words = PollForm.question(submission, complaints);
        if (before.kind().isScale()) {
            return before.edited(words, before.kind().numbers());
        }
        var labels = OptionLines.read(submission.value(PollForm.OPTIONS));
        OptionLines.complain(labels, before.kind()).ifPresent(complaint -> complaints.put(PollForm.OPTIONS, complaint));
        return complaints.isEmpty() ? before.edited(words, labels) : before;
    }

    /** How many votes go with the options that go: of an anonymous poll all, since nobody knows which those are. */
    private int lost(OrganizationId organization, Poll poll, Question edited) {
        var gone = poll.question().options().stream()
                .filter(option -> edited.option(option.number()).isEmpty())
                .toList();
        if (gone.isEmpty()) {
            return 0;
        }
        return poll.terms().anonymous()
                ? secret.voters(organization, poll.id())
                : gone.stream().mapToInt(open.tally(organization, poll)::of).sum();
    }

    private static Input warning(Poll poll, int lost) {
        var votes = PollWords.votes(lost);
        return new Input.Notice(
                "warning",
                Text.of(
                        poll.terms().anonymous()
                                ? "All that was voted so far (" + votes
                                        + ") is dropped, since an option goes and nobody"
                                        + " can tell whose votes were for it. Everybody can vote anew."
                                : "An option goes, and with it " + votes + ". Whoever chose it can vote anew."));
    }

    private Reply save(Submission submission, Versioned<Poll> found, Question edited, int lost) {
        var poll = found.value();
        var organization = submission.organization();
        var writes = new ArrayList<>(PollCards.refreshes(organization, poll));
        writes.add(polls.put(found, poll.asking(edited)));
        writes.add(PollTimers.sweep(poll.id(), clock.instant()));
        if (lost > 0 && poll.terms().anonymous()) {
            writes.add(secret.destroy(poll.id()));
            writes.addAll(pictures.removal(organization, poll.id()));
        }
        var card = Card.of(Text.of(submission.person())
                .and(" changed the poll."
                        + (lost > 0 ? " Dropped with an option that went: " + PollWords.votes(lost) + "." : "")));
        PollCards.headlinesOf(poll)
                .forEach(root -> writes.add(Outgoing.below(
                                root,
                                new MessageId(
                                        "poll-edit:" + submission.context().id() + "@" + root.conversation()),
                                card,
                                submission.context().account())
                        .add(organization)));
        return commits.commit(submission, Reply.onlyYou("The poll is changed."), writes);
    }
}
