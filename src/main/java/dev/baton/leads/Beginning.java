package dev.baton.leads;

import dev.baton.chat.Excerpt;

/** As much of a long text as a card shows. */
final class Beginning {

    private static final int LINES = 8;
    private static final int CHARACTERS = 600;

    /** The text itself if it is short enough, else its beginning and an ellipsis. */
    static String of(String text) {
        var end = 0;
        for (var line = 0; line < LINES; line++) {
            var next = text.indexOf('\n', end);
            if (next < 0) {
                return Excerpt.of(text, CHARACTERS);
            }
            end = next + 1;
        }
        return Excerpt.of(text.substring(0, end) + "…", CHARACTERS);
    }

    private Beginning() {}
}
