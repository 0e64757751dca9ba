package dev.baton.standups;

import dev.baton.chat.Action;
import dev.baton.chat.ActionHandler;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code I can help}: whoever presses it is named at the blocker, and whoever is blocked hears of it. */
final class Helping implements ActionHandler {

    static final Reply GONE = Reply.onlyYou("That blocker is gone: it was taken back.");

    private final Blockers blockers;
    private final Rounds rounds;
    private final Directory directory;
    private final Commits commits;

    Helping(Blockers blockers, Rounds rounds, Directory directory, Commits commits) {
        this.blockers = blockers;
        this.rounds = rounds;
        this.directory = directory;
        this.commits = commits;
    }

    @Override
    public String action() {
        return StandupActions.HELP;
    }

    @Override
    public Reply handle(Action action) {
        var pressed = Pressed.parse(action.argument());
        var found = blockers.find(action.organization(), pressed.blocker());
        if (found.isEmpty() || !canRead(action, pressed, found.get().value())) {
            return GONE;
        }
        return switch (found.get().value().help(action.person())) {
            case Blocker.Offer.Taken(var blocker) -> help(action, pressed, found.get(), blocker);
            case Blocker.Offer.AlreadyYours() -> Reply.onlyYou("You help already. Thank you.");
            case Blocker.Offer.OfOnesOwn() ->
                Reply.onlyYou("That is what blocks you. Press Resolved when it does no longer.");
            case Blocker.Offer.NotNeeded() -> Reply.onlyYou("It is resolved already. Thank you all the same.");
        };
    }

    /** Whoever helps has read of it: in a channel, or as one of those who take part. */
    private boolean canRead(Action action, Pressed pressed, Blocker blocker) {
        return RoundId.parse(pressed.round())
                .filter(id -> id.standup().equals(blocker.round().standup()))
                .flatMap(id -> rounds.find(action.organization(), id))
                .map(Versioned::value)
                .filter(round -> round.isTold() || round.asked(action.person()).isPresent())
                .isPresent();
    }

    /**
     * What a button below a blocker carries.
     *
     * @param round whose card the button is on
     */
    record Pressed(String blocker, String round) {

        static Pressed parse(String argument) {
            var words = argument.split(" ", 2);
            return new Pressed(words[0], words.length < 2 ? "" : words[1]);
        }
    }

    private Reply help(Action action, Pressed pressed, Versioned<Blocker> before, Blocker blocker) {
        var organization = action.organization();
        var writes = new ArrayList<Write>();
        writes.add(blockers.put(Optional.of(before), blocker));
        writes.addAll(refresh(action, pressed, rounds));
        var name = directory.nameOf(organization, action.person());
        var words = Excerpt.of(blocker.words(), 300);
        var card = new Card(
                name + " can help you",
                List.of(
                        new Part.Paragraph(
                                Text.of(action.person()).and(" can help with what blocks you: “" + words + "”")),
                        Part.Buttons.of(Button.press("Resolved", StandupActions.RESOLVED, action.argument()))));
        directory
                .accountOf(organization, blocker.person())
                .ifPresent(account -> writes.add(Outgoing.direct(
                                account,
                                new MessageId("standup-help:" + action.context().id()),
                                card)
                        .add(organization)));
        var blocked = directory.nameOf(organization, blocker.person());
        return commits.commit(action, Reply.onlyYou("Thank you. " + blocked + " hears that you can help."), writes);
    }

    /** The card that the button is on shows what came of it. */
    static List<Write> refresh(Action action, Pressed pressed, Rounds rounds) {
        return RoundId.parse(pressed.round())
                .flatMap(id -> rounds.find(action.organization(), id))
                .map(found -> RoundCards.refresh(action.organization(), found.value()))
                .orElse(List.of());
    }
}
