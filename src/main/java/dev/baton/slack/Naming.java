package dev.baton.slack;

import dev.baton.chat.PersonId;

/**
 * Knows how people go by in the workspace that something is shown in. The answer is at hand: rendering waits for
 * nobody.
 */
@FunctionalInterface
interface Naming {

    Named of(PersonId person);

    /** How one person goes by. */
    sealed interface Named {

        /**
         * Has an account in the workspace: is notified by a mention, can be picked.
         *
         * @param user Slack's id, such as {@code U0123}
         */
        record Account(String user) implements Named {}

        /** Has none there: is called by name. */
        record Name(String name) implements Named {}
    }
}
