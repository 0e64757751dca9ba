package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.List;
import java.util.Optional;

/** What people want to talk about at a meeting. */
final class Points {

    /** More is no agenda. */
    static final int MOST = 20;

    private final Documents<Point> documents;

    Points(Store store) {
        this.documents = new Documents<>(store, "agenda-point", Point.class, Points::entriesOf);
    }

    private static List<Entry> entriesOf(Point point) {
        return List.of(
                Entry.at(point.at(), "person", point.by().value()),
                Entry.at(point.at(), "meeting", point.meeting().value()));
    }

    Optional<Versioned<Point>> find(OrganizationId organization, String id) {
        return documents.find(Realms.of(organization), id);
    }

    /** Those of its next date, the first first. */
    List<Versioned<Point>> of(OrganizationId organization, MeetingId meeting) {
        return documents
                .findLatest(Realms.of(organization), "meeting", meeting.value(), 2 * MOST)
                .reversed();
    }

    Write add(Point point) {
        return documents.add(point.id(), point);
    }

    Write remove(Versioned<Point> point) {
        return documents.remove(point.id(), point.version());
    }
}
