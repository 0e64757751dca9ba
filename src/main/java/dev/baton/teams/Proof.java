package dev.baton.teams;

import java.util.Set;

/** What came with a request to prove where it is from. */
sealed interface Proof {

    /**
     * A token that was verified.
     *
     * @param serviceUrl the one address of Teams that it is for; empty for none
     * @param endorsements the channels that its key is for
     */
    record Token(String serviceUrl, Set<String> endorsements) implements Proof {}

    /** None but that it came from this machine, which is enough for development. */
    record OnThisMachine() implements Proof {}

    /** None that counts. */
    record Missing(Refusal refusal) implements Proof {}
}
