package dev.baton.teams;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import java.util.Map;
import java.util.Set;

/** Finds people's accounts among those that Baton has met. */
final class TeamsNaming implements Naming {

    private final Map<PersonId, Person> known;
    private final WorkspaceId workspace;

    private TeamsNaming(Map<PersonId, Person> known, WorkspaceId workspace) {
        this.known = known;
        this.workspace = workspace;
    }

    /** Reads, in one go, about all whom something to be drawn names. */
    static Naming of(Directory directory, OrganizationId organization, WorkspaceId workspace, Set<PersonId> people) {
        return new TeamsNaming(directory.persons(organization, people), workspace);
    }

    @Override
    public Named of(PersonId id) {
        var person = known.get(id);
        if (person == null) {
            return new Named.Name("somebody");
        }
        return person.accountIn(workspace)
                .<Named>map(account -> new Named.Account(account.user(), person.name()))
                .orElseGet(() -> new Named.Name(person.name()));
    }
}
