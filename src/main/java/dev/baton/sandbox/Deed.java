package dev.baton.sandbox;

import dev.baton.chat.Context.Surface;
import java.util.List;
import java.util.Map;

/**
 * What somebody does on the page.
 *
 * <p>{@code as} says who, {@code id} names the click, and {@code conversation} says where, or is empty on a person's
 * own page.
 */
sealed interface Deed {

    String as();

    String id();

    String conversation();

    /**
     * Sends what is in the message box.
     *
     * @param thread the message below which it is written, or empty
     */
    record Say(String as, String id, String conversation, String thread, String text) implements Deed {}

    /**
     * Presses a button or uses a shortcut.
     *
     * @param thread the message below which the button is, or empty
     * @param quote the message that a shortcut was used on, or empty
     */
    record Press(
            String as,
            String id,
            String conversation,
            String thread,
            Surface surface,
            String action,
            String argument,
            String quote)
            implements Deed {}

    /** Sends a form. */
    record Submit(
            String as, String id, String conversation, String form, String argument, Map<String, List<String>> values)
            implements Deed {}

    /** Opens one's own page. */
    record Visit(String as, String id) implements Deed {

        @Override
        public String conversation() {
            return "";
        }
    }

    /** Puts a megaphone on a message. */
    record React(String as, String id, String conversation, String message) implements Deed {}

    /** Invites Baton to a channel. */
    record Invite(String as, String id, String conversation) implements Deed {}
}
