package dev.baton.standups;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Headline;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.Outgoing;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.store.Write;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The summary of a round, kept up to date: later answers, and who helps. */
final class RoundCards implements HeadlineSource {

    private static final String KIND = "standup-round";

    private final Standups standups;
    private final Rounds rounds;
    private final Blockers blockers;
    private final Directory directory;

    RoundCards(Standups standups, Rounds rounds, Blockers blockers, Directory directory) {
        this.standups = standups;
        this.rounds = rounds;
        this.blockers = blockers;
        this.directory = directory;
    }

    static Headline headline(RoundId round, ConversationId channel) {
        return new Headline(KIND, round.toString(), channel);
    }

    /** The same for one person alone. */
    static PrivateHeadline privately(Round round, AccountId account) {
        return new PrivateHeadline(KIND, round.id().toString(), account);
    }

    /** Where a round's summary is. */
    static List<Headline> headlinesOf(Round round) {
        return round.closed() == null
                ? List.of()
                : round.closed().channels().stream()
                        .map(channel -> headline(round.id(), channel))
                        .toList();
    }

    /** Brings the summary up to date wherever it is. */
    static List<Write> refresh(OrganizationId organization, Round round) {
        return headlinesOf(round).stream()
                .map(headline -> Outgoing.refresh(headline).add(organization))
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        return RoundId.parse(reference)
                .flatMap(id -> rounds.find(organization, id))
                .map(round -> card(organization, round.value()));
    }

    Card card(OrganizationId organization, Round round) {
        return Summary.card(report(organization, round));
    }

    /** All that there is to say about a round. */
    Report report(OrganizationId organization, Round round) {
        var answers = rounds.answers(organization, round.id());
        var shown = blockers.shownIn(organization, round);
        var people = Stream.of(
                        round.asked().stream().map(Round.Asked::person),
                        Stream.ofNullable(round.chair().now()),
                        Stream.ofNullable(round.chair().next()),
                        shown.stream().map(Blocker::person),
                        shown.stream().flatMap(blocker -> blocker.helpers().stream()))
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
        var persons = directory.persons(organization, people);
        var names = persons.values().stream().collect(Collectors.toUnmodifiableMap(Person::id, Person::name));
        @Nullable
        Standup standup = standups.find(organization, round.id().standup().value())
                .map(found -> found.value())
                .orElse(null);
        var silent = silent(organization, round, standup, answers, persons);
        return new Report(round, standup == null, answers, shown, silent, names);
    }

    /** Who was asked and should have said something, but did not; by name. */
    private List<String> silent(
            OrganizationId organization,
            Round round,
            @Nullable Standup standup,
            Collection<Answer> answers,
            Map<PersonId, Person> persons) {
        @Nullable Pod pod = directory.pod(organization, round.pod()).orElse(null);
        var closed = round.closed();
        if (pod == null || closed == null) {
            return List.of();
        }
        var said = answers.stream().map(Answer::person).collect(Collectors.toUnmodifiableSet());
        return round.askedBy(closed.at()).stream()
                .filter(person -> !said.contains(person))
                .filter(person -> standup == null || standup.people(pod).contains(person))
                .flatMap(person -> Stream.ofNullable(persons.get(person)))
                .filter(person -> RoundCloser.isExpected(person, round))
                .map(Person::name)
                .sorted()
                .toList();
    }
}
