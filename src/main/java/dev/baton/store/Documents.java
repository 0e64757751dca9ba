package dev.baton.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents of one type.
 *
 * @param <T> a record that {@link Json} can write and read
 */
public final class Documents<T> {

    private static final int PAGE = 200;

    private final Store store;
    private final String type;
    private final Class<T> valueType;
    private final Function<T, List<Entry>> entries;
    private final List<UnaryOperator<ObjectNode>> upgrades;

    /**
     * @param type the name under which they are stored; letters, digits, {@code -}, {@code _} and {@code .}
     * @param entries how a document is found again
     * @param upgrades the first turns a document of schema 1 into one of schema 2, and so on
     */
    public Documents(
            Store store,
            String type,
            Class<T> valueType,
            Function<T, List<Entry>> entries,
            List<UnaryOperator<ObjectNode>> upgrades) {
        this.store = store;
        this.type = Entry.name(type);
        this.valueType = valueType;
        this.entries = entries;
        this.upgrades = List.copyOf(upgrades);
        store.keeps(type, this);
    }

    public Documents(Store store, String type, Class<T> valueType, Function<T, List<Entry>> entries) {
        this(store, type, valueType, entries, List.of());
    }

    public Lookup<T> byId(String id) {
        return new Lookup<>(this, "G", type, id);
    }

    /** The one that holds a unique entry. */
    public Lookup<T> by(String index, String value) {
        return new Lookup<>(this, "U", type, index + ":" + value);
    }

    /** Those with a sorted entry, latest first. */
    public Lookup<T> latest(String index, String value, int limit) {
        return new Lookup<>(this, "Z", type, index + ":" + value, Integer.toString(limit));
    }

    /** Those with a sorted entry from a moment on, earliest first. */
    public Lookup<T> earliest(String index, String value, Instant from, int limit) {
        return earliest(index, value, from, "", Optional.empty(), limit);
    }

    /**
     * The same behind a document.
     *
     * @param after its id, if it is at that moment; empty for none
     * @param to not included
     */
    Lookup<T> earliest(String index, String value, Instant from, String after, Optional<Instant> to, int limit) {
        return new Lookup<>(
                this,
                "F",
                type,
                index + ":" + value,
                Long.toString(from.toEpochMilli()),
                after,
                to.map(Documents::below).orElse("+inf"),
                Integer.toString(limit));
    }

    /** The score that is the first not below a moment. */
    private static String below(Instant to) {
        return Long.toString(to.plusNanos(999_999).toEpochMilli());
    }

    /** How many have a sorted entry; {@link Answers#count} tells. */
    public Lookup<T> count(String index, String value) {
        return new Lookup<>(this, "C", type, index + ":" + value);
    }

    public Optional<Versioned<T>> find(Realm realm, String id) {
        var lookup = byId(id);
        return store.read(realm, lookup).first(lookup);
    }

    /** Those of them that there are, read in one round trip. */
    public List<Versioned<T>> findAll(Realm realm, Collection<String> ids) {
        var lookups = ids.stream().distinct().map(this::byId).toList();
        if (lookups.isEmpty()) {
            return List.of();
        }
        var found = store.read(realm, lookups.toArray(Lookup<?>[]::new));
        return lookups.stream().flatMap(lookup -> found.first(lookup).stream()).toList();
    }

    public Optional<Versioned<T>> findBy(Realm realm, String index, String value) {
        var lookup = by(index, value);
        return store.read(realm, lookup).first(lookup);
    }

    public List<Versioned<T>> findLatest(Realm realm, String index, String value, int limit) {
        var lookup = latest(index, value, limit);
        return store.read(realm, lookup).all(lookup);
    }

    /** The same without their versions. */
    public List<T> values(Realm realm, String index, String value, int limit) {
        return findLatest(realm, index, value, limit).stream()
                .map(Versioned::value)
                .toList();
    }

    /** Those of several values, latest first, read in one round trip. */
    public Map<String, List<Versioned<T>>> findLatest(Realm realm, String index, Collection<String> values, int limit) {
        var lookups = values.stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), value -> latest(index, value, limit)));
        if (lookups.isEmpty()) {
            return Map.of();
        }
        var found = store.read(realm, lookups.values().toArray(Lookup<?>[]::new));
        return lookups.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> found.all(each.getValue())));
    }

    /** Removes all with a sorted entry, however many there are. */
    public List<Write> removeAll(Realm realm, String index, String value) {
        var writes = new ArrayList<Write>();
        walk(realm, index, value, Instant.EPOCH, found -> writes.add(remove(found.id(), found.version())));
        return writes;
    }

    /**
     * Shows all with a sorted entry from a moment on, earliest first, those of one moment by their ids; a few at a
     * time, so that nobody else waits for them. One that is moved meanwhile may be shown again.
     */
    public void walk(Realm realm, String index, String value, Instant from, Consumer<Versioned<T>> each) {
        walk(realm, index, value, from, Optional.empty(), each);
    }

    /**
     * The same up to a moment.
     *
     * @param to not included
     */
    public void walk(Realm realm, String index, String value, Instant from, Instant to, Consumer<Versioned<T>> each) {
        walk(realm, index, value, from, Optional.of(to), each);
    }

    /** While a page is looked at, the next one is on its way. */
    private void walk(
            Realm realm, String index, String value, Instant from, Optional<Instant> to, Consumer<Versioned<T>> each) {
        var lookup = earliest(index, value, from, "", to, PAGE);
        var coming = store.begin(realm, lookup);
        while (true) {
            var page = coming.get();
            var shown = lookup;
            var last = page.last(shown).filter(_ -> page.size(shown) == PAGE);
            if (last.isPresent()) {
                var moment = momentOf(last.get().value(), index, value);
                lookup = earliest(index, value, moment, last.get().id(), to, PAGE);
                coming = store.begin(realm, lookup);
            }
            page.all(shown).forEach(each);
            if (last.isEmpty()) {
                return;
            }
        }
    }

    private Instant momentOf(T document, String index, String value) {
        return entries.apply(document).stream()
                .filter(entry -> entry.index().equals(index) && entry.value().equals(value))
                .map(entry -> Instant.ofEpochMilli((long) entry.score()))
                .findFirst()
                .orElseThrow();
    }

    /** Adds a document; the commit is stale if there is one with that id. */
    public Write add(String id, T value) {
        return put(id, 0, value);
    }

    /** Changes a document; the commit is stale if it isn't at that version any more. */
    public Write put(String id, long version, T value) {
        var indexed = entries.apply(value);
        var words = new ArrayList<String>(8 + 3 * indexed.size());
        words.addAll(List.of(
                "D",
                type,
                id,
                Long.toString(version),
                Integer.toString(schema()),
                Json.write(valueType, value),
                Json.mapper()
                        .writeValueAsString(indexed.stream()
                                .map(entry -> entry.kind() + entry.words())
                                .toList()),
                Integer.toString(indexed.size())));
        for (var entry : indexed) {
            words.add(entry.kind());
            words.add(entry.words());
            words.add(Double.toString(entry.score()));
        }
        return new Write(words);
    }

    /** Changes the document that was found, or adds it if none was; the commit is stale if that is otherwise by now. */
    public Write put(Optional<Versioned<T>> before, String id, T value) {
        return put(id, before.map(Versioned::version).orElse(0L), value);
    }

    /** Changes nothing; the commit is stale if the document isn't at that version any more. */
    public Write expect(String id, long version) {
        return new Write("E", type, id, Long.toString(version));
    }

    /**
     * Changes nothing; the commit is stale if not just so many have a sorted entry.
     *
     * @param count as {@link #count} told
     */
    public Write expectCount(String index, String value, int count) {
        return new Write("N", type, index + ":" + value, Integer.toString(count));
    }

    public Write remove(String id, long version) {
        return new Write("R", type, id, Long.toString(version));
    }

    /** Stores other words of a document, and finds it by them from then on. */
    Write reworded(String id, long version, int schema, String json) {
        return put(id, version, decode(schema, json));
    }

    private int schema() {
        return upgrades.size() + 1;
    }

    T decode(int schema, String json) {
        if (schema == schema()) {
            return Json.read(valueType, json);
        }
        if (schema > schema()) {
            throw new IllegalStateException("a " + type + " was written by a newer Baton");
        }
        var tree = (ObjectNode) Json.mapper().readTree(json);
        for (var upgrade : upgrades.subList(schema - 1, upgrades.size())) {
            tree = upgrade.apply(tree);
        }
        return Json.mapper().treeToValue(tree, valueType);
    }
}
