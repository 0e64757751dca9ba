package dev.baton.webhooks;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Lookup;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What endpoints are yet to hear of, and what they have not taken. What they have taken is gone. */
final class Deliveries {

    private static final String OF = "of";
    private static final String OPEN = "open";
    private static final String FAILED = "failed";
    private static final String DUE = "due";
    private static final String LINE = "line";
    private static final String SUBJECT = "subject";

    private final Documents<Delivery> documents;

    Deliveries(Store store) {
        this.documents = new Documents<>(store, "webhook-delivery", Delivery.class, Deliveries::entriesOf);
    }

    private static List<Entry> entriesOf(Delivery delivery) {
        var endpoint = delivery.endpoint();
        var entries = new ArrayList<Entry>();
        entries.add(Entry.at(delivery.since(), OF, endpoint));
        entries.add(inOrder(delivery, SUBJECT, delivery.subject()));
        if (delivery.isOpen()) {
            entries.add(inOrder(delivery, OPEN, endpoint));
            entries.add(inOrder(delivery, LINE, delivery.line()));
        } else {
            entries.add(inOrder(delivery, FAILED, endpoint));
        }
        if (delivery.stage() == Delivery.Stage.WAITING) {
            entries.add(Entry.at(delivery.due(), DUE, delivery.track().toString()));
        }
        return entries;
    }

    private static Entry inOrder(Delivery delivery, String index, String value) {
        return Entry.at(Instant.ofEpochMilli(delivery.place()), index, value);
    }

    /**
     * What happened.
     *
     * @param id names it
     * @param place where it is among what happens to the subject
     * @param body as it is sent
     */
    record Event(String id, String subject, String type, long place, String body) {

        static String freshId() {
            return "evt_" + UlidCreator.getMonotonicUlid();
        }
    }

    Write add(String endpoint, Event event, Instant now) {
        var delivery = new Delivery(
                endpoint + "." + event.id(),
                endpoint,
                event.id(),
                event.subject(),
                event.type(),
                event.place(),
                now,
                event.body(),
                Delivery.Stage.WAITING,
                now,
                0);
        return documents.add(delivery.id(), delivery);
    }

    /** The place behind all that waits about the subject. */
    static long placeBehind(Optional<Versioned<Delivery>> last, Instant now) {
        return Math.max(last.map(each -> each.value().place() + 1).orElse(0L), now.toEpochMilli());
    }

    /** The last of a subject, whatever it is for. */
    Lookup<Delivery> last(String subject) {
        return documents.latest(SUBJECT, subject, 1);
    }

    /** The first two that an endpoint is to hear of the subject. */
    Lookup<Delivery> line(Delivery one) {
        return documents.earliest(LINE, one.line(), Instant.EPOCH, 2);
    }

    /** What is due first on a track. */
    Lookup<Delivery> first(Track.Id track) {
        return documents.earliest(DUE, track.toString(), Instant.EPOCH, 1);
    }

    /** What is due later on a track, earliest first. */
    Lookup<Delivery> dueAfter(Track.Id track, Instant now, int limit) {
        return documents.earliest(DUE, track.toString(), now.plusMillis(1), limit);
    }

    Lookup<Delivery> firstFailed(String endpoint, int limit) {
        return documents.earliest(FAILED, endpoint, Instant.EPOCH, limit);
    }

    /** Some of those of an endpoint, earliest first. */
    Lookup<Delivery> oldest(String endpoint, int limit) {
        return documents.earliest(OF, endpoint, Instant.EPOCH, limit);
    }

    Lookup<Delivery> openOf(String endpoint) {
        return documents.count(OPEN, endpoint);
    }

    Lookup<Delivery> failedOf(String endpoint) {
        return documents.count(FAILED, endpoint);
    }

    Lookup<Delivery> byId(String id) {
        return documents.byId(id);
    }

    List<Write> removeAll(Realm realm, String subject) {
        return documents.removeAll(realm, SUBJECT, subject);
    }

    Write put(Versioned<Delivery> before, Delivery after) {
        return documents.put(before.id(), before.version(), after);
    }

    Write unchanged(Versioned<Delivery> delivery) {
        return documents.expect(delivery.id(), delivery.version());
    }

    Write remove(Versioned<Delivery> delivery) {
        return documents.remove(delivery.id(), delivery.version());
    }
}
