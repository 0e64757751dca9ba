package dev.baton.feedback;

import dev.baton.pods.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was heard.
 *
 * @param words as somebody said or wrote them
 * @param account at which customer; may be empty
 * @param value of the deal
 * @param about the campaign or lead that it belongs to; may be empty
 */
record Heard(
        Kind kind, String words, String account, @Nullable Money value, String about, Urgency urgency) {

    /** Nothing of it is kept but what kind it was. */
    Heard forgotten() {
        return new Heard(kind, "", "", null, "", Urgency.NORMAL);
    }
}
