package dev.baton.briefs;

import dev.baton.chat.Text;

/** How long sales has been asked, in words. */
final class WaitWords {

    /** Such as {@code asked 2 March 9:00, reminded 2 March 17:00, then asked: Lena}. */
    static Text of(Wait wait, String others) {
        var text = Text.of("asked ").and(wait.asked());
        if (wait.reminded() != null) {
            text = text.and(", reminded ").and(wait.reminded());
        }
        if (wait.escalated() != null) {
            text = text.and(", escalated ").and(wait.escalated());
            text = others.isEmpty() ? text : text.and(" to " + others);
        }
        return wait.answered() == null ? text : text.and(", commented ").and(wait.answered());
    }

    private WaitWords() {}
}
