package dev.baton.pods;

import dev.baton.chat.Command;

/** Lists that don't fit on one card. */
public final class Pages {

    /** The number that somebody typed; 1 if none was. */
    public static int wanted(Command command) {
        return command.arguments().stream()
                .filter(Pages::isNumber)
                .findFirst()
                .map(Integer::valueOf)
                .orElse(1);
    }

    public static boolean isNumber(String word) {
        return word.matches("[1-9][0-9]{0,2}");
    }

    private Pages() {}
}
