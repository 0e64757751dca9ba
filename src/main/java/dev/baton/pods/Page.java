package dev.baton.pods;

import dev.baton.chat.Button;
import dev.baton.chat.Command;
import java.util.List;

/**
 * What is on one page of a list that doesn't fit on one card.
 *
 * @param number from 1
 * @param last the number of the last page
 */
public record Page<T>(List<T> shown, int number, int last) {

    public Page {
        shown = List.copyOf(shown);
    }

    /**
     * A page of a list.
     *
     * @param size how many are on a page
     * @param wanted its number; if there are fewer pages it is the last one
     */
    public static <T> Page<T> of(List<T> all, int size, int wanted) {
        var last = Math.max(1, Math.ceilDiv(all.size(), size));
        var number = Math.min(wanted, last);
        return new Page<>(all.stream().skip((number - 1L) * size).limit(size).toList(), number, last);
    }

    /** The number that somebody typed; 1 if none was. */
    public static int wanted(Command command) {
        return command.arguments().stream()
                .filter(Page::isNumber)
                .findFirst()
                .map(Integer::valueOf)
                .orElse(1);
    }

    public static boolean isNumber(String word) {
        return word.matches("[1-9][0-9]{0,2}");
    }

    public boolean hasMore() {
        return number < last;
    }

    /**
     * What leads to the next page.
     *
     * @param line the command that shows the list; with a number behind it a page
     */
    public Button more(String line) {
        return Button.run("More", line + " " + (number + 1));
    }
}
