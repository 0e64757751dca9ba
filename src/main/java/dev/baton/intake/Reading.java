package dev.baton.intake;

import java.util.List;

/** What came of reading what was sent. */
sealed interface Reading {

    /**
     * Events, each of which is taken or not by itself.
     *
     * @param hasGaps whether the other system says that it doesn't tell everything
     */
    record Items(List<Item> items, boolean hasGaps) implements Reading {

        public Items {
            items = List.copyOf(items);
        }

        static Items of(Item item) {
            return new Items(List.of(item), false);
        }
    }

    /**
     * Nothing of it can be read.
     *
     * @param reason what to do; it repeats nothing of what was sent
     */
    record Unreadable(String reason) implements Reading {}

    /** A machine filled in what no person sees; it is told nothing. */
    record Trapped() implements Reading {}
}
