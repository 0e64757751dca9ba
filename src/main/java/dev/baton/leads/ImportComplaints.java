package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.leads.LeadImport.Stage;
import dev.baton.people.DownloadSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has to be changed in a file of leads, or is here already, as a table for whoever sent it. */
final class ImportComplaints implements DownloadSource {

    static final String KIND = "lead-import";

    private final LeadImports imports;

    ImportComplaints(LeadImports imports) {
        this.imports = imports;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Table> table(OrganizationId organization, String id, PersonId reader) {
        return imports.find(organization, id)
                .filter(found -> found.value().by().equals(reader))
                .map(found -> new Table(
                        "changes",
                        Stream.concat(
                                Stream.of(List.of("Line", words(found.value()))),
                                imports.complaints(organization, found.value()).stream()
                                        .map(line -> List.of(Long.toString(line.line()), line.words())))));
    }

    private static String words(LeadImport of) {
        return of.stage() == Stage.WRONG ? "What to change" : "What is here already";
    }
}
