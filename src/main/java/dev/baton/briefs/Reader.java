package dev.baton.briefs;

import dev.baton.chat.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked to acknowledge a brief. Editions count from 1; 0 stands for none.
 *
 * @param asked the edition that the person was asked for last
 * @param acknowledged the latest edition that the person has acknowledged
 * @param at when the person acknowledged that; null if never
 * @param before what was acknowledged before, for taking it back
 * @param reminded the edition of which the person was reminded
 * @param told the edition of which the person's lead was told that it isn't acknowledged
 * @param due when the next step is due, if there is one; null if nobody has been asked yet
 */
record Reader(
        BriefId brief,
        PersonId person,
        int asked,
        int acknowledged,
        @Nullable Instant at,
        int before,
        int reminded,
        int told,
        @Nullable Instant due) {

    /** How long it can be taken back. */
    static final Duration REGRET = Duration.ofMinutes(5);

    /** What Baton does until the person has acknowledged what holds now. */
    enum Step {
        ASK,
        REMIND,
        TELL_LEAD,
        /** Nothing is left to do, or there never was. */
        NOTHING
    }

    static String idOf(BriefId brief, PersonId person) {
        return brief + ":" + person;
    }

    static Reader of(BriefId brief, PersonId person) {
        return new Reader(brief, person, 0, 0, null, 0, 0, 0, null);
    }

    String id() {
        return idOf(brief, person);
    }

    /** Whether the person has to acknowledge what holds now. */
    boolean owes(Edition edition) {
        return acknowledged < edition.required();
    }

    /** Whether a reminder was sent of what the person was asked for last. */
    boolean isReminded() {
        return asked > 0 && reminded >= asked;
    }

    /** What comes next: each step once for each edition that everybody has to acknowledge, and none after that. */
    Step next(Edition edition) {
        if (!owes(edition)) {
            return Step.NOTHING;
        }
        if (asked < edition.required()) {
            return Step.ASK;
        }
        if (reminded < edition.required()) {
            return Step.REMIND;
        }
        return told < edition.required() ? Step.TELL_LEAD : Step.NOTHING;
    }

    /** Whether a step is next, and its time has come. */
    boolean isDue(Step step, Edition edition, Instant now) {
        return next(edition) == step && (due == null || !now.isBefore(due));
    }

    /** @param reminder when the reminder is due */
    Reader asked(Edition edition, Instant reminder) {
        return new Reader(brief, person, edition.number(), acknowledged, at, before, reminded, told, reminder);
    }

    /** @param word when the lead is to be told */
    Reader reminded(Edition edition, Instant word) {
        return new Reader(brief, person, asked, acknowledged, at, before, edition.number(), told, word);
    }

    Reader told(Edition edition) {
        return new Reader(brief, person, asked, acknowledged, at, before, reminded, edition.number(), due);
    }

    /** The same where the next step is due at another time. */
    Reader later(Instant other) {
        return new Reader(brief, person, asked, acknowledged, at, before, reminded, told, other);
    }

    /** Empty if that edition or a later one was acknowledged before. */
    Optional<Reader> acknowledging(int edition, Instant now) {
        return acknowledged >= edition
                ? Optional.empty()
                : Optional.of(new Reader(brief, person, asked, edition, now, acknowledged, reminded, told, due));
    }

    /** Empty if there is nothing to take back, or it is too late. */
    Optional<Reader> takingBack(Instant now) {
        return at == null || now.isAfter(at.plus(REGRET))
                ? Optional.empty()
                : Optional.of(new Reader(brief, person, asked, before, null, before, reminded, told, due));
    }
}
