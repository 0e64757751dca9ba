package dev.baton.bridge;

import dev.baton.chat.Interaction;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.people.Commits;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The echoes of all organizations; each sees its own. An echo is known for a while, and then shown as it was last. */
final class Echoes {

    /** Delivery knows a headline in a thread for longer than that. */
    static final Duration KEPT = Duration.ofDays(30);

    private final Commits commits;
    private final Documents<Echo> documents;

    Echoes(Store store, Commits commits) {
        this.commits = commits;
        this.documents = new Documents<>(store, "echo", Echo.class, echo -> List.of());
    }

    /** The echo that an interaction is about. */
    Optional<Versioned<Echo>> find(Interaction by, MessageRef source) {
        var lookup = documents.byId(Echo.idOf(source));
        return commits.read(by, lookup).first(lookup);
    }

    Optional<Versioned<Echo>> find(OrganizationId organization, String id) {
        return documents.find(Realms.of(organization), id);
    }

    /** A new echo, and when it is forgotten. */
    List<Write> add(Echo echo, Instant now) {
        return List.of(
                documents.add(echo.id(), echo),
                Timers.set("echo:" + echo.id(), now.plus(KEPT), ForgettingEcho.NAME, echo.id()));
    }

    Write put(Versioned<Echo> before, Echo after) {
        return documents.put(before.id(), before.version(), after);
    }

    Write remove(Versioned<Echo> echo) {
        return documents.remove(echo.id(), echo.version());
    }
}
