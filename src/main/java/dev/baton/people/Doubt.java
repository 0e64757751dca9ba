package dev.baton.people;

import dev.baton.chat.AccountId;
import dev.baton.chat.PersonId;

/**
 * Whether somebody newly met is somebody known, who alone can say so.
 *
 * @param known who is asked
 * @param newcomer a person of his own until the answer is yes
 * @param account what the newcomer was met by
 */
record Doubt(PersonId known, PersonId newcomer, AccountId account, Answer answer) {

    enum Answer {
        OPEN,
        YES,
        NO
    }

    Doubt answered(Answer given) {
        return new Doubt(known, newcomer, account, given);
    }
}
