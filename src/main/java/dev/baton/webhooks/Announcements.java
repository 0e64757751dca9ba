package dev.baton.webhooks;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Json;
import dev.baton.store.Lookup;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Where features say what has happened, for the systems that organizations want to hear of it. */
public final class Announcements {

    /** A body is not longer than this, in bytes. */
    static final int LONGEST = 64 << 10;

    /** So many wait for an endpoint at most. */
    static final int MOST_WAITING = 10_000;

    private static final int LONGEST_SUBJECT = 100;

    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final Kinds kinds;
    private final Store store;
    private final InstantSource clock;
    private final Overflow overflow;

    Announcements(
            Endpoints endpoints,
            Deliveries deliveries,
            Kinds kinds,
            Store store,
            InstantSource clock,
            Overflow overflow) {
        this.endpoints = endpoints;
        this.deliveries = deliveries;
        this.kinds = kinds;
        this.store = store;
        this.clock = clock;
        this.overflow = overflow;
    }

    /**
     * Announces something, once the commit is done to which the writes are added. It is delivered at least once to each
     * endpoint that hears of it. Asked after the record was read that the commit changes, the order is that of the
     * commits. Without endpoints it costs one look.
     *
     * @param subject what it is about, such as a lead's id; what is about one subject is delivered in order. At most
     *     100 characters, and nothing personal.
     * @param type one that an {@link Announced} lists
     * @param at when it happened
     * @param data what receivers read. Above 64 KB they read {@code {"tooLong":true}} instead.
     * @throws IllegalArgumentException if nobody lists the type
     */
    public List<Write> about(OrganizationId organization, String subject, String type, Instant at, ObjectNode data) {
        if (!kinds.isKnown(type)) {
            throw new IllegalArgumentException("nobody lists " + type + " as something that is announced");
        }
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("a subject has 1 to " + LONGEST_SUBJECT + " characters");
        }
        var hearing = endpoints.all(organization).stream()
                .filter(endpoint ->
                        endpoint.value().collects() && endpoint.value().hearsOf(type))
                .toList();
        return hearing.isEmpty() ? List.of() : to(hearing, organization, subject, type, bodyOf(type, at, data));
    }

    private List<Write> to(
            List<Versioned<Endpoint>> hearing, OrganizationId organization, String subject, String type, String body) {
        var last = deliveries.last(subject);
        var counts = hearing.stream()
                .map(endpoint -> deliveries.openOf(endpoint.id()))
                .toList();
        var found = store.read(
                Realms.of(organization),
                Stream.concat(Stream.<Lookup<?>>of(last), counts.stream()).toArray(Lookup<?>[]::new));
        var now = clock.instant();
        var place = Deliveries.placeBehind(found.first(last), now);
        var event = new Deliveries.Event(Deliveries.Event.freshId(), subject, type, place, body);
        var writes = new ArrayList<Write>();
        for (var at = 0; at < hearing.size(); at++) {
            if (found.count(counts.get(at)) < MOST_WAITING) {
                writes.addAll(to(hearing.get(at).value(), event, now));
            } else {
                writes.addAll(overflow.of(organization, hearing.get(at)));
            }
        }
        return writes;
    }

    private List<Write> to(Endpoint endpoint, Deliveries.Event event, Instant now) {
        var track = new Track.Id(endpoint.id(), Delivery.trackOf(event.subject()));
        return List.of(deliveries.add(endpoint.id(), event, now), Tracks.wake(track, now));
    }

    /** A test for one endpoint, whatever it hears of. */
    List<Write> test(Endpoint endpoint) {
        var now = clock.instant();
        var id = Deliveries.Event.freshId();
        var data = Json.mapper().createObjectNode().put("message", "This is a test of " + endpoint.name() + ".");
        var body = bodyOf(Kinds.TEST, now, data);
        return to(endpoint, new Deliveries.Event(id, id, Kinds.TEST, now.toEpochMilli(), body), now);
    }

    private static String bodyOf(String type, Instant at, ObjectNode data) {
        var body = written(type, at, data);
        return body.getBytes(StandardCharsets.UTF_8).length <= LONGEST
                ? body
                : written(type, at, Json.mapper().createObjectNode().put("tooLong", true));
    }

    private static String written(String type, Instant at, ObjectNode data) {
        var body = Json.mapper().createObjectNode().put("type", type).put("timestamp", at.toString());
        body.set("data", data);
        return Json.mapper().writeValueAsString(body);
    }

    /** Forgets all that waits about a subject, as when somebody's data is erased. What was delivered is delivered. */
    public List<Write> forget(OrganizationId organization, String subject) {
        return deliveries.removeAll(Realms.of(organization), subject);
    }
}
