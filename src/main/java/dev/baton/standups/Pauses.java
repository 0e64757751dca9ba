package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Until when people have paused their stand-ups. */
final class Pauses {

    /** @param last the last day of it */
    record Pause(PersonId person, LocalDate last) {}

    private final Documents<Pause> documents;

    Pauses(Store store) {
        this.documents = new Documents<>(
                store,
                "pause",
                Pause.class,
                pause ->
                        List.of(Entry.at(Instant.EPOCH, "person", pause.person().value())));
    }

    Optional<Versioned<Pause>> of(OrganizationId organization, PersonId person) {
        return documents.find(Realms.of(organization), person.value());
    }

    /** The last day of each pause that one of them has. */
    Map<PersonId, LocalDate> of(OrganizationId organization, Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        return documents.findAll(Realms.of(organization), ids).stream()
                .map(Versioned::value)
                .collect(Collectors.toUnmodifiableMap(Pause::person, Pause::last));
    }

    Write put(Optional<Versioned<Pause>> before, Pause after) {
        return documents.put(before, after.person().value(), after);
    }

    Write remove(Versioned<Pause> pause) {
        return documents.remove(pause.id(), pause.version());
    }
}
