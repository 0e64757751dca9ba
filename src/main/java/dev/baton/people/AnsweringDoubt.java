package dev.baton.people;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Somebody says whether a person newly met is he. A yes moves the account to him, the sides of pods that the other
 * person is on, and what features keep by persons. Absences stay under the other person's name. Whom an administrator
 * had made one is none by that.
 */
final class AnsweringDoubt implements ActionHandler {

    /** The argument is the doubt's id, a space and yes or no. */
    static final String NAME = "people.same";

    private final Doubts doubts;
    private final Directory directory;
    private final KeepingPod keeping;
    private final List<PersonFollower> followers;
    private final Audit audit;
    private final Commits commits;

    AnsweringDoubt(
            Doubts doubts,
            Directory directory,
            KeepingPod keeping,
            List<PersonFollower> followers,
            Audit audit,
            Commits commits) {
        this.doubts = doubts;
        this.directory = directory;
        this.keeping = keeping;
        this.followers = List.copyOf(followers);
        this.audit = audit;
        this.commits = commits;
    }

    @Override
    public String action() {
        return NAME;
    }

    @Override
    public Reply handle(Action action) {
        var words = action.argument().split(" ", -1);
        var doubt = doubts.find(action.organization(), words[0]);
        if (doubt.isEmpty() || !doubt.get().value().known().equals(action.person())) {
            return Reply.onlyYou("That question is for somebody else.");
        }
        return switch (doubt.get().value().answer()) {
            case OPEN -> answer(action, words[words.length - 1], doubt.get());
            case YES -> Reply.onlyYou("You said yes: you are one person in Baton.");
            case NO -> Reply.onlyYou("You said no: you are two people in Baton.");
        };
    }

    private Reply answer(Action action, String word, Versioned<Doubt> doubt) {
        return switch (word) {
            case "yes" -> yes(action, doubt);
            case "no" -> no(action, doubt);
            default -> Reply.onlyYou("Please answer with one of the two buttons.");
        };
    }

    private Reply no(Action action, Versioned<Doubt> doubt) {
        return commits.commit(
                action,
                Reply.onlyYou("Thank you. You stay two people in Baton, and I won't ask again."),
                doubts.put(doubt, Doubt.Answer.NO));
    }

    private Reply yes(Action action, Versioned<Doubt> doubt) {
        var organization = action.organization();
        var known = directory.versioned(organization, action.person()).orElseThrow();
        var newcomer = directory
                .versioned(organization, doubt.value().newcomer())
                .filter(person -> canBecome(known.value(), person.value(), doubt.value()));
        return newcomer.isEmpty()
                ? Reply.onlyYou("Things have changed since I asked, so you stay two people in Baton.")
                : unite(action, doubt, known, newcomer.get());
    }

    private static boolean canBecome(Person known, Person newcomer, Doubt doubt) {
        return Doubts.mayBe(known, newcomer)
                && !known.isOn(doubt.account())
                && newcomer.accounts().stream().anyMatch(account -> account.id().equals(doubt.account()));
    }

    private Reply unite(Action action, Versioned<Doubt> doubt, Versioned<Person> known, Versioned<Person> newcomer) {
        var organization = action.organization();
        var account = doubt.value().account();
        var writes = new ArrayList<Write>(List.of(
                directory.put(known, known.value().withAccountOf(newcomer.value(), account)),
                directory.put(newcomer, newcomer.value().without(account)),
                doubts.put(doubt, Doubt.Answer.YES)));
        writes.addAll(audit.note(action, Audit.PERSON, known.id(), "got one account more"));
        followers.forEach(follower -> writes.addAll(follower.follow(
                organization, known.value().id(), newcomer.value().id())));
        for (var pod : directory.versionedPods(organization)) {
            Optional.of(pod.value().with(known.value().id(), newcomer.value().id()))
                    .filter(after -> !after.equals(pod.value()))
                    .ifPresent(after -> writes.addAll(keeping.change(organization, pod, after)));
        }
        var word = Card.of(Text.of(known.value().name() + " in "
                + known.value()
                        .address()
                        .map(each -> People.platform(each.workspace()))
                        .orElse("Baton")
                + " said that this account is theirs too. You are one person in Baton now. "
                + "If that is wrong, please tell an administrator."));
        writes.add(Outgoing.direct(account, new MessageId("united:" + doubt.id()), word)
                .add(organization));
        var reply = commits.commit(
                action, Reply.onlyYou("Thank you. You are one person in Baton now, wherever you write."), writes);
        directory.changed(organization);
        return reply;
    }
}
