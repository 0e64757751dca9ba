package dev.baton.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents for the tests: a title that only one note may have, and a shelf on which notes are sorted by time. */
final class Notes {

    record Note(@Nullable String title, String shelf, Instant at) {}

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    static Documents<Note> in(Stores stores) {
        return in(stores, "note");
    }

    static Documents<Note> in(Stores stores, String type) {
        return new Documents<>(stores.store(), type, Note.class, Notes::entries);
    }

    static Note titled(String title) {
        return new Note(title, "top", NOON);
    }

    static Note on(String shelf, Instant at) {
        return new Note(null, shelf, at);
    }

    private static List<Entry> entries(Note note) {
        var entries = new ArrayList<Entry>();
        if (note.title() != null) {
            entries.add(Entry.unique("title", note.title()));
        }
        entries.add(Entry.at(note.at(), "shelf", note.shelf()));
        return entries;
    }

    private Notes() {}
}
