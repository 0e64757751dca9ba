package dev.baton.sandbox;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.sandbox.Message.Content;
import dev.baton.sandbox.Message.Draft;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Lookup;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The messages of the sandbox. */
final class Messages {

    /** How often a change is tried while others change the same message. */
    private static final int TRIES = 20;

    private final Store store;
    private final InstantSource clock;
    private final Documents<Message> documents;

    Messages(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
        this.documents = new Documents<>(store, "sandbox-message", Message.class, Messages::entriesOf);
    }

    private static List<Entry> entriesOf(Message message) {
        var root = message.root();
        return List.of(
                Entry.unique("marker", message.marker()),
                Entry.at(message.changed(), "changed", ""),
                root == null
                        ? Entry.at(message.at(), "in", message.conversation())
                        : Entry.at(message.at(), "below", root));
    }

    /**
     * Adds a message. One that was added with the same marker stays as it is.
     *
     * @throws Unacceptable if the message whose thread it is for is gone
     */
    Message add(Draft draft) {
        var message = Message.of(draft, UlidCreator.getMonotonicUlid().toString(), clock.instant());
        for (var attempt = 1; ; attempt++) {
            try {
                store.commit(Sandbox.REALM, writes(message).toArray(Write[]::new));
                return message;
            } catch (StaleWrite e) {
                var added = marked(draft.marker());
                if (added.isPresent()) {
                    return added.get();
                }
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private List<Write> writes(Message message) {
        var writes = new ArrayList<Write>();
        writes.add(documents.add(message.id(), message));
        if (message.root() != null) {
            var root = documents
                    .find(Sandbox.REALM, message.root())
                    .filter(each -> each.value().conversation().equals(message.conversation()))
                    .orElseThrow(() -> new Unacceptable("There is no such thread."));
            writes.add(documents.put(root.id(), root.version(), root.value().answered(message.at())));
        }
        return writes;
    }

    /** Shows something else in a message's place. False if there is no such message. */
    boolean show(String id, Content content) {
        for (var attempt = 1; ; attempt++) {
            var before = documents.find(Sandbox.REALM, id);
            if (before.isEmpty() || before.get().value().content().equals(content)) {
                return before.isPresent();
            }
            try {
                var after = before.get().value().showing(content, clock.instant());
                store.commit(Sandbox.REALM, documents.put(id, before.get().version(), after));
                return true;
            } catch (StaleWrite e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Takes a message away; one that is gone stays so. An open page hears of it if it was in a thread. */
    void remove(String id) {
        for (var attempt = 1; ; attempt++) {
            var before = documents.find(Sandbox.REALM, id);
            if (before.isEmpty()) {
                return;
            }
            try {
                store.commit(Sandbox.REALM, removal(before.get()).toArray(Write[]::new));
                return;
            } catch (StaleWrite e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private List<Write> removal(Versioned<Message> message) {
        var writes = new ArrayList<Write>();
        writes.add(documents.remove(message.id(), message.version()));
        Optional.ofNullable(message.value().root())
                .flatMap(root -> documents.find(Sandbox.REALM, root))
                .ifPresent(root -> writes.add(
                        documents.put(root.id(), root.version(), root.value().oneAnswerLess(clock.instant()))));
        return writes;
    }

    Optional<Message> find(String id) {
        return documents.find(Sandbox.REALM, id).map(Versioned::value);
    }

    Optional<Message> marked(String marker) {
        return documents.findBy(Sandbox.REALM, "marker", marker).map(Versioned::value);
    }

    /** The last messages of a conversation that begin a thread or stand alone, latest first. */
    List<Message> latest(String conversation, int limit) {
        return documents.values(Sandbox.REALM, "in", conversation, limit);
    }

    /** Those of a conversation that begin a thread or stand alone, latest first. */
    Lookup<Message> in(String conversation, int limit) {
        return documents.latest("in", conversation, limit);
    }

    /** Those of a thread but for its root, latest first. */
    Lookup<Message> below(String root, int limit) {
        return documents.latest("below", root, limit);
    }

    /** Those that changed last, latest first. */
    Lookup<Message> changed(int limit) {
        return documents.latest("changed", "", limit);
    }

    Lookup<Message> byId(String id) {
        return documents.byId(id);
    }
}
