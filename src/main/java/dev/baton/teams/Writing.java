package dev.baton.teams;

import dev.baton.chat.Excerpt;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * Writes one text as Markdown until it is full. Words that follow each other are escaped as one, so that no mark is
 * halved.
 */
final class Writing {

    private static final int MOMENT = 24;

    private final StringBuilder written = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private int room;
    private boolean full;

    /** @param max the most characters that people see */
    Writing(int max) {
        this.room = max;
    }

    void words(String more) {
        words.append(taken(more));
    }

    void bold(String important) {
        var taken = taken(important.strip());
        if (!taken.isEmpty()) {
            mark("**" + Markdown.escape(taken) + "**");
        }
    }

    void link(String label, URI target) {
        var address = target.toASCIIString().replace("(", "%28").replace(")", "%29");
        var readable = label.isEmpty() ? address : label;
        token(readable.length(), () -> "[" + Markdown.escape(readable) + "](" + address + ")");
    }

    /** The client shows it in the reader's own zone; it takes no fraction of a second. */
    void moment(Instant at) {
        var second = at.truncatedTo(ChronoUnit.SECONDS);
        token(MOMENT, () -> "{{DATE(%s,SHORT)}} {{TIME(%s)}}".formatted(second, second));
    }

    /**
     * What goes in whole or not at all.
     *
     * @param length how many characters people see of it
     * @param markdown asked for only if it goes in
     */
    void token(int length, Supplier<String> markdown) {
        if (length <= room && !full) {
            room -= length;
            mark(markdown.get());
        } else if (!full) {
            full = true;
            words.append('…');
        }
    }

    String markdown() {
        flush();
        return Markdown.lines(written.toString().replace("![", "\\!["));
    }

    private String taken(String text) {
        if (full) {
            return "";
        }
        full = text.length() > room;
        var taken = Excerpt.of(text, Math.max(1, room));
        room -= Math.min(room, taken.length());
        return taken;
    }

    private void mark(String markdown) {
        flush();
        written.append(markdown);
    }

    private void flush() {
        written.append(Markdown.escape(words.toString()));
        words.setLength(0);
    }
}
