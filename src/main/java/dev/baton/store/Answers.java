package dev.baton.store;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@link Store#read} found, by question. */
public final class Answers {

    private final IdentityHashMap<Lookup<?>, List<?>> fields = new IdentityHashMap<>();

    Answers(List<Lookup<?>> lookups, List<?> answers) {
        for (var at = 0; at < lookups.size(); at++) {
            fields.put(lookups.get(at), (List<?>) answers.get(at));
        }
    }

    public <T> List<Versioned<T>> all(Lookup<T> lookup) {
        return lookup.decode(fieldsOf(lookup));
    }

    /** Those that weren't at that version before; of others nothing is read but the version. */
    public <T> List<Versioned<T>> news(Lookup<T> lookup, Map<String, Long> known) {
        return lookup.decode(fieldsOf(lookup), known);
    }

    /** The version of each, by id. */
    public Map<String, Long> versions(Lookup<?> lookup) {
        return Lookup.versions(fieldsOf(lookup));
    }

    /** The answer to {@link Documents#count}. */
    public int count(Lookup<?> lookup) {
        return Integer.parseInt((String) fieldsOf(lookup).getFirst());
    }

    /** How many documents answer it. */
    int size(Lookup<?> lookup) {
        return Lookup.size(fieldsOf(lookup));
    }

    <T> Optional<Versioned<T>> last(Lookup<T> lookup) {
        return lookup.last(fieldsOf(lookup));
    }

    private List<?> fieldsOf(Lookup<?> lookup) {
        var found = fields.get(lookup);
        if (found == null) {
            throw new IllegalArgumentException("that was not asked");
        }
        return found;
    }

    public <T> Optional<Versioned<T>> first(Lookup<T> lookup) {
        return all(lookup).stream().findFirst();
    }
}
