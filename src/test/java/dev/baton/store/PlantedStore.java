package dev.baton.store;

import dev.baton.chat.PersonId;

/** Breaks rules, so that the tests of the architecture see that they can fail. */
final class PlantedStore {

    PersonId person() {
        return new PersonId("planted");
    }
}
