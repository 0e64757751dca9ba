package dev.baton.feedback;

import dev.baton.chat.Excerpt;
import dev.baton.pods.FieldSource.Found;
import dev.baton.pods.Money;
import org.jspecify.annotations.Nullable;

/** What a form holds at first; of each what is known already. */
record Suggested(
        @Nullable Kind kind,
        String words,
        String account,
        @Nullable Money value,
        String about,
        Urgency urgency) {

    static final Suggested NOTHING = words("");

    static Suggested words(String words) {
        return new Suggested(null, words, "", null, "", Urgency.NORMAL);
    }

    static Suggested of(Found found) {
        var known = found.known();
        return new Suggested(
                Kind.parse(known.kind()).orElse(null),
                Excerpt.of(found.words(), FeedbackForm.LONG),
                Excerpt.of(known.account(), FeedbackForm.SHORT),
                known.value(),
                Excerpt.of(known.campaign(), FeedbackForm.SHORT),
                Urgency.NORMAL);
    }

    static Suggested of(Heard heard) {
        return new Suggested(
                heard.kind(), heard.words(), heard.account(), heard.value(), heard.about(), heard.urgency());
    }
}
