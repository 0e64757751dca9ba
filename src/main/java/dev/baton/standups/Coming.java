package dev.baton.standups;

import java.time.Instant;

/** When a person is asked next in a stand-up, as far as that is known. */
sealed interface Coming {

    record At(Instant moment) implements Coming {}

    /** Nobody is asked any more. */
    record NoMore() implements Coming {}

    /**
     * Others are asked, but not this person.
     *
     * @param why a sentence
     */
    record WithoutYou(String why) implements Coming {}
}
