package dev.baton.store;

import java.util.List;

/** What a commit changes, for tests that look at it from elsewhere. */
public final class Touched {

    /** Whether one of the writes is of a document whose type begins so. */
    public static boolean by(List<Write> writes, String type) {
        return writes.stream()
                .map(Write::words)
                .anyMatch(words -> words.size() > 1
                        && List.of("D", "R").contains(words.getFirst())
                        && words.get(1).startsWith(type));
    }

    private Touched() {}
}
