package dev.baton.teams;

import dev.baton.chat.Card;
import dev.baton.people.Directory;
import dev.baton.people.Naming;

/** Makes stages. */
final class Stages {

    private final Whispers whispers;
    private final Directory directory;
    private final Copies copies;

    Stages(Whispers whispers, Directory directory, Copies copies) {
        this.whispers = whispers;
        this.directory = directory;
        this.copies = copies;
    }

    Copies copies() {
        return copies;
    }

    /** A conversation in which something was said to Baton. */
    Stage talk(Origin origin, String line) {
        return new TalkStage(this, origin, line);
    }

    /** A card on which a button was pressed. */
    Stage card(Origin origin, Pressed pressed) {
        return new CardStage(this, origin, pressed);
    }

    /** A dialog that is to open, or has nothing to fill in. */
    Stage dialog() {
        return new DialogStage(this, null);
    }

    /** A dialog that was filled in. */
    Stage dialog(Copy filled) {
        return new DialogStage(this, filled);
    }

    /** Says something to whoever did something, where it was done, unless Teams doesn't say who. */
    void tell(Origin origin, Drawing drawing, Card card) {
        if (origin.account() != null) {
            whispers.tell(origin.conversation(), origin.thread(), origin.account(), drawing.message(card));
        }
    }

    Drawing drawing(Caller.Known caller) {
        return new Drawing(
                people -> Naming.of(
                        directory, caller.organization(), caller.account().workspace(), people),
                card -> card.seenBy(caller.person()));
    }
}
