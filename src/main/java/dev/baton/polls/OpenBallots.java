package dev.baton.polls;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Lookup;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ballots of open polls, one for each person. They are counted by what they are indexed under, so that a tally
 * costs the same however many have voted.
 */
final class OpenBallots {

    /** So many are changed or taken away at once. */
    private static final int AT_ONCE = 200;

    private final Store store;
    private final Documents<Ballot> documents;

    OpenBallots(Store store) {
        this.store = store;
        this.documents = new Documents<>(store, "poll-ballot", Ballot.class, OpenBallots::entriesOf);
    }

    private static List<Entry> entriesOf(Ballot ballot) {
        var poll = ballot.poll().value();
        var entries = new ArrayList<Entry>();
        entries.add(Entry.at(ballot.at(), "poll", poll));
        entries.add(Entry.at(ballot.at(), "camp", campOf(poll, ballot.camp())));
        entries.add(Entry.at(ballot.at(), "person", ballot.person().value()));
        for (var choice : ballot.choices()) {
            entries.add(Entry.at(ballot.at(), "choice", choiceOf(poll, choice)));
            entries.add(Entry.at(ballot.at(), "choice", choiceOf(campOf(poll, ballot.camp()), choice)));
        }
        return entries;
    }

    private static String campOf(String poll, Camp camp) {
        return poll + ":" + camp;
    }

    private static String choiceOf(String whose, int choice) {
        return whose + ":" + choice;
    }

    Lookup<Ballot> of(PollId poll, PersonId person) {
        return documents.byId(Ballot.idOf(poll, person));
    }

    /** Those of some people who have voted. */
    Set<PersonId> voted(OrganizationId organization, PollId poll, Collection<PersonId> people) {
        var ids = people.stream().map(person -> Ballot.idOf(poll, person)).toList();
        return documents.findAll(Realms.of(organization), ids).stream()
                .map(ballot -> ballot.value().person())
                .collect(Collectors.toUnmodifiableSet());
    }

    int voters(OrganizationId organization, PollId poll) {
        var count = documents.count("poll", poll.value());
        return store.read(Realms.of(organization), count).count(count);
    }

    /** How it stands, in one round trip. */
    Tally tally(OrganizationId organization, Poll poll) {
        return tallies(organization, poll, List.of(new Whose("poll", poll.id().value())))
                .getFirst();
    }

    Sides sides(OrganizationId organization, Poll poll) {
        var camps = List.of(Camp.values());
        var tallies = tallies(
                organization,
                poll,
                camps.stream()
                        .map(camp -> new Whose("camp", campOf(poll.id().value(), camp)))
                        .toList());
        var all = new EnumMap<Camp, Tally>(Camp.class);
        IntStream.range(0, camps.size()).forEach(at -> all.put(camps.get(at), tallies.get(at)));
        return new Sides(all);
    }

    /** Under what the ballots of some people are indexed. */
    private record Whose(String index, String value) {}

    private List<Tally> tallies(OrganizationId organization, Poll poll, List<Whose> groups) {
        var voters = groups.stream()
                .map(whose -> documents.count(whose.index(), whose.value()))
                .toList();
        var votes = groups.stream()
                .map(whose -> poll.question().options().stream()
                        .collect(Collectors.toMap(
                                Option::number,
                                option -> documents.count("choice", choiceOf(whose.value(), option.number())))))
                .toList();
        var lookups = Stream.concat(voters.stream(), votes.stream().flatMap(each -> each.values().stream()));
        var answers = store.read(Realms.of(organization), lookups.toArray(Lookup<?>[]::new));
        return IntStream.range(0, groups.size())
                .mapToObj(at -> new Tally(
                        answers.count(voters.get(at)),
                        votes.get(at).entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, each -> answers.count(each.getValue())))))
                .toList();
    }

    /** Those who chose each option last, at most so many of each; by the option's number. */
    Map<Integer, List<PersonId>> latest(OrganizationId organization, Poll poll, int limit) {
        var choices = poll.question().options().stream()
                .collect(Collectors.toMap(
                        Option::number, option -> choiceOf(poll.id().value(), option.number())));
        var found = documents.findLatest(Realms.of(organization), "choice", choices.values(), limit);
        return choices.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> people(found.getOrDefault(each.getValue(), List.of()))));
    }

    private static List<PersonId> people(List<Versioned<Ballot>> ballots) {
        return ballots.stream().map(ballot -> ballot.value().person()).toList();
    }

    /** Everybody's, the earliest first. */
    Collection<Ballot> all(OrganizationId organization, PollId poll) {
        var ballots = new LinkedHashMap<PersonId, Ballot>();
        documents.walk(
                Realms.of(organization),
                "poll",
                poll.value(),
                Instant.EPOCH,
                ballot -> ballots.put(ballot.value().person(), ballot.value()));
        return ballots.values();
    }

    /** Some of those with a choice. */
    List<Versioned<Ballot>> choosing(OrganizationId organization, PollId poll, int option) {
        return documents.findLatest(Realms.of(organization), "choice", choiceOf(poll.value(), option), AT_ONCE);
    }

    /** @param before empty if the person hasn't voted so far */
    Write put(Optional<Versioned<Ballot>> before, Ballot after) {
        return documents.put(before, after.id(), after);
    }

    /** Takes options that are gone off a ballot, and the ballot away if nothing else is on it. */
    Write keeping(Versioned<Ballot> ballot, Question question) {
        var kept = ballot.value().keeping(question);
        return kept.choices().isEmpty()
                ? documents.remove(ballot.id(), ballot.version())
                : documents.put(ballot.id(), ballot.version(), kept);
    }

    /** What takes some of a poll's ballots away; nothing if there are none. */
    List<Write> removalOfSome(OrganizationId organization, PollId poll) {
        return documents.findLatest(Realms.of(organization), "poll", poll.value(), AT_ONCE).stream()
                .map(ballot -> documents.remove(ballot.id(), ballot.version()))
                .toList();
    }
}
