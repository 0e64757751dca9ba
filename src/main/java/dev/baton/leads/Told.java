package dev.baton.leads;

import dev.baton.chat.Card;
import dev.baton.chat.Reply;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a change of a lead.
 *
 * @param line in the thread, to everybody; null if that isn't told
 * @param news to whoever handed the lead over, and whoever answers for its campaign; null if that isn't told
 * @param receipt to whoever made the change
 * @param isOfStep whether the lead's last step is told, in place of news
 */
record Told(@Nullable Card line, @Nullable Card news, Reply receipt, boolean isOfStep) {

    Told(@Nullable Card line, @Nullable Card news, Reply receipt) {
        this(line, news, receipt, false);
    }

    /** Of a step, which is told as it stands when somebody looks. */
    static Told ofStep(Card line, Reply receipt) {
        return new Told(line, null, receipt, true);
    }
}
