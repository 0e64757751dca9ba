package dev.baton.standups;

import dev.baton.chat.Interaction;
import dev.baton.pods.Keepers;

/** Who may read what was said in a round. */
final class ReadingRound {

    private final Keepers keepers;

    ReadingRound(Keepers keepers) {
        this.keepers = keepers;
    }

    /** Those who were asked; once its summary is in a channel, people of its pod, too. */
    boolean mayRead(Interaction by, Round round) {
        return round.asked(by.person()).isPresent() || (round.isTold() && keepers.mayChange(by, round.pod()));
    }

    /** One's own answer at any time, those of others when the round is over. */
    boolean mayRead(Interaction by, Round round, Answer answer) {
        return answer.person().equals(by.person()) || (!round.isOpen() && mayRead(by, round));
    }
}
