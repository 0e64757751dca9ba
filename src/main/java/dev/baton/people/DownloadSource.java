package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of one kind that people may fetch, see {@link Downloads}. */
public interface DownloadSource {

    /**
     * A table.
     *
     * @param name of the file, without its ending
     * @param rows the first one names the columns; looked at once, one after the other, while the file is written
     */
    record Table(String name, Stream<List<String>> rows) {}

    String kind();

    /** The file as it is now; empty if there is none, or if that person may not read it. */
    Optional<Table> table(OrganizationId organization, String id, PersonId reader);
}
