package dev.baton.polls;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import java.util.Collection;
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
    private final Pictures pictures;
    private final Directory directory;

    Counting(OpenBallots open, SecretBallots secret, Pictures pictures, Directory directory) {
        this.open = open;
        this.secret = secret;
        this.pictures = pictures;
        this.directory = directory;
    }

    /** How many have voted. */
    int voters(OrganizationId organization, Poll poll) {
        return poll.terms().anonymous() ? secret.voters(organization, poll.id()) : open.voters(organization, poll.id());
    }

    /** How many votes would go with some options: of an anonymous poll all, since nobody knows which those are. */
    int votesFor(OrganizationId organization, Poll poll, List<Option> options) {
        if (options.isEmpty()) {
            return 0;
        }
        return poll.terms().anonymous()
                ? secret.voters(organization, poll.id())
                : options.stream().mapToInt(open.tally(organization, poll)::of).sum();
    }

    /** What may be seen of it now. */
    Standing standing(OrganizationId organization, Poll poll) {
        if (!poll.isShown()) {
            return Standing.hidden(voters(organization, poll));
        }
        if (poll.terms().anonymous()) {
            var picture = pictures.of(organization, poll.id());
            return poll.isOpen()
                    ? picture.live(secret.voters(organization, poll.id()))
                    : picture.closed(secret.count(organization, poll.id()));
        }
        return poll.isOpen()
                ? Standing.of(open.tally(organization, poll))
                : Standing.of(open.sides(organization, poll));
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

    /** Those of some people who have voted. */
    Set<PersonId> voted(OrganizationId organization, Poll poll, Collection<PersonId> people) {
        return poll.terms().anonymous()
                ? secret.voted(organization, poll.id(), people)
                : open.voted(organization, poll.id(), people);
    }
}
