package dev.baton.audit;

import dev.baton.audit.Noted.Author;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.DownloadSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that was noted as a table for administrators, earliest first, read while it is written. */
final class AuditFile implements DownloadSource {

    static final String KIND = "audit";

    /** The one file that there is. */
    static final String ALL = "all";

    private static final List<String> COLUMNS =
            List.of("At", "Person", "Person's id", "Task", "Thing", "Name", "Thing's id", "What became of it");

    private final AuditLog log;
    private final Names names;
    private final Directory directory;

    AuditFile(AuditLog log, Names names, Directory directory) {
        this.log = log;
        this.names = names;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Table> table(OrganizationId organization, String id, PersonId reader) {
        return id.equals(ALL) && directory.administers(organization, reader)
                ? Optional.of(new Table("audit", Stream.concat(Stream.of(COLUMNS), rows(organization))))
                : Optional.empty();
    }

    private Stream<List<String>> rows(OrganizationId organization) {
        return Stream.of(organization).mapMulti((of, row) -> {
            var known = new HashMap<String, String>();
            log.each(of, noted -> row.accept(row(of, noted, known)));
        });
    }

    private List<String> row(OrganizationId organization, Noted noted, Map<String, String> known) {
        var name = known.computeIfAbsent(
                Noted.key(noted.thing(), noted.id()),
                ignored -> names.nameOf(organization, noted.thing(), noted.id()).orElse(""));
        var person = noted.by() instanceof Author.Somebody(var id) ? Optional.of(id) : Optional.<PersonId>empty();
        return List.of(
                noted.at().toString(),
                person.map(id -> directory.nameOf(organization, id)).orElse(""),
                person.map(PersonId::value).orElse(""),
                noted.by() instanceof Author.Itself(var task) ? task : "",
                noted.thing(),
                name,
                noted.id(),
                noted.what());
    }
}
