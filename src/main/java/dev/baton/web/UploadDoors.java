package dev.baton.web;

import java.util.HashMap;
import java.util.Map;

/** How many files come to a node at once: of all, and of one person, so that nobody shuts the others out. */
final class UploadDoors {

    static final int ALL = 8;
    static final int OF_ONE = 2;

    private final Map<String, Integer> coming = new HashMap<>();
    private int all;

    /** Whether one more may come; then it has to {@link #leave} in the end. */
    synchronized boolean enter(String whose) {
        var theirs = coming.getOrDefault(whose, 0);
        if (all == ALL || theirs == OF_ONE) {
            return false;
        }
        all++;
        coming.put(whose, theirs + 1);
        return true;
    }

    synchronized void leave(String whose) {
        all--;
        coming.computeIfPresent(whose, (_, theirs) -> theirs == 1 ? null : theirs - 1);
    }
}
