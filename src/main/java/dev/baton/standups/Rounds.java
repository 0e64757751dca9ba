package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rounds, and what people said in them. Each answer is a document of its own, so that people who answer at the same
 * moment don't wait for each other.
 */
final class Rounds {

    /** No round has more answers. */
    private static final int MANY = 1_000;

    /** So many are taken away in one commit. */
    private static final int AT_ONCE = 100;

    private final Documents<Round> rounds;
    private final Documents<Answer> answers;

    Rounds(Store store) {
        this.rounds = new Documents<>(
                store,
                "round",
                Round.class,
                round -> List.of(
                        Entry.at(round.opened(), "standup", round.id().standup().value())));
        this.answers = new Documents<>(store, "answer", Answer.class, Rounds::entriesOf);
    }

    private static List<Entry> entriesOf(Answer answer) {
        return List.of(
                Entry.at(answer.at(), "round", answer.round().toString()),
                Entry.at(answer.at(), "mine", mine(answer.round().standup(), answer.person())),
                Entry.at(answer.at(), "person", answer.person().value()));
    }

    private static String mine(StandupId standup, PersonId person) {
        return standup + ":" + person;
    }

    Optional<Versioned<Round>> find(OrganizationId organization, RoundId round) {
        return rounds.find(Realms.of(organization), round.toString());
    }

    /** The stand-up's last rounds, the latest first. */
    List<Round> latest(OrganizationId organization, StandupId standup, int limit) {
        return rounds.values(Realms.of(organization), "standup", standup.value(), limit);
    }

    /** The last rounds of several stand-ups, the latest of each first. */
    Map<StandupId, List<Round>> latest(OrganizationId organization, Collection<StandupId> standups, int limit) {
        var ids = standups.stream().map(StandupId::value).toList();
        return rounds.findLatest(Realms.of(organization), "standup", ids, limit).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        each -> new StandupId(each.getKey()), each -> values(each.getValue())));
    }

    /** The stand-up's round that takes answers now. */
    Optional<Versioned<Round>> open(OrganizationId organization, StandupId standup) {
        return rounds.findLatest(Realms.of(organization), "standup", standup.value(), 1).stream()
                .filter(found -> found.value().isOpen())
                .findFirst();
    }

    /** The last round of each stand-up that has had one. */
    Map<StandupId, Round> latest(OrganizationId organization, Collection<StandupId> standups) {
        return latest(organization, standups, 1).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableMap(round -> round.id().standup(), Function.identity()));
    }

    Optional<Versioned<Answer>> answer(OrganizationId organization, RoundId round, PersonId person) {
        return answers.find(Realms.of(organization), Answer.idOf(round, person));
    }

    /** The same by its id. */
    Optional<Versioned<Answer>> answer(OrganizationId organization, String id) {
        return answers.find(Realms.of(organization), id);
    }

    /** What a person said in some rounds. */
    Map<RoundId, Answer> answers(OrganizationId organization, PersonId person, Collection<RoundId> of) {
        var ids = of.stream().map(round -> Answer.idOf(round, person)).toList();
        return values(answers.findAll(Realms.of(organization), ids)).stream()
                .collect(Collectors.toUnmodifiableMap(Answer::round, Function.identity()));
    }

    /** All that was said in a round, the first first. */
    List<Answer> answers(OrganizationId organization, RoundId round) {
        return answers.values(Realms.of(organization), "round", round.toString(), MANY)
                .reversed();
    }

    /** What a person said in the stand-up last, the latest first. */
    List<Answer> of(OrganizationId organization, PersonId person, StandupId standup, int limit) {
        return answers.values(Realms.of(organization), "mine", mine(standup, person), limit);
    }

    private static <T> List<T> values(List<Versioned<T>> found) {
        return found.stream().map(Versioned::value).toList();
    }

    /** What takes some of a round's answers away; nothing if there are none. */
    List<Write> removalOfSome(OrganizationId organization, RoundId round) {
        return answers.findLatest(Realms.of(organization), "round", round.toString(), AT_ONCE).stream()
                .map(answer -> answers.remove(answer.id(), answer.version()))
                .toList();
    }

    /** What takes a round away without its answers; nothing if it is gone. */
    List<Write> removal(OrganizationId organization, RoundId round) {
        return find(organization, round).stream()
                .map(found -> rounds.remove(found.id(), found.version()))
                .toList();
    }

    Write add(Round round) {
        return rounds.add(round.id().toString(), round);
    }

    Write put(Versioned<Round> before, Round after) {
        return rounds.put(before.id(), before.version(), after);
    }

    /** The part of a commit that makes it stale if the round has changed, as it does when it ends. */
    Write unchanged(Versioned<Round> round) {
        return rounds.expect(round.id(), round.version());
    }

    /** @param before empty if the person said nothing in the round so far */
    Write put(Optional<Versioned<Answer>> before, Answer after) {
        return answers.put(before, after.id(), after);
    }
}
