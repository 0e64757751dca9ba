package dev.baton.accounts;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.DownloadSource;
import dev.baton.people.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list as a table for members, by name, read while it is written. What it says can be sent back in. */
final class AccountsFile implements DownloadSource {

    static final String KIND = "accounts";
    static final String ALL = "all";

    private static final List<String> COLUMNS =
            List.of("Company", "Domains", "Owner", "Owner's name", "Notes", "Added by", "Added");

    private final AccountStore accounts;
    private final Rights rights;
    private final Directory directory;

    AccountsFile(AccountStore accounts, Rights rights, Directory directory) {
        this.accounts = accounts;
        this.rights = rights;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Table> table(OrganizationId organization, String id, PersonId reader) {
        return id.equals(ALL) && rights.isMember(organization, reader)
                ? Optional.of(new Table("target-accounts", Stream.concat(Stream.of(COLUMNS), rows(organization))))
                : Optional.empty();
    }

    private Stream<List<String>> rows(OrganizationId organization) {
        return Stream.of(organization).mapMulti((of, row) -> {
            var known = new HashMap<PersonId, Optional<Person>>();
            accounts.each(of, account -> row.accept(row(of, account, known)));
        });
    }

    private List<String> row(
            OrganizationId organization, TargetAccount account, Map<PersonId, Optional<Person>> known) {
        var profile = account.profile();
        var owner = person(organization, profile.owner(), known);
        var notes = account.notes().stream()
                .map(note ->
                        person(organization, note.by(), known).map(Person::name).orElse("") + ": " + note.words())
                .collect(Collectors.joining("\n"));
        return List.of(
                profile.company(),
                String.join(" ", profile.domains()),
                owner.map(Person::email).orElse(""),
                owner.map(Person::name).orElse(""),
                notes,
                person(organization, account.addedBy(), known).map(Person::name).orElse(""),
                account.addedAt().toString());
    }

    private Optional<Person> person(
            OrganizationId organization, @Nullable PersonId id, Map<PersonId, Optional<Person>> known) {
        return id == null ? Optional.empty() : known.computeIfAbsent(id, each -> directory.person(organization, each));
    }
}
