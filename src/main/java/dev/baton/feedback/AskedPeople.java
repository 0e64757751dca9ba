package dev.baton.feedback;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who was asked what. Each is a document of its own, so that people who answer at once don't wait for each other. */
final class AskedPeople {

    /** No round has more. */
    private static final int MANY = 1_000;

    private static final int LATEST = 5;

    private final Documents<Asked> documents;
    private final Directory directory;

    AskedPeople(Store store, Directory directory) {
        this.documents = new Documents<>(
                store,
                "feedback-asked",
                Asked.class,
                asked -> List.of(
                        Entry.at(asked.at(), "round", asked.round().toString()),
                        Entry.at(asked.at(), "person", asked.person().value())));
        this.directory = directory;
    }

    Optional<Versioned<Asked>> find(OrganizationId organization, String id) {
        return documents.find(Realms.of(organization), id);
    }

    /** The same, if the one who does something was asked. */
    Optional<Versioned<Asked>> own(Interaction by, String id) {
        return find(by.organization(), id)
                .filter(asked -> asked.value().person().equals(by.person()));
    }

    List<Versioned<Asked>> in(OrganizationId organization, Asked.Round round) {
        return documents.findLatest(Realms.of(organization), "round", round.toString(), MANY);
    }

    /** What a person was asked last and has said nothing to yet. */
    Optional<Asked> waiting(OrganizationId organization, PersonId person, Instant now) {
        return documents.values(Realms.of(organization), "person", person.value(), LATEST).stream()
                .filter(asked -> asked.waits(now))
                .findFirst();
    }

    Write add(Asked asked) {
        return documents.add(asked.id(), asked);
    }

    Write remove(Versioned<Asked> asked) {
        return documents.remove(asked.id(), asked.version());
    }

    /** The part of a commit that makes it stale if the person says something meanwhile. */
    Write unchanged(Versioned<Asked> asked) {
        return documents.expect(asked.id(), asked.version());
    }

    /** Somebody has answered what he was asked; nothing if what he says is no answer. */
    List<Write> answered(Interaction by, Origin origin) {
        return Optional.ofNullable(origin.asked()).flatMap(id -> own(by, id)).stream()
                .flatMap(
                        found -> settled(by.organization(), found, found.value().answered()).stream())
                .toList();
    }

    /** Somebody has said something: nobody reminds him, and what he was sent shows it. */
    List<Write> settled(OrganizationId organization, Versioned<Asked> before, Asked after) {
        var writes = new ArrayList<Write>();
        writes.add(documents.put(before.id(), before.version(), after));
        writes.add(QuestionTimers.dontRemind(after));
        refreshes(organization, after).forEach(writes::add);
        return writes;
    }

    /** Brings up to date what somebody was sent. */
    Stream<Write> refreshes(OrganizationId organization, Asked asked) {
        return directory.accountOf(organization, asked.person()).stream()
                .flatMap(account ->
                        Stream.of(QuestionCards.question(asked, account), QuestionCards.reminder(asked, account)))
                .map(headline -> Outgoing.refresh(headline).add(organization));
    }
}
