package dev.baton.teams;

import dev.baton.chat.Action;
import dev.baton.chat.Context;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A button that was pressed, as it came back. */
record Pressed(String action, String argument) {

    /** A button that does something. */
    static Pressed executed(Activity activity) {
        return new Pressed(
                activity.text("value", "action", "verb"), activity.text("value", "action", "data", "argument"));
    }

    /** A button that opens something, or one in a dialog. */
    static Pressed submitted(Activity activity) {
        return new Pressed(
                activity.text("value", "data", AdaptiveCards.ACTION),
                activity.text("value", "data", AdaptiveCards.ARGUMENT));
    }

    /** @param at when, if Teams says so */
    Action in(Context context, @Nullable Instant at) {
        return new Action(context, action, argument, null, at);
    }
}
