package dev.baton.privacy;

import dev.baton.chat.OrganizationId;
import java.time.Instant;
import java.util.List;

/** Where a feature keeps who somebody outside the organization is. */
public interface ContactRecords {

    /** Some of the records of whoever has the e-mail address, which is in lower case; none once all are erased. */
    List<ContactRecord> of(OrganizationId organization, String email);

    /**
     * Some of those that nobody needs any more and that were changed last before a moment; none once all are erased.
     */
    List<ContactRecord> doneBefore(OrganizationId organization, Instant moment);
}
