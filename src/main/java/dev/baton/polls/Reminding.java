package dev.baton.polls;

import dev.baton.chat.AccountId;
import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.people.WorkingTime;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * {@code Remind}: people of the pod who haven't voted are asked once more, each while at work and at most once a week.
 */
final class Reminding implements TimerHandler {

    private final Finding finding;
    private final Counting counting;
    private final Directory directory;
    private final Commits commits;
    private final Store store;
    private final InstantSource clock;

    Reminding(
            Finding finding,
            Counting counting,
            Directory directory,
            Commits commits,
            Store store,
            InstantSource clock) {
        this.finding = finding;
        this.counting = counting;
        this.directory = directory;
        this.commits = commits;
        this.store = store;
        this.clock = clock;
    }

    Reply press(Action action) {
        return finding.forKeeper(action, action.argument(), found -> {
            var poll = found.value();
            if (poll.isOver(clock.instant())) {
                return Finding.CLOSED;
            }
            var silent = silent(action.organization(), poll).size();
            var now = clock.instant();
            return silent == 0
                    ? Reply.onlyYou("Everybody in the pod who can be asked has voted.")
                    : commits.commit(
                            action,
                            Reply.onlyYou((silent == 1 ? "1 person hasn't voted. " : silent + " people haven't voted. ")
                                    + "Whoever wasn't reminded within a week is now, in working hours."),
                            PollTimers.remind(poll.id(), now, now));
        });
    }

    @Override
    public String name() {
        return PollTimers.REMIND;
    }

    /**
     * Who isn't at work gets the reminder when the next of them begins to work. When that is was decided as the button
     * was pressed: so whoever has had it isn't waited for again.
     */
    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var now = clock.instant();
        var space = argument.indexOf(' ');
        var pressed = Instant.ofEpochMilli(Long.parseLong(argument.substring(space + 1)));
        var poll = finding.find(organization, argument.substring(0, space))
                .map(Versioned::value)
                .filter(found -> !found.isOver(now));
        var pod = poll.flatMap(found -> directory.pod(organization, found.pod()));
        if (poll.isEmpty() || pod.isEmpty()) {
            return;
        }
        var writes = new ArrayList<Write>();
        var later = new ArrayList<Instant>();
        for (var person : silent(organization, poll.get())) {
            var begins = WorkingTime.next(pressed, pod.get().policy().inTimeOf(person));
            if (begins.isAfter(now)) {
                later.add(begins);
            } else {
                writes.add(reminder(poll.get(), person.address().orElseThrow()).add(organization));
            }
        }
        later.stream()
                .min(Comparator.naturalOrder())
                .ifPresent(next -> writes.add(PollTimers.remind(poll.get().id(), pressed, next)));
        store.commitInParts(realm, writes);
    }

    /** Members of the pod who are there, can be written to and haven't voted. */
    private List<Person> silent(OrganizationId organization, Poll poll) {
        var people = directory.pod(organization, poll.pod()).map(Pod::people).orElse(Set.of());
        var voted = counting.voted(organization, poll, people);
        var silent = people.stream().filter(person -> !voted.contains(person)).toList();
        return directory.persons(organization, silent).values().stream()
                .filter(person ->
                        person.role().covers(Role.MEMBER) && person.address().isPresent())
                .filter(person ->
                        !person.isAway(clock.instant().atZone(person.zone()).toLocalDate()))
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }

    private static Outgoing reminder(Poll poll, AccountId account) {
        var parts = new ArrayList<Part>(PollCards.asked(poll.question().words()));
        parts.add(new Part.Paragraph(Text.of("You haven't voted yet. ").and(PollWords.terms(poll))));
        parts.addAll(PollButtons.voting(poll));
        return Outgoing.direct(
                account,
                new MessageId("poll-remind:" + poll.id() + "@" + account),
                new Card("Your vote, please: " + poll.question().words(), parts));
    }
}
