package dev.baton.accounts;

import dev.baton.chat.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of target accounts, as it was read.
 *
 * @param line where it stands, the first one being 1
 * @param owner null if the row leaves that as it is
 * @param note may be empty
 */
record Row(
        long line,
        String company,
        List<String> domains,
        @Nullable PersonId owner,
        String note) {

    Row {
        domains = List.copyOf(domains);
    }

    Profile profile() {
        return new Profile(company, domains, owner);
    }
}
