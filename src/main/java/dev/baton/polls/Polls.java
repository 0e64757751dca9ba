package dev.baton.polls;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Lookup;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The polls of all organizations; each sees its own. */
final class Polls {

    private final Documents<Poll> documents;

    Polls(Store store) {
        this.documents = new Documents<>(store, "poll", Poll.class, Polls::entriesOf);
    }

    private static List<Entry> entriesOf(Poll poll) {
        var entries = new ArrayList<Entry>();
        if (poll.isOpen()) {
            entries.add(Entry.at(poll.made(), "open", ""));
        }
        if (poll.pulse() != null) {
            entries.add(Entry.at(poll.made(), "pulse", poll.pulse()));
        }
        return entries;
    }

    Lookup<Poll> byId(String id) {
        return documents.byId(id);
    }

    /** Empty if the organization has no such poll. */
    Optional<Versioned<Poll>> find(OrganizationId organization, String id) {
        return PollId.isValid(id) ? documents.find(Realms.of(organization), id) : Optional.empty();
    }

    /** Those in which people can vote, the latest first. */
    List<Poll> open(OrganizationId organization, int limit) {
        return documents.values(Realms.of(organization), "open", "", limit);
    }

    /** The runs of a pulse, the latest first. */
    List<Versioned<Poll>> runs(OrganizationId organization, String pulse, int limit) {
        return documents.findLatest(Realms.of(organization), "pulse", pulse, limit);
    }

    Write add(Poll poll) {
        return documents.add(poll.id().value(), poll);
    }

    Write put(Versioned<Poll> before, Poll after) {
        return documents.put(before.id(), before.version(), after);
    }

    /** The part of a commit that makes it stale if the poll has changed, as it does when it closes. */
    Write unchanged(Versioned<Poll> poll) {
        return documents.expect(poll.id(), poll.version());
    }

    Write remove(Versioned<Poll> poll) {
        return documents.remove(poll.id(), poll.version());
    }
}
