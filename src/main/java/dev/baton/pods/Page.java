package dev.baton.pods;

import dev.baton.chat.Button;
import dev.baton.chat.Command;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * What is on one page of a list that doesn't fit on one card.
 *
 * @param number from 1
 * @param last the number of the last page
 * @param total how many are on all pages
 */
public record Page<T>(List<T> shown, int number, int last, int total) {

    /** Of a list that is read page by page, since a later one takes longer; who needs more searches. */
    public static final int FARTHEST = 50;

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
        return new Page<>(all.stream().skip((number - 1L) * size).limit(size).toList(), number, last, all.size());
    }

    /**
     * A page of a list that is read page by page.
     *
     * @param number at most {@link #FARTHEST}
     * @param size how many are on a page
     */
    public static <T> Page<T> of(List<T> shown, int number, int size, int total) {
        return new Page<>(shown, number, Math.clamp(Math.ceilDiv(total, size), 1, FARTHEST), total);
    }

    /**
     * A page of a list that was read from its beginning as far as the wanted page.
     *
     * @param wanted its number, at most {@link #FARTHEST}; if there are fewer pages it is the last one
     * @param size how many are on a page
     */
    public static <T> Page<T> upTo(List<T> read, int wanted, int size, int total) {
        var last = Math.clamp(Math.ceilDiv(total, size), 1, FARTHEST);
        var number = Math.min(wanted, last);
        return new Page<>(read.stream().skip((number - 1L) * size).limit(size).toList(), number, last, total);
    }

    /** The number that somebody typed; 1 if none was. */
    public static int wanted(Command command) {
        return wanted(command.arguments());
    }

    /** The same among some of what was typed. */
    public static int wanted(List<String> typed) {
        return typed.stream()
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

    /**
     * What stands below one of several: where it is in the list, and what leads on.
     *
     * @param line the command that shows the list
     * @param finder the command that finds what is on no page near
     */
    public List<Part> below(int size, String line, String finder) {
        var parts = new ArrayList<Part>();
        if (total > size) {
            var first = (number - 1) * size + 1;
            parts.add(new Part.Note(Text.of(first + " to " + (first + shown.size() - 1) + " of " + total + ". ")
                    .and(new Text.Code(finder))
                    .and(" finds any other.")));
        }
        if (hasMore()) {
            parts.add(Part.Buttons.of(more(line)));
        }
        return parts;
    }
}
