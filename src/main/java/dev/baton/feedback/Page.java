package dev.baton.feedback;

import java.util.List;

/**
 * Some items of many.
 *
 * @param number of the page, from 1
 * @param total how many there are in all
 */
record Page(List<Item> items, int number, int total) {

    /** How many one shows at most. */
    static final int SIZE = 8;

    /** Who needs a later one searches. */
    private static final int LAST = 50;

    Page {
        items = List.copyOf(items);
    }

    /** One page of those that there are. */
    static Page of(List<Item> all, int number) {
        return new Page(all.stream().skip((number - 1L) * SIZE).limit(SIZE).toList(), number, all.size());
    }

    /** The number that was typed last; 1 if there is none. */
    static int number(List<String> arguments) {
        return arguments.isEmpty() ? 1 : number(arguments.getLast());
    }

    private static int number(String typed) {
        return typed.matches("[1-9][0-9]{0,3}") ? Math.min(LAST, Integer.parseInt(typed)) : 1;
    }

    boolean hasMore() {
        return number * SIZE < total && number < LAST;
    }
}
