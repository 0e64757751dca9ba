package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** All that was ever published, each edition by itself: none is ever changed. */
final class Editions {

    /** An edition, and of what. */
    record Published(BriefId brief, Edition edition) {}

    private final Documents<Published> documents;

    Editions(Store store) {
        this.documents = new Documents<>(
                store,
                "brief-edition",
                Published.class,
                published -> List.of(Entry.at(
                        published.edition().at(), "brief", published.brief().value())));
    }

    private static String idOf(BriefId brief, int number) {
        return brief + ":" + number;
    }

    Optional<Edition> find(OrganizationId organization, BriefId brief, int number) {
        return documents
                .find(Realms.of(organization), idOf(brief, number))
                .map(Versioned::value)
                .map(Published::edition);
    }

    /** Those with these numbers, in their order. */
    List<Edition> of(OrganizationId organization, BriefId brief, IntStream numbers) {
        var ids = numbers.mapToObj(number -> idOf(brief, number)).toList();
        return documents.findAll(Realms.of(organization), ids).stream()
                .map(Versioned::value)
                .map(Published::edition)
                .toList();
    }

    Write add(BriefId brief, Edition edition) {
        return documents.add(idOf(brief, edition.number()), new Published(brief, edition));
    }
}
