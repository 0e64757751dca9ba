package dev.baton.briefs;

import dev.baton.chat.Button;
import dev.baton.pods.Page;
import java.util.function.IntFunction;

/**
 * A page of what a brief says.
 *
 * @param brief what stands before the page: an id, and what goes with it
 */
record PageOf(String brief, int page) {

    /** The first page, if none is named. */
    static PageOf read(String argument) {
        var space = argument.indexOf(' ');
        return space >= 0 && Page.isNumber(argument.substring(space + 1))
                ? new PageOf(argument.substring(0, space), Integer.parseInt(argument.substring(space + 1)))
                : new PageOf(argument, 1);
    }

    /** What shows the other pages. */
    IntFunction<Button> more(String action) {
        return number -> Button.press("More", action, brief + " " + number).opening();
    }
}
