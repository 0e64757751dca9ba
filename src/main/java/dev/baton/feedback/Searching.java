package dev.baton.feedback;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.pods.Page;
import dev.baton.search.Findable;
import dev.baton.search.Remembering;
import dev.baton.search.Search;
import dev.baton.search.Source;
import dev.baton.store.Realm;
import dev.baton.store.Versioned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds items by their words. */
final class Searching implements Remembering, AutoCloseable {

    /** How much of their words two have to share to be suggested as one; see {@code LikenessTest}. */
    static final double ALIKE = 0.5;

    private final Items items;
    private final Search<Item> search;

    /** @param patience how long one who asks waits for what is read at first */
    Searching(Items items, Duration patience) {
        this.items = items;
        this.search = new Search<>(new Said(items), patience);
    }

    /** All but what is merged or withdrawn. */
    private record Said(Items items) implements Source<Item> {

        @Override
        public void movedSince(Realm realm, Instant from, Consumer<Versioned<Item>> each) {
            items.movedSince(Realms.organization(realm), from, each);
        }

        @Override
        public Instant moved(Item item) {
            return item.moved();
        }

        @Override
        public List<Findable> findables(Item item) {
            return Searching.findables(item);
        }
    }

    /** Empty if it is merged or withdrawn. */
    static List<Findable> findables(Item item) {
        var heard = item.heard();
        var also =
                String.join("\n", heard.account(), heard.about(), heard.kind().label());
        return item.state().isGone()
                ? List.of()
                : List.of(new Findable(item.place().pod().value(), heard.words(), also));
    }

    /**
     * What was found.
     *
     * @param near whether nothing has all the words, so that these have some that are spelled nearly so
     */
    record Found(Page<Item> page, boolean near) {}

    /**
     * Those that have all the words; those that say them most come first. Empty if there is more to read than one
     * waits.
     */
    Optional<Found> find(OrganizationId organization, String words, int number) {
        var wanted = Math.clamp(number, 1, Page.FARTHEST);
        return search.find(Realms.of(organization), words, (wanted - 1) * Items.SHOWN, Items.SHOWN)
                .map(hits -> new Found(
                        Page.of(items.all(organization, hits.ids()), wanted, Items.SHOWN, hits.total()), hits.near()));
    }

    /** Those of a pod that may be the same; none if there is more to read than one waits. */
    List<Item> alike(OrganizationId organization, PodId pod, String words, int limit) {
        return search.alike(Realms.of(organization), pod.value(), words, ALIKE, limit)
                .map(ids -> items.all(organization, ids))
                .orElseGet(List::of);
    }

    @Override
    public void forget(Realm realm) {
        search.forget(realm);
    }

    @Override
    public void close() {
        search.close();
    }
}
