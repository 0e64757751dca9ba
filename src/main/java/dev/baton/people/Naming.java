package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.WorkspaceId;
import java.util.Set;

/**
 * Knows how people go by in the workspace that something is shown in. The answer is at hand: rendering waits for
 * nobody.
 */
@FunctionalInterface
public interface Naming {

    /** How one person goes by. */
    sealed interface Named {

        /**
         * Has an account in the workspace: is notified by a mention, can be picked.
         *
         * @param user the platform's id
         */
        record Account(String user, String name) implements Named {}

        /** Has none there: is called by name. */
        record Name(String name) implements Named {}
    }

    Named of(PersonId person);

    /** The name alone. */
    default String nameOf(PersonId person) {
        return switch (of(person)) {
            case Named.Account(var ignored, var name) -> name;
            case Named.Name(var name) -> name;
        };
    }

    /** Everybody is somebody: for what names nobody. */
    static Naming anonymous() {
        return person -> new Named.Name("somebody");
    }

    /** Reads, in one go, about all whom something to be drawn names. Whoever was never met is somebody. */
    static Naming of(Directory directory, OrganizationId organization, WorkspaceId workspace, Set<PersonId> people) {
        var known = directory.persons(organization, people);
        return id -> {
            var person = known.get(id);
            return person == null ? anonymous().of(id) : named(person, workspace);
        };
    }

    private static Named named(Person person, WorkspaceId workspace) {
        return person.accountIn(workspace)
                .<Named>map(account -> new Named.Account(account.user(), person.name()))
                .orElseGet(() -> new Named.Name(person.name()));
    }
}
