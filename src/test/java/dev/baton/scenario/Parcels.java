package dev.baton.scenario;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Json;
import dev.baton.store.Operation;
import dev.baton.store.Store;
import dev.baton.webhooks.Announced;
import dev.baton.webhooks.Announcements;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** A feature that announces what becomes of parcels. */
record Parcels(Baton baton, OrganizationId organization) {

    static final String SENT = "parcel.sent";
    static final String LOST = "parcel.lost";

    static final Announced ANNOUNCED =
            () -> List.of(new Announced.Kind(SENT, "a parcel is sent"), new Announced.Kind(LOST, "a parcel is lost"));

    static Parcels of(Office office) {
        return new Parcels(office.baton, office.organization());
    }

    void happens(String subject, String type, int number) {
        var data = Json.mapper().createObjectNode().put("parcel", subject).put("number", number);
        announce(subject, type, data);
    }

    void happensAtLength(String subject, int length) {
        announce(subject, SENT, Json.mapper().createObjectNode().put("words", "x".repeat(length)));
    }

    private void announce(String subject, String type, ObjectNode data) {
        var writes = baton.part(Announcements.class).about(organization, subject, type, Baton.CLOCK.instant(), data);
        baton.part(Store.class).commit(Realms.of(organization), Operation.anonymous(), writes);
    }

    void happen(String subject, int count) {
        IntStream.rangeClosed(1, count).forEach(number -> happens(subject, SENT, number));
    }

    /** Somebody's data is erased. */
    void areForgotten(String subject) {
        var writes = baton.part(Announcements.class).forget(organization, subject);
        baton.part(Store.class).commit(Realms.of(organization), Operation.anonymous(), writes);
    }
}
