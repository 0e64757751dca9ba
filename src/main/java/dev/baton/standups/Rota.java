package dev.baton.standups;

import dev.baton.chat.PersonId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whose turn it is. Each time, everybody who is there owes the same part of a turn, and whoever owes most takes it. So
 * turns follow from the times at which one was there: who was away or is new has nothing to make up for.
 *
 * @param owed by person's id, in {@link #TURN}s
 */
record Rota(Map<String, Long> owed) {

    /** One turn. Many numbers of people divide it. */
    private static final long TURN = 1_000L * 720_720;

    static final Rota NEW = new Rota(Map.of());

    Rota {
        owed = Map.copyOf(owed);
    }

    /** Whose turn it was, and how it goes on. */
    record Turn(PersonId person, Rota after) {}

    /** Empty if nobody is there. */
    Optional<Turn> among(Collection<PersonId> present) {
        if (present.isEmpty()) {
            return Optional.empty();
        }
        var debts = new HashMap<>(owed);
        present.forEach(person -> debts.merge(person.value(), TURN / present.size(), Long::sum));
        return present.stream()
                .min(Comparator.<PersonId>comparingLong(person -> -debts.getOrDefault(person.value(), 0L))
                        .thenComparing(PersonId::value))
                .map(person -> {
                    debts.merge(person.value(), -TURN, Long::sum);
                    return new Turn(person, new Rota(debts));
                });
    }
}
