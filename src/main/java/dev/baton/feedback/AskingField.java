package dev.baton.feedback;

import com.google.common.collect.Lists;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Role;
import dev.baton.delivery.Outgoing;
import dev.baton.feedback.Question.Call;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks people, each in private and once in a round. It wakes whenever somebody's time has come, and looks anew each
 * time who is there and whose time is when.
 */
final class AskingField implements TimerHandler {

    /** So many are asked in one commit, so that none holds up others for long. */
    private static final int AT_ONCE = 50;

    private final Questions questions;
    private final AskedPeople people;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    AskingField(Questions questions, AskedPeople people, Directory directory, Store store, InstantSource clock) {
        this.questions = questions;
        this.people = people;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return QuestionTimers.ASK;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        var round = Asked.Round.parse(argument).orElseThrow();
        questions
                .find(organization, round.question())
                .filter(found -> !found.value().paused())
                .ifPresent(found -> directory
                        .pod(organization, found.value().pod())
                        .filter(pod -> questions.isOn(found.value(), pod, round.day()))
                        .ifPresent(pod -> ask(organization, found, pod, round)));
    }

    /** What wakes it next is set last, so that a crash in between leaves nobody out. */
    private void ask(OrganizationId organization, Versioned<Question> found, Pod pod, Asked.Round round) {
        var realm = Realms.of(organization);
        var now = clock.instant();
        var calls = calls(organization, found.value(), pod, round.day());
        var known = people.in(organization, round).stream()
                .map(asked -> asked.value().person())
                .collect(Collectors.toUnmodifiableSet());
        var due = calls.stream()
                .filter(call -> !call.at().isAfter(now) && now.isBefore(call.until()))
                .filter(call -> !known.contains(call.person().id()))
                .toList();
        Lists.partition(due, AT_ONCE).forEach(some -> {
            var writes = new ArrayList<Write>(List.of(questions.unchanged(found)));
            some.forEach(call -> writes.addAll(asking(organization, round, found.value(), call, now)));
            store.commit(realm, Operation.anonymous(), writes);
        });
        var rest = new ArrayList<>(timers(round, calls, now));
        rest.add(questions.unchanged(found));
        rest.addAll(questions.keepUp(organization, found.value(), pod));
        store.commit(realm, Operation.anonymous(), rest);
    }

    private static List<Write> timers(Asked.Round round, List<Call> calls, Instant now) {
        var timers = new ArrayList<Write>();
        calls.stream()
                .map(Call::at)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .ifPresent(at -> timers.add(QuestionTimers.ask(round, at)));
        calls.stream().map(Call::until).max(Comparator.naturalOrder()).ifPresent(until -> {
            timers.add(QuestionTimers.close(round, until));
            timers.add(QuestionTimers.forget(round, until));
        });
        return timers;
    }

    /** Everybody who can be asked in the round, from the moment on from which the question is as it is. */
    private List<Call> calls(OrganizationId organization, Question question, Pod pod, LocalDate day) {
        return directory.persons(organization, question.people(pod)).values().stream()
                .filter(AskingField::canBeAsked)
                .map(person -> question.call(person, day, pod.policy()))
                .filter(call -> !call.at().isBefore(question.since()) && isThere(call))
                .sorted(Comparator.comparing(call -> call.person().id().value()))
                .toList();
    }

    /** Guests are not asked, nor is who has left. */
    static boolean canBeAsked(Person person) {
        return person.role().covers(Role.MEMBER) && person.address().isPresent();
    }

    private static boolean isThere(Call call) {
        return !call.person()
                .isAway(LocalDate.ofInstant(call.at(), call.person().zone()));
    }

    private List<Write> asking(
            OrganizationId organization, Asked.Round round, Question question, Call call, Instant now) {
        var asked = Asked.of(round, question, call);
        var writes = new ArrayList<Write>();
        writes.add(people.add(asked));
        call.person()
                .address()
                .map(account -> QuestionCards.question(asked, account))
                .ifPresent(headline -> writes.add(Outgoing.headline(headline).add(organization)));
        Optional.ofNullable(call.reminder())
                .filter(now::isBefore)
                .ifPresent(at -> writes.add(QuestionTimers.remind(asked, at)));
        return writes;
    }
}
