package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The dates of meetings, and who comes. What each person says is a document of its own. */
final class Sittings {

    private static final int MANY = 1_000;

    /** So many are taken away in one commit. */
    private static final int AT_ONCE = 100;

    private final Documents<Sitting> sittings;
    private final Documents<Rsvp> rsvps;

    Sittings(Store store) {
        this.sittings = new Documents<>(store, "sitting", Sitting.class, Sittings::entriesOf);
        this.rsvps = new Documents<>(
                store,
                "rsvp",
                Rsvp.class,
                rsvp -> List.of(
                        Entry.at(rsvp.at(), "sitting", rsvp.sitting().toString()),
                        Entry.at(rsvp.at(), "person", rsvp.person().value())));
    }

    private static List<Entry> entriesOf(Sitting sitting) {
        var start = sitting.slot().start();
        var entries = new ArrayList<Entry>();
        entries.add(Entry.at(start, "meeting", sitting.id().meeting().value()));
        if (sitting.minutes().visited()) {
            entries.add(Entry.at(start, "visited", sitting.pod().value()));
        }
        return entries;
    }

    Optional<Versioned<Sitting>> find(OrganizationId organization, SittingId id) {
        return sittings.find(Realms.of(organization), id.toString());
    }

    /** A meeting's, the last first; some may be to come. */
    List<Versioned<Sitting>> latest(OrganizationId organization, MeetingId meeting, int limit) {
        return sittings.findLatest(Realms.of(organization), "meeting", meeting.value(), limit);
    }

    /** The same of several meetings, read in one round trip. */
    Map<MeetingId, List<Sitting>> latest(OrganizationId organization, Collection<MeetingId> meetings, int limit) {
        var ids = meetings.stream().map(MeetingId::value).toList();
        return sittings.findLatest(Realms.of(organization), "meeting", ids, limit).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        each -> new MeetingId(each.getKey()), each -> values(each.getValue())));
    }

    /** Those of a pod's meetings at which a guest was, the last first. */
    List<Sitting> visited(OrganizationId organization, PodId pod) {
        return sittings.values(Realms.of(organization), "visited", pod.value(), MANY);
    }

    Optional<Versioned<Rsvp>> rsvp(OrganizationId organization, SittingId sitting, PersonId person) {
        return rsvps.find(Realms.of(organization), Rsvp.idOf(sitting, person));
    }

    /** Who said what, the first first. */
    List<Rsvp> rsvps(OrganizationId organization, SittingId sitting) {
        return rsvps.values(Realms.of(organization), "sitting", sitting.toString(), MANY).stream()
                .sorted(Comparator.comparing(Rsvp::at))
                .toList();
    }

    /** What takes away some of what people have said; nothing if there is nothing. */
    List<Write> removalOfSomeRsvps(OrganizationId organization, SittingId sitting) {
        return rsvps.findLatest(Realms.of(organization), "sitting", sitting.toString(), AT_ONCE).stream()
                .map(rsvp -> rsvps.remove(rsvp.id(), rsvp.version()))
                .toList();
    }

    private static <T> List<T> values(List<Versioned<T>> found) {
        return found.stream().map(Versioned::value).toList();
    }

    Write put(Optional<Versioned<Sitting>> before, Sitting after) {
        return sittings.put(before, after.id().toString(), after);
    }

    /** What takes a date away without what people have said; nothing if it is gone. */
    List<Write> removal(OrganizationId organization, SittingId sitting) {
        return find(organization, sitting).map(this::remove).stream().toList();
    }

    Write remove(Versioned<Sitting> sitting) {
        return sittings.remove(sitting.id(), sitting.version());
    }

    /** The part of a commit that makes it stale if the date has changed. */
    Write unchanged(Versioned<Sitting> sitting) {
        return sittings.expect(sitting.id(), sitting.version());
    }

    Write put(Optional<Versioned<Rsvp>> before, Rsvp after) {
        return rsvps.put(before, after.id(), after);
    }
}
