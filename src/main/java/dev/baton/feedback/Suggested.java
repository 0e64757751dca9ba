package dev.baton.feedback;

import dev.baton.chat.Excerpt;
import dev.baton.pods.FieldSource.Found;
import dev.baton.pods.Money;
import org.jspecify.annotations.Nullable;

/** What a form holds at first; of each what is known already, as people write it. */
record Suggested(
        @Nullable Kind kind,
        String words,
        String account,
        String value,
        String currency,
        String about,
        Urgency urgency) {

    static final Suggested NOTHING = words("");

    static Suggested words(String words) {
        return new Suggested(null, words, "", "", "", "", Urgency.NORMAL);
    }

    static Suggested of(Found found) {
        var known = found.known();
        return new Suggested(
                Kind.parse(known.kind()).orElse(null),
                Excerpt.of(found.words(), FeedbackForm.LONG),
                Excerpt.of(known.account(), FeedbackForm.SHORT),
                amount(known.value()),
                currency(known.value()),
                Excerpt.of(known.campaign(), FeedbackForm.SHORT),
                Urgency.NORMAL);
    }

    static Suggested of(Heard heard) {
        return new Suggested(
                heard.kind(),
                heard.words(),
                heard.account(),
                amount(heard.value()),
                currency(heard.value()),
                heard.about(),
                heard.urgency());
    }

    private static String amount(@Nullable Money value) {
        return value == null ? "" : value.amount().toPlainString();
    }

    private static String currency(@Nullable Money value) {
        return value == null ? "" : value.currency().getCurrencyCode();
    }
}
