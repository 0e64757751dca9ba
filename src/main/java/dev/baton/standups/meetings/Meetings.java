package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The meetings of all organizations; each sees its own. */
final class Meetings {

    /** No organization needs more. */
    static final int MOST = 300;

    private final Documents<Meeting> documents;

    Meetings(Store store) {
        this.documents = new Documents<>(
                store,
                "meeting",
                Meeting.class,
                meeting -> List.of(
                        Entry.at(Instant.EPOCH, "every", ""),
                        Entry.at(Instant.EPOCH, "pod", meeting.pod().value())));
    }

    /** Empty if the organization has no such meeting. */
    Optional<Versioned<Meeting>> find(OrganizationId organization, String id) {
        return MeetingId.isValid(id) ? documents.find(Realms.of(organization), id) : Optional.empty();
    }

    /** All of them, by name. */
    List<Versioned<Meeting>> every(OrganizationId organization) {
        return sorted(documents.findLatest(Realms.of(organization), "every", "", MOST));
    }

    /** A pod's, by name. */
    List<Versioned<Meeting>> of(OrganizationId organization, PodId pod) {
        return sorted(documents.findLatest(Realms.of(organization), "pod", pod.value(), MOST));
    }

    /** Those of several pods, by pod and then by name. */
    Map<PodId, List<Versioned<Meeting>>> of(OrganizationId organization, Collection<PodId> pods) {
        var ids = pods.stream().map(PodId::value).toList();
        return documents.findLatest(Realms.of(organization), "pod", ids, MOST).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        each -> new PodId(each.getKey()), each -> sorted(each.getValue())));
    }

    private static List<Versioned<Meeting>> sorted(List<Versioned<Meeting>> found) {
        return found.stream()
                .sorted(Comparator.comparing(
                                (Versioned<Meeting> each) -> each.value().name())
                        .thenComparing(Versioned::id))
                .toList();
    }

    Write add(Meeting meeting) {
        return documents.add(meeting.id().value(), meeting);
    }

    Write put(Versioned<Meeting> before, Meeting after) {
        return documents.put(before.id(), before.version(), after);
    }

    Write remove(Versioned<Meeting> meeting) {
        return documents.remove(meeting.id(), meeting.version());
    }
}
