package dev.baton.standups;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Keepers;
import dev.baton.pods.Words;
import dev.baton.standups.StandupForm.Draft;
import dev.baton.standups.StandupForm.Reading;
import dev.baton.store.Versioned;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What making and changing a stand-up have in common: who may, what was filled in, and whether anybody is asked. */
final class Drafting {

    /** So many can be picked by name. */
    static final int MOST = 500;

    private final Directory directory;
    private final Keepers keepers;
    private final LeftOut leftOut;
    private final Standups standups;
    private final InstantSource clock;

    Drafting(Directory directory, Keepers keepers, LeftOut leftOut, Standups standups, InstantSource clock) {
        this.directory = directory;
        this.keepers = keepers;
        this.leftOut = leftOut;
        this.standups = standups;
        this.clock = clock;
    }

    /** Does the deed for somebody who may change the pod's stand-ups. */
    Reply forKeeper(Interaction by, PodId pod, Function<Versioned<Pod>, Reply> deed) {
        return keepers.forKeeper(by, pod, "change its stand-ups", deed);
    }

    /** In whose channels its summaries may go: pods that the person keeps, and the one where they go at present. */
    List<Pod> reached(Interaction by, Pod pod, Optional<Standup> before) {
        var kept = keepers.all(by, pod);
        var present = before.flatMap(
                        standup -> Optional.ofNullable(standup.conduct().summary()))
                .filter(id -> kept.stream().map(Pod::id).noneMatch(id::equals))
                .flatMap(id -> directory.pod(by.organization(), id));
        return Stream.concat(kept.stream(), present.stream()).toList();
    }

    /**
     * Reads what was filled in, and does the deed if it is complete and somebody would be asked.
     *
     * @param before when it is at present
     */
    Reply read(
            Submission submission,
            Pod pod,
            Optional<Standup> before,
            BiFunction<Draft, Collection<Person>, Reply> deed) {
        var today = clock.instant().atZone(pod.policy().zone()).toLocalDate();
        var pods = reached(submission, pod, before);
        return switch (StandupForm.read(submission, before.map(Standup::timing), today, pods)) {
            case Reading.Incomplete(var complaints) -> new Reply.Invalid(complaints);
            case Reading.Complete(var draft) -> {
                if (draft.picked().size() > MOST) {
                    yield new Reply.Invalid(Map.of(
                            "people",
                            "Please pick at most " + MOST + " people. Nobody picked means everybody in the pod."));
                }
                var ids = draft.picked().isEmpty() ? pod.people() : draft.picked();
                var people = directory.persons(submission.organization(), ids).values();
                yield complain(draft.picked(), people)
                        .or(() -> people.stream().anyMatch(Due::canBeAsked)
                                ? Optional.empty()
                                : Optional.of("Nobody would be asked. Please pick people who are there."))
                        .<Reply>map(complaint -> new Reply.Invalid(Map.of("people", complaint)))
                        .orElseGet(() -> deed.apply(draft, people));
            }
        };
    }

    private static Optional<String> complain(Set<PersonId> picked, Collection<Person> people) {
        var known = people.stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
        var unknown = picked.stream()
                .filter(person -> !known.contains(person))
                .map(person -> "“" + Excerpt.of(person.value(), StandupForm.LONGEST_NAME) + "”")
                .sorted()
                .toList();
        return unknown.isEmpty() || known.isEmpty()
                ? complainOfGuests(picked.isEmpty() ? List.of() : people)
                : Optional.of("Nobody is known as " + Words.list(unknown, 3) + ". Please pick people who are there.");
    }

    private static Optional<String> complainOfGuests(Collection<Person> picked) {
        var guests = picked.stream()
                .filter(person ->
                        person.role() == Role.GUEST && person.address().isPresent())
                .map(Person::name)
                .sorted()
                .toList();
        return guests.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.list(guests)
                        + (guests.size() == 1 ? " is a guest and isn't asked." : " are guests and aren't asked.")
                        + " Please pick members.");
    }

    /**
     * Why it can't be as it is drafted: no round would be held, nobody would ever be asked, or another one of its pod
     * is called the same.
     */
    Optional<Reply> refusal(OrganizationId organization, Standup standup, Pod pod, Collection<Person> people) {
        var all = standups.every(organization);
        var isTaken = all.stream()
                .filter(other ->
                        other.pod().equals(standup.pod()) && !other.id().equals(standup.id()))
                .anyMatch(other -> other.name().equalsIgnoreCase(standup.name()));
        if (isTaken) {
            return Optional.of(new Reply.Invalid(Map.of(
                    "name", "There is a stand-up of that name in " + pod.name() + ". Please give this one another.")));
        }
        var isTimedAnew = all.stream()
                .noneMatch(
                        each -> each.id().equals(standup.id()) && each.timing().equals(standup.timing()));
        if (isTimedAnew && leftOut.isNever(standup, pod)) {
            return Optional.of(new Reply.Invalid(
                    Map.of("until", "No round would be held until then. Please choose a later last day.")));
        }
        return leftOut.isEverybody(standup, pod, people)
                ? Optional.of(new Reply.Invalid(Map.of(
                        "time", "Nobody would be asked: everybody works at other times. Please choose another one.")))
                : Optional.empty();
    }

    /** Who takes part and isn't asked, for its maker; empty if everybody is. */
    String leftOut(OrganizationId organization, Standup standup, Pod pod, Collection<Person> people) {
        return leftOut.words(organization, standup, pod, people);
    }
}
