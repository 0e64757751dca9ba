package dev.baton.store;

import java.util.ArrayList;
import java.util.List;
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
        var found = new ArrayList<Versioned<T>>(size(fields));
        for (var at = 0; at < fields.size(); at += FIELDS) {
            found.add(decode(fields, at));
        }
        return found;
    }

    /** The same of the last one alone. */
    Optional<Versioned<T>> last(List<?> fields) {
        return fields.isEmpty() ? Optional.empty() : Optional.of(decode(fields, fields.size() - FIELDS));
    }

    static int size(List<?> fields) {
        return fields.size() / FIELDS;
    }

    private Versioned<T> decode(List<?> fields, int at) {
        var version = Long.parseLong((String) fields.get(at + 1));
        var schema = Integer.parseInt((String) fields.get(at + 2));
        return new Versioned<>((String) fields.get(at), version, documents.decode(schema, (String) fields.get(at + 3)));
    }
}
