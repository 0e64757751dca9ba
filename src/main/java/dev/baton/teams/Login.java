package dev.baton.teams;

import java.time.Duration;

/** The login service, where Baton gets the token with which it calls Teams. */
@FunctionalInterface
interface Login {

    /** For a peer on this machine that wants no token. */
    Login NOBODY = () -> new Reply.Issued("", Duration.ofDays(1));

    /** Asks for a token; takes a few seconds at most. */
    Reply ask();

    /** What came of asking. */
    sealed interface Reply {

        /**
         * A token.
         *
         * @param lifetime from now on
         */
        record Issued(String token, Duration lifetime) implements Reply {

            /** Without the token. */
            @Override
            public String toString() {
                return "Issued[" + lifetime + "]";
            }
        }

        /**
         * There is no token now.
         *
         * @param pause before which the same would happen again
         */
        record Failed(String reason, Duration pause) implements Reply {}
    }
}
