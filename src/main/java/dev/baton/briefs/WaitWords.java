package dev.baton.briefs;

import dev.baton.chat.Text;

/** How long sales has been asked, in words. */
final class WaitWords {

    /** Such as {@code Asked 2 March 9:00, reminded 2 March 17:00, others asked 3 March 17:00: Lena}. */
    static Text of(Wait wait, String others) {
        var text = Text.of("Asked ").and(wait.asked());
        if (wait.reminded() != null) {
            text = text.and(", reminded ").and(wait.reminded());
        }
        if (wait.escalated() != null) {
            text = text.and(", others asked ").and(wait.escalated());
            text = others.isEmpty() ? text : text.and(": " + others);
        }
        return wait.answered() == null ? text : text.and(", commented ").and(wait.answered());
    }

    private WaitWords() {}
}
