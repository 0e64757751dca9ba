package dev.baton.polls;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.DownloadSource;
import dev.baton.people.Person;
import dev.baton.store.Versioned;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The result of a poll as a table: of an open one who chose what, of an anonymous one how many did, by side only where
 * that is shown.
 */
final class PollFile implements DownloadSource {

    static final String KIND = "poll";

    private final Polls polls;
    private final Finding finding;
    private final Counting counting;
    private final OpenBallots open;
    private final Directory directory;

    PollFile(Polls polls, Finding finding, Counting counting, OpenBallots open, Directory directory) {
        this.polls = polls;
        this.finding = finding;
        this.counting = counting;
        this.open = open;
        this.directory = directory;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Table> table(OrganizationId organization, String id, PersonId reader) {
        return polls.find(organization, id)
                .map(Versioned::value)
                .filter(poll -> poll.isFetched() && finding.mayKeep(organization, reader, poll))
                .map(poll -> new Table(
                        "poll-" + poll.id(),
                        poll.terms().anonymous() ? counted(organization, poll) : named(organization, poll)));
    }

    private Stream<List<String>> named(OrganizationId organization, Poll poll) {
        var ballots = open.all(organization, poll.id());
        var persons = directory.persons(
                organization, ballots.stream().map(Ballot::person).toList());
        var rows = ballots.stream()
                .map(ballot -> List.of(
                        Optional.ofNullable(persons.get(ballot.person()))
                                .map(Person::name)
                                .orElse("somebody"),
                        ballot.camp().label(),
                        ballot.choices().stream()
                                .flatMap(number -> poll.question().option(number).stream())
                                .map(Option::label)
                                .collect(Collectors.joining("; ")),
                        ballot.at().toString()));
        return Stream.concat(Stream.of(List.of("Person", "Side", poll.question().words(), "At")), rows);
    }

    private Stream<List<String>> counted(OrganizationId organization, Poll poll) {
        var standing = counting.standing(organization, poll);
        if (standing.isHeldBack()) {
            return Stream.of(List.of(poll.question().words()), List.of(PollWords.TOO_FEW));
        }
        var all = standing.tally();
        var shown = new TreeMap<>(standing.sides());
        var heading = Stream.concat(
                Stream.of(poll.question().words(), "Votes", "Percent"),
                shown.keySet().stream().map(Camp::label));
        var rows = poll.question().options().stream()
                .map(option -> Stream.concat(
                                Stream.of(
                                        option.label(),
                                        Integer.toString(all.of(option)),
                                        Long.toString(all.share(option))),
                                shown.values().stream().map(tally -> Integer.toString(tally.of(option))))
                        .toList());
        return Stream.concat(Stream.of(heading.toList()), rows);
    }
}
