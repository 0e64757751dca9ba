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
public record Rota(Map<String, Long> owed) {

    /** One turn. Many numbers of people divide it. */
    private static final long TURN = 1_000L * 720_720;

    public static final Rota NEW = new Rota(Map.of());

    public Rota {
        owed = Map.copyOf(owed);
    }

    /** Whose turn it was, and how it goes on. */
    public record Turn(PersonId person, Rota after) {}

    /** Empty if nobody is there. */
    public Optional<Turn> among(Collection<PersonId> present) {
        if (present.isEmpty()) {
            return Optional.empty();
        }
        return owing(present, 1).mostOwing(present);
    }

    /** Whoever has a turn passes it on to whoever of the others owes most, and owes it still. */
    public Optional<Turn> passOn(PersonId from, Collection<PersonId> others) {
        return giveBack(from).mostOwing(others);
    }

    /** A turn that was not taken after all is owed still. */
    public Rota giveBack(PersonId person) {
        return with(person, TURN);
    }

    /** Somebody takes a turn, whoever owes more. */
    public Rota take(PersonId person) {
        return with(person, -TURN);
    }

    /** Some turns are due: everybody who is there owes the same part of them. */
    public Rota owing(Collection<PersonId> present, int turns) {
        var debts = new HashMap<>(owed);
        present.forEach(person -> debts.merge(person.value(), TURN * turns / present.size(), Long::sum));
        return new Rota(debts);
    }

    /** How much somebody owes; less than nothing for who has had more than his part. */
    public long owedBy(PersonId person) {
        return owed.getOrDefault(person.value(), 0L);
    }

    private Optional<Turn> mostOwing(Collection<PersonId> people) {
        return people.stream()
                .min(Comparator.<PersonId>comparingLong(person -> -owedBy(person))
                        .thenComparing(PersonId::value))
                .map(person -> new Turn(person, take(person)));
    }

    private Rota with(PersonId person, long more) {
        var debts = new HashMap<>(owed);
        debts.merge(person.value(), more, Long::sum);
        return new Rota(debts);
    }
}
