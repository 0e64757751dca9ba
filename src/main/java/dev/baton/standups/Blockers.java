package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What keeps people from getting on, until it is resolved. */
final class Blockers {

    private static final int MANY = 50;
    private static final int IN_A_ROUND = 1_000;

    private final Store store;
    private final Documents<Blocker> documents;

    Blockers(Store store) {
        this.store = store;
        this.documents = new Documents<>(store, "blocker", Blocker.class, Blockers::entriesOf);
    }

    private static List<Entry> entriesOf(Blocker blocker) {
        var told = blocker.round().day().atStartOfDay().toInstant(ZoneOffset.UTC);
        var entries = new ArrayList<>(List.of(
                Entry.at(told, "standup", blocker.round().standup().value()),
                Entry.at(told, "round", blocker.round().toString()),
                Entry.at(told, "person", blocker.person().value())));
        if (blocker.isOpen()) {
            entries.add(Entry.at(told, "open", blocker.round().standup().value()));
            entries.add(Entry.at(told, "mine", mine(blocker.round().standup(), blocker.person())));
        }
        return entries;
    }

    private static String mine(StandupId standup, PersonId person) {
        return standup + ":" + person;
    }

    Optional<Versioned<Blocker>> find(OrganizationId organization, String id) {
        return documents.find(Realms.of(organization), id);
    }

    /** Those of the stand-up that nobody has resolved, the longest known first. */
    List<Versioned<Blocker>> open(OrganizationId organization, StandupId standup) {
        return documents
                .findLatest(Realms.of(organization), "open", standup.value(), MANY)
                .reversed();
    }

    /** Those of one person that are open and were told before a round, the longest known first. */
    List<Versioned<Blocker>> openBefore(OrganizationId organization, RoundId round, PersonId person) {
        return documents
                .findLatest(Realms.of(organization), "mine", mine(round.standup(), person), MANY)
                .reversed()
                .stream()
                .filter(each -> each.value().round().day().isBefore(round.day()))
                .toList();
    }

    /**
     * What a round's summary shows: those told until then that were not resolved before it, the longest known first.
     */
    List<Blocker> shownIn(OrganizationId organization, Round round) {
        var standup = round.id().standup().value();
        var open = documents.latest("open", standup, MANY);
        var latest = documents.latest("standup", standup, MANY);
        var found = store.read(Realms.of(organization), open, latest);
        return Stream.concat(found.all(open).stream(), found.all(latest).stream())
                .distinct()
                .map(Versioned::value)
                .filter(each -> !each.round().day().isAfter(round.id().day()))
                .filter(each -> each.resolved() == null || !each.resolved().isBefore(round.opened()))
                .sorted(Comparator.comparing(each -> each.round().day()))
                .toList();
    }

    /** Those that were told in a round. */
    List<Versioned<Blocker>> toldIn(OrganizationId organization, RoundId round) {
        return documents.findLatest(Realms.of(organization), "round", round.toString(), IN_A_ROUND);
    }

    Write put(Optional<Versioned<Blocker>> before, Blocker after) {
        return documents.put(before, after.id(), after);
    }

    Write remove(Versioned<Blocker> blocker) {
        return documents.remove(blocker.id(), blocker.version());
    }
}
