package dev.baton.polls;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How polls stand, be they open or anonymous. */
final class Counting {

    /** So many names of each option are shown on the card. */
    static final int NAMED = 5;

    private final OpenBallots open;
    private final SecretBallots secret;
    private final Directory directory;

    Counting(OpenBallots open, SecretBallots secret, Directory directory) {
        this.open = open;
        this.secret = secret;
        this.directory = directory;
    }

    /** How many have voted. */
    int voters(OrganizationId organization, Poll poll) {
        return poll.terms().anonymous()
                ? secret.voters(organization, poll.id())
                : open.tally(organization, poll).voters();
    }

    /** What may be seen now: of a result that is hidden only how many have voted. */
    Tally shown(OrganizationId organization, Poll poll) {
        if (!poll.isShown()) {
            return new Tally(voters(organization, poll), Map.of());
        }
        return poll.terms().anonymous() ? together(sides(organization, poll)) : open.tally(organization, poll);
    }

    /** Of a poll whose result is shown. */
    Sides sides(OrganizationId organization, Poll poll) {
        return poll.terms().anonymous() ? secret.count(organization, poll.id()) : open.sides(organization, poll);
    }

    static Tally together(Sides sides) {
        var votes = sides.all().values().stream()
                .flatMap(tally -> tally.votes().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
        return new Tally(sides.all().values().stream().mapToInt(Tally::voters).sum(), votes);
    }

    /** The names of those who chose each option last, by the option's number; none of what is hidden or secret. */
    Map<Integer, List<String>> names(OrganizationId organization, Poll poll, int limit) {
        if (!poll.isShown() || poll.terms().anonymous()) {
            return Map.of();
        }
        var people = open.latest(organization, poll, limit);
        var persons = directory.persons(
                organization, people.values().stream().flatMap(List::stream).toList());
        return people.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .flatMap(person -> Stream.ofNullable(persons.get(person)))
                                .map(Person::name)
                                .toList()));
    }

    /** Those who have voted. */
    Set<String> everybody(OrganizationId organization, Poll poll) {
        return poll.terms().anonymous()
                ? secret.everybody(organization, poll.id())
                : open.all(organization, poll.id()).stream()
                        .map(ballot -> ballot.value().person().value())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
