package dev.baton.polls;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;

/** The pictures of anonymous polls. */
final class Pictures {

    private final Documents<Picture> documents;

    Pictures(Store store) {
        this.documents = new Documents<>(store, "poll-picture", Picture.class, picture -> List.of());
    }

    /** Empty if nothing was drawn so far. */
    Optional<Versioned<Picture>> find(OrganizationId organization, PollId poll) {
        return documents.find(Realms.of(organization), poll.value());
    }

    Picture of(OrganizationId organization, PollId poll) {
        return find(organization, poll).map(Versioned::value).orElse(Picture.none(poll));
    }

    /** @param before empty if nothing was drawn so far */
    Write put(Optional<Versioned<Picture>> before, Picture after) {
        return documents.put(before, after.poll().value(), after);
    }

    /** What takes a poll's picture away; nothing if there is none. */
    List<Write> removal(OrganizationId organization, PollId poll) {
        return find(organization, poll).stream()
                .map(picture -> documents.remove(picture.id(), picture.version()))
                .toList();
    }
}
