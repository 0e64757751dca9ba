package dev.baton.intake;

/** Asks another system for a contact. */
interface Contacts {

    /** What came of asking. */
    sealed interface Answer {

        /**
         * It is known.
         *
         * @param contact as JSON reads
         */
        record Found(Object contact) implements Answer {}

        /** There is none, or nobody who may be asked. */
        record Unknown() implements Answer {}

        /** The token isn't good for asking. */
        record Refused() implements Answer {}

        /** It may be there later. */
        record NotNow() implements Answer {}
    }

    /**
     * Asks, for a moment.
     *
     * @param token empty if none is needed
     */
    Answer ask(String address, String token);
}
