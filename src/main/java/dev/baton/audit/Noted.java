package dev.baton.audit;

import dev.baton.chat.PersonId;
import dev.baton.people.Audit;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Something that was noted. It never changes, and knows people by their ids alone.
 *
 * @param thing the kind of what was changed
 * @param id which one
 * @param what became of it, in fixed words
 */
record Noted(Instant at, Author by, String thing, String id, String what) {

    /** Who did it. */
    sealed interface Author {

        record Somebody(PersonId person) implements Author {}

        /**
         * Baton did, without anybody.
         *
         * @param task what it was at, in a few words
         */
        record Itself(String task) implements Author {}
    }

    /** All that it is about, each in the words of {@link #key}: the thing, and who did it. */
    Stream<String> subjects() {
        var changed = Stream.of(key(thing, id));
        return switch (by) {
            case Author.Somebody(var person) ->
                Stream.concat(changed, Stream.of(key(Audit.PERSON, person.value())))
                        .distinct();
            case Author.Itself ignored -> changed;
        };
    }

    /** A thing as it is looked up. */
    static String key(String thing, String id) {
        return thing + " " + id;
    }
}
