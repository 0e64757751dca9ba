package dev.baton.teams;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Realms;
import dev.baton.store.Broadcast;
import dev.baton.store.Documents;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Documents of workspaces that are read all the time and seldom change. Each is read once and then remembered for a
 * while; all nodes are told of a change.
 *
 * @param <T> compared with {@code equals}
 */
final class Notebook<T> {

    /** In case word of a change on another node got lost. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final int TRIES = 5;

    private record Page(WorkspaceId workspace, String id) {

        static Page parse(String text) {
            var slash = text.indexOf('/');
            return new Page(WorkspaceId.parse(text.substring(0, slash)), text.substring(slash + 1));
        }

        @Override
        public String toString() {
            return workspace + "/" + id;
        }
    }

    private final Store store;
    private final Broadcast broadcast;
    private final String type;
    private final Documents<T> documents;
    private final Cache<Page, Optional<Versioned<T>>> known = Caffeine.newBuilder()
            .maximumSize(50_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    /** @param type as {@link Documents} takes it; one notebook for each */
    Notebook(Store store, Broadcast broadcast, String type, Class<T> valueType) {
        this.store = store;
        this.broadcast = broadcast;
        this.type = type;
        this.documents = new Documents<>(store, type, valueType, any -> List.of());
        broadcast.listen(type, page -> known.invalidate(Page.parse(page)));
    }

    /** What is known; a change on another node may take a moment to be seen here. */
    Optional<T> find(WorkspaceId workspace, String id) {
        return known.get(new Page(workspace, id), this::read).map(Versioned::value);
    }

    private Optional<Versioned<T>> read(Page page) {
        return documents.find(Realms.of(page.workspace()), page.id());
    }

    /** Writes what {@code change} makes of what is there, unless that is the same. Holds at once on this node. */
    void change(WorkspaceId workspace, String id, Function<Optional<T>, T> change) {
        var page = new Page(workspace, id);
        for (var attempt = 1; ; attempt++) {
            var before = known.get(page, this::read);
            var after = change.apply(before.map(Versioned::value));
            if (before.isPresent() && before.get().value().equals(after)) {
                return;
            }
            try {
                store.commit(Realms.of(workspace), documents.put(before, id, after));
                return;
            } catch (StaleWrite e) {
                if (attempt == TRIES) {
                    throw e;
                }
            } finally {
                known.invalidate(page);
                broadcast.tell(type, page.toString());
            }
        }
    }
}
