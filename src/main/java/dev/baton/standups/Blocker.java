package dev.baton.standups;

import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What keeps somebody from getting on. It comes back in each round until it is resolved.
 *
 * @param round in which it was told
 * @param helpers who offered to help, in that order
 * @param resolved when that was, or null
 */
record Blocker(
        RoundId round,
        PersonId person,
        String words,
        List<PersonId> helpers,
        @Nullable Instant resolved) {

    Blocker {
        helpers = List.copyOf(helpers);
    }

    String id() {
        return Answer.idOf(round, person);
    }

    boolean isOpen() {
        return resolved == null;
    }

    /** What came of an offer to help. */
    sealed interface Offer {
        record Taken(Blocker blocker) implements Offer {}

        record AlreadyYours() implements Offer {}

        record OfOnesOwn() implements Offer {}

        record NotNeeded() implements Offer {}
    }

    Offer help(PersonId helper) {
        if (!isOpen()) {
            return new Offer.NotNeeded();
        }
        if (helper.equals(person)) {
            return new Offer.OfOnesOwn();
        }
        return helpers.contains(helper)
                ? new Offer.AlreadyYours()
                : new Offer.Taken(new Blocker(
                        round,
                        person,
                        words,
                        Stream.concat(helpers.stream(), Stream.of(helper)).toList(),
                        null));
    }

    /** Whether somebody may say that it is resolved: whoever is blocked, and who helps. */
    boolean concerns(PersonId someone) {
        return someone.equals(person) || helpers.contains(someone);
    }

    Blocker resolvedAt(Instant now) {
        return new Blocker(round, person, words, helpers, now);
    }

    Blocker saying(String newWords) {
        return new Blocker(round, person, newWords, helpers, resolved);
    }
}
