package dev.baton.teams;

import dev.baton.chat.PersonId;

/**
 * Knows how people go by in the tenant that something is shown in. The answer is at hand: rendering waits for nobody.
 */
@FunctionalInterface
interface Naming {

    Named of(PersonId person);

    /** How one person goes by. */
    sealed interface Named {

        /**
         * Has an account in the tenant: is notified by a mention, can be picked.
         *
         * @param user the object id in Entra
         */
        record Account(String user, String name) implements Named {}

        /** Has none there: is called by name. */
        record Name(String name) implements Named {}
    }
}
