package dev.baton.store;

import java.util.ArrayList;
import java.util.List;

/** A question to {@link Store#read}: which documents to read. Each question has an identity of its own. */
public final class Lookup<T> {

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
        var found = new ArrayList<Versioned<T>>(fields.size() / 4);
        for (var at = 0; at < fields.size(); at += 4) {
            var version = Long.parseLong((String) fields.get(at + 1));
            var schema = Integer.parseInt((String) fields.get(at + 2));
            found.add(new Versioned<>(
                    (String) fields.get(at), version, documents.decode(schema, (String) fields.get(at + 3))));
        }
        return found;
    }
}
