package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import java.util.List;

/** What a person owes besides answers in stand-ups. It is shown below them. */
public interface AlsoOwed {

    /** Nothing, if nothing is owed. */
    List<Part> owedBy(OrganizationId organization, PersonId person);
}
