package dev.baton.standups.pairs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Pairings, who has met whom, and the pairs of each round. */
final class Pairs {

    /** No round has more pairs. */
    private static final int MANY = 1_000;

    private final Documents<Pairing> pairings;
    private final Documents<Ledger> ledgers;
    private final Documents<Pair> pairs;

    Pairs(Store store) {
        this.pairings = new Documents<>(store, "pairing", Pairing.class, pairing -> List.of());
        this.ledgers = new Documents<>(store, "pair-ledger", Ledger.class, ledger -> List.of());
        this.pairs = new Documents<>(store, "pair", Pair.class, Pairs::entriesOf);
    }

    private static List<Entry> entriesOf(Pair pair) {
        return List.of(
                Entry.at(pair.at(), "round", pair.round()),
                Entry.at(pair.at(), "pod", pair.pod().value()),
                Entry.at(pair.at(), "person", pair.couple().sales().value()),
                Entry.at(pair.at(), "person", pair.couple().marketing().value()));
    }

    Optional<Versioned<Pairing>> pairing(OrganizationId organization, PodId pod) {
        return pairings.find(Realms.of(organization), pod.value());
    }

    /** Empty if nobody has met yet. */
    Optional<Versioned<Ledger>> ledger(OrganizationId organization, PodId pod) {
        return ledgers.find(Realms.of(organization), pod.value());
    }

    Optional<Versioned<Pair>> find(OrganizationId organization, String id) {
        return pairs.find(Realms.of(organization), id);
    }

    /** Whether people are paired still, and no other pairs have been drawn since. */
    boolean isCurrent(OrganizationId organization, Pair pair) {
        return pairing(organization, pair.pod())
                .filter(pairing -> pair.day().equals(pairing.value().last()))
                .isPresent();
    }

    /** Whether the channel is still to read what came of a pair's round. */
    boolean isToBeTold(OrganizationId organization, Pair pair, Instant now) {
        return isCurrent(organization, pair)
                || (now.isBefore(pair.until())
                        && pairing(organization, pair.pod()).isPresent());
    }

    /** Those of a round, in the same order each time. */
    List<Pair> ofRound(OrganizationId organization, String round) {
        return pairs.values(Realms.of(organization), "round", round, MANY).stream()
                .sorted(Comparator.comparing(Pair::id))
                .toList();
    }

    /** What takes all pairs of a round away. */
    List<Write> removalOf(OrganizationId organization, String round) {
        return pairs.findLatest(Realms.of(organization), "round", round, MANY).stream()
                .map(pair -> pairs.remove(pair.id(), pair.version()))
                .toList();
    }

    /** A pod's last ones, the latest first. */
    List<Pair> ofPod(OrganizationId organization, PodId pod, int limit) {
        return pairs.values(Realms.of(organization), "pod", pod.value(), limit);
    }

    /** The last ones that a person is in, the latest first. */
    List<Pair> of(OrganizationId organization, PersonId person, int limit) {
        return pairs.values(Realms.of(organization), "person", person.value(), limit);
    }

    Write put(Optional<Versioned<Pairing>> before, Pairing after) {
        return pairings.put(before, after.pod().value(), after);
    }

    Write remove(Versioned<Pairing> pairing) {
        return pairings.remove(pairing.id(), pairing.version());
    }

    Write put(PodId pod, Optional<Versioned<Ledger>> before, Ledger after) {
        return ledgers.put(before, pod.value(), after);
    }

    Write add(Pair pair) {
        return pairs.add(pair.id(), pair);
    }

    Write put(Versioned<Pair> before, Pair after) {
        return pairs.put(before.id(), before.version(), after);
    }
}
