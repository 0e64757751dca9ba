package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
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
import java.util.stream.Stream;

/** In which pods which brief is. */
final class Postings {

    /** No organization has more pods. */
    private static final int MANY = 1_000;

    private final Documents<Posting> documents;
    private final Directory directory;

    Postings(Store store, Directory directory) {
        this.directory = directory;
        this.documents = new Documents<>(
                store,
                "brief-posting",
                Posting.class,
                posting -> List.of(
                        Entry.at(Instant.EPOCH, "brief", posting.brief().value()),
                        Entry.at(Instant.EPOCH, "pod", posting.pod().value())));
    }

    Optional<Versioned<Posting>> find(OrganizationId organization, BriefId brief, PodId pod) {
        return documents.find(Realms.of(organization), Posting.idOf(brief, pod));
    }

    List<Versioned<Posting>> of(OrganizationId organization, BriefId brief) {
        return documents.findLatest(Realms.of(organization), "brief", brief.value(), MANY);
    }

    /** Brings up to date what shows whether somebody has read a brief: what he was asked, and the cards of his pods. */
    List<Write> refreshes(OrganizationId organization, Reader reader) {
        var asked = directory.accountOf(organization, reader.person()).stream()
                .map(account -> Outgoing.refresh(AskingCards.ask(reader, account)));
        var cards = of(organization, reader.brief()).stream()
                .map(Versioned::value)
                .filter(posting -> directory
                        .pod(organization, posting.pod())
                        .filter(pod -> pod.sideOf(reader.person()).isPresent())
                        .isPresent())
                .flatMap(posting -> BriefCards.headlines(posting).stream())
                .map(Outgoing::refresh);
        return Stream.concat(asked, cards)
                .map(message -> message.add(organization))
                .toList();
    }

    Write add(Posting posting) {
        return documents.add(posting.id(), posting);
    }

    Write put(Versioned<Posting> before, Posting after) {
        return documents.put(before.id(), before.version(), after);
    }
}
