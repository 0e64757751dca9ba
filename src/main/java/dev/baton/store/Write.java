package dev.baton.store;

import java.util.List;

/**
 * A part of a commit: a document to put, a message to send, a timer to set. Made by the part of the house it is for.
 */
public final class Write {

    private final List<String> words;

    Write(String... words) {
        this(List.of(words));
    }

    Write(List<String> words) {
        this.words = words;
    }

    /** What the script reads; see {@code transitions.lua}. */
    List<String> words() {
        return words;
    }

    boolean isForLanes() {
        return switch (words.getFirst()) {
            case "L", "A", "S" -> true;
            default -> false;
        };
    }

    boolean isForUrns() {
        return switch (words.getFirst()) {
            case "V", "B" -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return words.getFirst();
    }
}
