package dev.baton.feedback;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.DownloadSource;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that an organization has heard, as a table for its members: pod by pod, the first said first. Items are read
 * while it is written, so that its size doesn't matter; who stays unnamed is a number.
 */
final class FeedbackFile implements DownloadSource {

    static final String KIND = "feedback";

    /** The one file that there is. */
    static final String ALL = "all";

    private final Items items;
    private final Directory directory;

    FeedbackFile(Items items, Directory directory) {
        this.items = items;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Table> table(OrganizationId organization, String id, PersonId reader) {
        return id.equals(ALL)
                ? Optional.of(new Table("feedback", Stream.concat(Stream.of(ItemRows.COLUMNS), rows(organization))))
                : Optional.empty();
    }

    private Stream<List<String>> rows(OrganizationId organization) {
        var names = new HashMap<PersonId, String>();
        return directory.pods(organization).stream().<List<String>>mapMulti((pod, row) -> {
            var rows = new ItemRows(
                    pod.name(), person -> names.computeIfAbsent(person, who -> directory.nameOf(organization, who)));
            items.since(organization, pod.id(), Instant.EPOCH, item -> row.accept(rows.of(item)));
        });
    }
}
