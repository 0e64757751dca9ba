package dev.baton.briefs;

import dev.baton.pods.Page;
import java.util.List;
import java.util.Optional;

/**
 * What a button or a form is about, as its argument says. Anybody can send anything, so each of its readings is empty
 * if that isn't what stands there.
 *
 * @param id mostly a brief's
 * @param rest the words behind it
 */
record Target(String id, List<String> rest) {

    /**
     * Numbers, and which page of something long.
     *
     * @param page the first if none is named
     */
    record Numbers(List<Integer> all, int page) {

        int first() {
            return all.getFirst();
        }

        int last() {
            return all.getLast();
        }
    }

    static Target read(String argument) {
        var words = List.of(argument.split(" ", -1));
        return new Target(words.getFirst(), words.subList(1, words.size()));
    }

    /** Whether it can be the number of an edition, or of what was saved. */
    static boolean isNumber(String word) {
        return word.matches("[0-9]{1,9}");
    }

    /** The one word. */
    Optional<String> word() {
        return rest.size() == 1 ? Optional.of(rest.getFirst()) : Optional.empty();
    }

    /** The one number. */
    Optional<Integer> number() {
        return word().filter(Target::isNumber).map(Integer::valueOf);
    }

    /** Which page of a list; the first if none is named. */
    Optional<Integer> page() {
        return numbers(0).map(Numbers::page);
    }

    /** So many numbers, and the page behind them. */
    Optional<Numbers> numbers(int count) {
        var isPaged = rest.size() == count + 1;
        if (!(isPaged ? Page.isNumber(rest.getLast()) : rest.size() == count)) {
            return Optional.empty();
        }
        var numbers = rest.subList(0, count);
        return numbers.stream().allMatch(Target::isNumber)
                ? Optional.of(new Numbers(
                        numbers.stream().map(Integer::valueOf).toList(),
                        isPaged ? Integer.parseInt(rest.getLast()) : 1))
                : Optional.empty();
    }
}
