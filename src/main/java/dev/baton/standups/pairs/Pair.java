package dev.baton.standups.pairs;

import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two who meet in a round.
 *
 * @param at when they were drawn
 * @param until when the next ones are drawn, as it was planned then
 * @param words what each said of it, by person's id
 */
record Pair(PodId pod, LocalDate day, Kind kind, Couple couple, Instant at, Instant until, Map<String, Word> words) {

    /** What somebody says of it. */
    sealed interface Word {}

    /** @param learned may be empty */
    record Met(String learned) implements Word {}

    record NotThisTime() implements Word {}

    Pair {
        words = Map.copyOf(words);
    }

    static Pair drawn(Round round, Couple couple) {
        return new Pair(round.pod(), round.day(), round.kind(), couple, round.begins(), round.ends(), Map.of());
    }

    /**
     * What all pairs of a round have in common.
     *
     * @param ends when the next one is planned
     */
    record Round(PodId pod, LocalDate day, Kind kind, Instant begins, Instant ends) {

        String id() {
            return idOf(pod, day);
        }
    }

    /** The id of a round. */
    static String idOf(PodId pod, LocalDate day) {
        return pod + ":" + day;
    }

    /** Nobody is in two pairs of a round. */
    String id() {
        return round() + ":" + couple.sales();
    }

    String round() {
        return idOf(pod, day);
    }

    List<PersonId> people() {
        return List.of(couple.sales(), couple.marketing());
    }

    Optional<Word> wordOf(PersonId person) {
        return Optional.ofNullable(words.get(person.value()));
    }

    /** One of them says so; what was said before counts no more. */
    Pair with(PersonId person, Word word) {
        var all = new HashMap<>(words);
        all.put(person.value(), word);
        return new Pair(pod, day, kind, couple, at, until, all);
    }

    boolean hasMet() {
        return words.values().stream().anyMatch(Met.class::isInstance);
    }

    /** Whether it came to nothing, and the two are due again. Silence doesn't say so. */
    boolean isOff() {
        return !hasMet() && words.values().stream().anyMatch(NotThisTime.class::isInstance);
    }

    /** What a person learned; empty if nothing was told. */
    String learnedBy(PersonId person) {
        return words.get(person.value()) instanceof Met(var learned) ? learned : "";
    }
}
