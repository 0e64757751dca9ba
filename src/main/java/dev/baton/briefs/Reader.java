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
 */
record Reader(
        BriefId brief,
        PersonId person,
        int asked,
        int acknowledged,
        @Nullable Instant at,
        int before,
        int reminded,
        int told) {

    /** How long it can be taken back. */
    static final Duration REGRET = Duration.ofMinutes(5);

    static String idOf(BriefId brief, PersonId person) {
        return brief + ":" + person;
    }

    static Reader of(BriefId brief, PersonId person) {
        return new Reader(brief, person, 0, 0, null, 0, 0, 0);
    }

    String id() {
        return idOf(brief, person);
    }

    /** Whether the person has to acknowledge what holds now. */
    boolean owes(Edition edition) {
        return acknowledged < edition.required();
    }

    /** Whether the person has to be asked: once for each edition that everybody has to acknowledge. */
    boolean isToBeAsked(Edition edition) {
        return owes(edition) && asked < edition.required();
    }

    boolean isToBeReminded(Edition edition) {
        return owes(edition) && asked >= edition.required() && reminded < edition.required();
    }

    /** Whether the person's lead has to be told. */
    boolean isToBeTold(Edition edition) {
        return owes(edition) && asked >= edition.required() && told < edition.required();
    }

    Reader asked(Edition edition) {
        return new Reader(brief, person, edition.number(), acknowledged, at, before, reminded, told);
    }

    Reader reminded(Edition edition) {
        return new Reader(brief, person, asked, acknowledged, at, before, edition.number(), told);
    }

    Reader told(Edition edition) {
        return new Reader(brief, person, asked, acknowledged, at, before, reminded, edition.number());
    }

    /** Empty if that edition or a later one was acknowledged before. */
    Optional<Reader> acknowledging(int edition, Instant now) {
        return acknowledged >= edition
                ? Optional.empty()
                : Optional.of(new Reader(brief, person, asked, edition, now, acknowledged, reminded, told));
    }

    /** Empty if there is nothing to take back, or it is too late. */
    Optional<Reader> takingBack(Instant now) {
        return at == null || now.isAfter(at.plus(REGRET))
                ? Optional.empty()
                : Optional.of(new Reader(brief, person, asked, before, null, before, reminded, told));
    }
}
