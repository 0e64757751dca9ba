package dev.baton.parity;

import java.util.List;

/** Somebody at a {@link Workplace}. */
interface Colleague {

    String firstName();

    /** Types a command in the channel, such as {@code /lead}. */
    Answer types(String line);

    /** Mentions Baton in the channel. */
    Answer mentions(String line);

    /** Writes to Baton alone. */
    Answer writesAlone(String line);

    /** Presses a button. */
    Answer presses(Sight sight, String label);

    /** Presses a button where Baton writes to this person alone. */
    Answer pressesAlone(Sight sight, String label);

    /** Does to Baton exactly what the last press did, as a platform delivers it again. */
    void isDeliveredAgain();

    /** Uses what the platform has for a message of somebody to make a lead of it. */
    Answer makesLeadOf(String message);

    /** Uses what the platform has for a message that Grace wrote, to save it as feedback. */
    Answer savesAsFeedback(String message);

    /**
     * Puts the megaphone on a message that Grace wrote; where Baton hears of that on its own messages alone, on the
     * last one of those.
     */
    void putsMegaphoneOn(String message);

    /** Titles of what is found with the platform's search; with a command where it has none for apps. */
    List<String> searches(String words);

    /** Opens the page that Baton has for each person. */
    Sight opensHome();

    /** What is in the channel, oldest first, as this person sees it. */
    List<Sight> channel();

    /** What Baton wrote to this person alone, or with somebody else, oldest first. */
    List<Sight> letters();

    /** Waits for a message in the channel that says all that, and is no reply. */
    default Sight sees(String... words) {
        return Looking.until(
                String.join(", ", words), this::channel, sight -> !sight.isInThread() && sight.says(words));
    }

    default Sight seesBelow(Sight root, String... words) {
        return Looking.until(
                String.join(", ", words), this::channel, sight -> sight.root().equals(root.id()) && sight.says(words));
    }

    default Sight isTold(String... words) {
        return Looking.until(String.join(", ", words), this::letters, sight -> sight.says(words));
    }
}
