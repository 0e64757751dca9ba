package dev.baton.feedback;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What pods have agreed on for feedback. */
final class Desks {

    private final Store store;
    private final Documents<Desk> documents;

    Desks(Store store) {
        this.store = store;
        this.documents = new Documents<>(store, "feedback-desk", Desk.class, Desks::entriesOf);
    }

    private static List<Entry> entriesOf(Desk desk) {
        return desk.emoji().stream()
                .map(emoji -> Entry.at(Instant.EPOCH, "emoji", emoji))
                .toList();
    }

    Optional<Versioned<Desk>> find(OrganizationId organization, PodId pod) {
        return documents.find(Realms.of(organization), pod.value());
    }

    /** What counts for a pod, whether it was agreed on or is usual. */
    Desk of(OrganizationId organization, PodId pod) {
        return find(organization, pod).map(Versioned::value).orElseGet(() -> Desk.usual(pod));
    }

    /** Whether a reaction may save a message in any of the pods. */
    boolean listenTo(OrganizationId organization, String emoji) {
        if (emoji.equals(Desk.MEGAPHONE)) {
            return true;
        }
        var count = documents.count("emoji", emoji);
        return store.read(Realms.of(organization), count).count(count) > 0;
    }

    Write put(Optional<Versioned<Desk>> before, Desk desk) {
        return documents.put(before, desk.pod().value(), desk);
    }
}
