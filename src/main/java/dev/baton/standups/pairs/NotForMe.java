package dev.baton.standups.pairs;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Limits;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.chat.SubmissionHandler;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;

/** {@code Not for me}, below a pair: not with this person, or not at all. Nobody is told which. */
final class NotForMe implements ActionHandler, SubmissionHandler {

    private static final String AT_ALL = "at-all";
    private static final String WITH = "with";

    private final Telling telling;
    private final Pairs pairs;
    private final Wishes wishes;
    private final PairMessages messages;
    private final Directory directory;
    private final Commits commits;

    NotForMe(Telling telling, Pairs pairs, Wishes wishes, PairMessages messages, Directory directory, Commits commits) {
        this.telling = telling;
        this.pairs = pairs;
        this.wishes = wishes;
        this.messages = messages;
        this.directory = directory;
        this.commits = commits;
    }

    @Override
    public String action() {
        return PairActions.NOT_FOR_ME;
    }

    @Override
    public String form() {
        return PairActions.NOT_FOR_ME;
    }

    @Override
    public Role needs() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Action action) {
        return telling.forPair(action, action.argument(), found -> {
            var other = directory.nameOf(
                    action.organization(), found.value().couple().otherThan(action.person()));
            var options = List.of(
                    new Option(WITH, Excerpt.of("Don't pair me with " + other + " again", Limits.LABEL)),
                    new Option(AT_ALL, "Don't pair me with anybody any more"));
            return new Reply.Ask(new Form(
                    PairActions.NOT_FOR_ME,
                    found.id(),
                    "Not for me",
                    "Send",
                    List.of(
                            new Input.Notice(
                                    "about",
                                    Text.of("This stays between you and Baton. " + other
                                            + " only hears that you can't make it this time.")),
                            new Input.Choice(
                                    "what", Caption.required("What do you wish?"), false, options, List.of(WITH)))));
        });
    }

    @Override
    public Reply handle(Submission submission) {
        return telling.forPair(submission, submission.argument(), found -> take(submission, found));
    }

    private Reply take(Submission submission, Versioned<Pair> found) {
        var organization = submission.organization();
        var person = submission.person();
        var isAtAll = submission.value("what").equals(AT_ALL);
        var before = wishes.find(organization, person);
        var wish = before.map(Versioned::value).orElseGet(() -> Wish.none(person));
        var after = isAtAll
                ? wish.leftOut(true)
                : wish.without(found.value().couple().otherThan(person));
        var writes = new ArrayList<Write>(wishes.put(before, after));
        if (found.value().wordOf(person).isEmpty() && pairs.isCurrent(organization, found.value())) {
            var off = found.value().with(person, new Pair.NotThisTime());
            writes.addAll(telling.write(organization, found, off));
            if (off.isOff() && !found.value().isOff()) {
                messages.callOff(organization, off, person).ifPresent(writes::add);
            }
        }
        var said = isAtAll ? "Noted: you are not paired any more. " : "Noted: you two are not paired again. ";
        return commits.commit(submission, Reply.onlyYou(said + "/standup pairs takes it back."), writes);
    }
}
