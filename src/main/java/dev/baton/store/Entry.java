package dev.baton.store;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A way to find a document again.
 *
 * @param index the index's name; letters, digits, {@code -}, {@code _} and {@code .}
 * @param value what to look for; an index of everything has an empty one
 * @param score what a sorted entry is sorted by
 */
public record Entry(String index, String value, double score, boolean unique) {

    private static final Pattern NAME = Pattern.compile("[\\w.-]+");

    public Entry {
        name(index);
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("nothing can be sorted by " + score);
        }
    }

    /** Under what it is stored. */
    String words() {
        return index + ":" + value;
    }

    String kind() {
        return unique ? "u" : "z";
    }

    /** A name of which no other one is the beginning, once a colon follows. */
    static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of documents or of an index: " + name);
        }
        return name;
    }

    /** Only one document may hold it; a second one is a {@link StaleWrite}. */
    public static Entry unique(String index, String value) {
        return new Entry(index, value, 0, true);
    }

    /** Any number of documents, sorted by time. */
    public static Entry at(Instant time, String index, String value) {
        return new Entry(index, value, time.toEpochMilli(), false);
    }
}
