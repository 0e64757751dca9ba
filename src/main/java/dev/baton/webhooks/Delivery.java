package dev.baton.webhooks;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * Something that an endpoint is to hear of. Immutable; a transition says what came of it, and neither stores nor sends.
 *
 * @param event names what happened; whoever gets it twice knows it by that
 * @param subject what it is about; of one subject everything is delivered in order
 * @param place where it is in that order
 * @param since when the tries began
 * @param body as it is sent
 * @param due when it is tried next
 * @param tries how often it was tried
 */
record Delivery(
        String id,
        String endpoint,
        String event,
        String subject,
        String type,
        long place,
        Instant since,
        String body,
        Stage stage,
        Instant due,
        int tries) {

    /** On so many tracks an endpoint is served, each by one at a time. */
    static final int TRACKS = 4;

    /** How far it is. */
    enum Stage {
        /** It is tried when it is due, unless something earlier of the same subject waits. */
        WAITING,
        /** Something earlier of the same subject waits. */
        BEHIND,
        /** Nobody tries it any more, unless somebody wants it sent again. */
        FAILED
    }

    /** What comes of an answer. */
    sealed interface Next {

        record Through() implements Next {}

        record Again(Delivery delivery) implements Next {}

        record GivenUp(Delivery delivery) implements Next {}

        /** The endpoint is gone, and it waits in case it comes back. */
        record Stopped(Delivery delivery) implements Next {}
    }

    /** On which of the endpoint's tracks everything about a subject is. */
    static int trackOf(String subject) {
        return Math.floorMod(
                Hashing.murmur3_32_fixed()
                        .hashString(subject, StandardCharsets.UTF_8)
                        .asInt(),
                TRACKS);
    }

    Track.Id track() {
        return new Track.Id(endpoint, trackOf(subject));
    }

    /** Names all that the endpoint is to hear of the subject. */
    String line() {
        return endpoint + "/" + subject;
    }

    boolean isOpen() {
        return stage != Stage.FAILED;
    }

    private Delivery with(Stage other, Instant at, int tried) {
        return new Delivery(id, endpoint, event, subject, type, place, since, body, other, at, tried);
    }

    Delivery behind() {
        return with(Stage.BEHIND, due, tries);
    }

    /** It is the first of its subject now, or the endpoint is on again. */
    Delivery dueAt(Instant now) {
        return with(Stage.WAITING, now, tries);
    }

    /** As if it had happened now. */
    Delivery anew(Instant now) {
        return new Delivery(id, endpoint, event, subject, type, place, now, body, Stage.WAITING, now, 0);
    }

    /** The moment from which on its age counts: an endpoint that was paused gets all the time there is. */
    Instant beginAt(Endpoint to) {
        return since.isAfter(to.since()) ? since : to.since();
    }

    Next after(Answer answer, Endpoint to, Instant now, RandomGenerator random) {
        return switch (answer) {
            case Answer.Taken ignored -> new Next.Through();
            case Answer.Gone ignored -> new Next.Stopped(with(Stage.WAITING, now, tries + 1));
            case Answer.Later(var ignored, var pause) -> failed(to, now, now.plus(pause), random);
            case Answer.Refused ignored -> failed(to, now, now, random);
            case Answer.None ignored -> failed(to, now, now, random);
        };
    }

    private Next failed(Endpoint to, Instant now, Instant notBefore, RandomGenerator random) {
        var end = beginAt(to).plus(Patience.LIMIT);
        var tried = tries + 1;
        if (Patience.isOver(tried, now, end)) {
            return new Next.GivenUp(with(Stage.FAILED, now, tried));
        }
        var at = Patience.next(tried, now, end, random);
        return new Next.Again(with(Stage.WAITING, at.isAfter(notBefore) ? at : notBefore, tried));
    }
}
