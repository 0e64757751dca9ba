package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
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
        var entries = new ArrayList<Entry>();
        entries.add(Entry.at(point.at(), "person", point.by().value()));
        if (point.discussed() == null) {
            entries.add(Entry.at(point.at(), "open", point.meeting().value()));
        }
        return entries;
    }

    Optional<Versioned<Point>> find(OrganizationId organization, String id) {
        return documents.find(Realms.of(organization), id);
    }

    /** Those to come, the first first. */
    List<Versioned<Point>> open(OrganizationId organization, MeetingId meeting) {
        return documents
                .findLatest(Realms.of(organization), "open", meeting.value(), 2 * MOST)
                .reversed();
    }

    Write add(Point point) {
        return documents.add(point.id(), point);
    }

    Write put(Versioned<Point> before, Point after) {
        return documents.put(before.id(), before.version(), after);
    }

    Write remove(Versioned<Point> point) {
        return documents.remove(point.id(), point.version());
    }
}
