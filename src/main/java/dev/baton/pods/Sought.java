package dev.baton.pods;

import dev.baton.chat.Excerpt;
import java.util.List;

/**
 * What somebody looks for, as typed behind a command: {@code pricing} or {@code pricing page 2}.
 *
 * @param page from 1
 */
public record Sought(String words, int page) {

    private static final String PAGE = "page";

    /** Longer ones are looked for, but have one page only: a button can't hold them. */
    private static final int LONGEST = 500;

    private static final int SHOWN = 80;

    public static Sought of(List<String> typed) {
        var words = typed.size() > 2 && typed.get(typed.size() - 2).equals(PAGE)
                ? typed.subList(0, typed.size() - 2)
                : typed;
        return new Sought(String.join(" ", words), Page.wanted(typed.subList(words.size(), typed.size())));
    }

    /** Whether there can be more than the first page. */
    public boolean hasPages() {
        return words.length() <= LONGEST;
    }

    /** For answers, such as {@code “pricing”}. */
    public String quoted() {
        return "“" + Excerpt.of(words, SHOWN) + "”";
    }

    /** The command that looks for the same; the number of a page may follow. */
    public String line(String command) {
        return command + " " + words + " " + PAGE;
    }
}
