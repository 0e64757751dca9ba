package dev.baton.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A question to {@link Store#read}: which documents to read. Each question has an identity of its own. */
public final class Lookup<T> {

    private static final int FIELDS = 4;

    private final Documents<T> documents;
    private final List<String> words;

    Lookup(Documents<T> documents, String... words) {
        this.documents = documents;
        this.words = List.of(words);
    }

    List<String> words() {
        return words;
    }

    /** @param fields id, version, schema and JSON of each document, one after the other */
    List<Versioned<T>> decode(List<?> fields) {
        return decode(fields, Map.of());
    }

    /** @param known versions by id; what is at that version still is left out */
    List<Versioned<T>> decode(List<?> fields, Map<String, Long> known) {
        var found = new ArrayList<Versioned<T>>();
        for (var at = 0; at < fields.size(); at += FIELDS) {
            if (known.getOrDefault(idAt(fields, at), 0L) != versionAt(fields, at)) {
                found.add(decode(fields, at));
            }
        }
        return found;
    }

    static Map<String, Long> versions(List<?> fields) {
        var versions = new HashMap<String, Long>();
        for (var at = 0; at < fields.size(); at += FIELDS) {
            versions.put(idAt(fields, at), versionAt(fields, at));
        }
        return versions;
    }

    private static String idAt(List<?> fields, int at) {
        return (String) fields.get(at);
    }

    private static long versionAt(List<?> fields, int at) {
        return Long.parseLong((String) fields.get(at + 1));
    }

    /** The same of the last one alone. */
    Optional<Versioned<T>> last(List<?> fields) {
        return fields.isEmpty() ? Optional.empty() : Optional.of(decode(fields, fields.size() - FIELDS));
    }

    static int size(List<?> fields) {
        return fields.size() / FIELDS;
    }

    private Versioned<T> decode(List<?> fields, int at) {
        var schema = Integer.parseInt((String) fields.get(at + 2));
        return new Versioned<>(
                idAt(fields, at), versionAt(fields, at), documents.decode(schema, (String) fields.get(at + 3)));
    }
}
