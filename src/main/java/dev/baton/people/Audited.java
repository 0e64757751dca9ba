package dev.baton.people;

import dev.baton.chat.OrganizationId;
import java.util.List;
import java.util.Optional;

/** How things of one kind are called, where it is shown what {@link Audit} has noted of them. */
public interface Audited {

    /** What they are, in a word. */
    String thing();

    /** What people call it; empty if it is gone. */
    Optional<String> nameOf(OrganizationId organization, String id);

    /** The ids of those that go by a name, whatever its case. */
    List<String> called(OrganizationId organization, String name);
}
