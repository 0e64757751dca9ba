package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.BERLIN;
import static dev.baton.briefs.BriefFixtures.MIA;
import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.member;
import static dev.baton.briefs.BriefFixtures.pod;
import static dev.baton.briefs.BriefFixtures.published;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import dev.baton.chat.Action;
import dev.baton.chat.Context;
import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import dev.baton.store.TakenDown;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that follows up a published brief of Mia's in one pod, on Redis: time goes from one timer to the next, and what
 * is sent is taken down.
 */
final class FollowUp {

    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());
    private final Realm realm = Realms.of(organization);
    private final TakenDown taken = new TakenDown();
    private final Store store = store();
    private final Directory directory = mock(withSettings().stubOnly());
    private final Audit audit = mock(withSettings().stubOnly());
    private final Briefs briefs = new Briefs(store);
    private final ReaderList readers = new ReaderList(store);
    private final Archive archive =
            new Archive(briefs, new Editions(store), new Postings(store), readers, new ProgressList(store));
    private final Audience audience = new Audience(readers, new Rights(directory, this::now), directory);
    private final Receipts receipts = new Receipts(archive, audience, directory, audit, this::now);
    private final Map<String, TimerHandler> handlers = Stream.of(
                    new ReachingPod(archive, audience, directory, audit, store, this::now),
                    new RemindingReader(archive, audience, directory, audit, store, this::now),
                    new TellingLead(archive, audience, directory, audit, store, this::now))
            .collect(Collectors.toUnmodifiableMap(TimerHandler::name, Function.identity()));

    private final Map<PersonId, Person> people = new HashMap<>(Map.of(MIA, member(MIA, BERLIN, null)));
    private Pod team = pod(Set.of(), null);
    private Brief brief = published("Spring", "2026-03-02", "2026-12-18");
    private Instant now = MONDAY;

    FollowUp() {
        when(directory.person(any(), any())).thenAnswer(call -> found(call.getArgument(1)));
        when(directory.accountOf(any(), any()))
                .thenAnswer(call -> found(call.getArgument(1)).flatMap(Person::address));
        when(directory.nameOf(any(), any()))
                .thenAnswer(call -> found(call.getArgument(1)).orElseThrow().name());
        when(directory.persons(any(), any()))
                .thenAnswer(call -> call.<Collection<PersonId>>getArgument(1).stream()
                        .collect(Collectors.toUnmodifiableMap(Function.identity(), this::person)));
        when(directory.pods(organization)).thenAnswer(call -> List.of(team));
        when(directory.versioned(any(), any()))
                .thenAnswer(call -> Optional.of(new Versioned<>(team.id().value(), 1, team)));
        when(directory.unchanged(any())).thenReturn(Timers.cancel("nothing"));
        when(directory.unchanged(any(), any())).thenReturn(Timers.cancel("nothing"));
    }

    private Store store() {
        Store spied = mock(withSettings()
                .spiedInstance(RedisFixture.stores().store())
                .defaultAnswer(CALLS_REAL_METHODS)
                .stubOnly());
        doAnswer(call -> {
                    var done = call.callRealMethod();
                    taken.note(call.getArgument(2));
                    return done;
                })
                .when(spied)
                .commit(any(Realm.class), any(Operation.class), any());
        return spied;
    }

    private Optional<Person> found(PersonId person) {
        return Optional.ofNullable(people.get(person));
    }

    Person person(PersonId person) {
        return found(person).orElseThrow();
    }

    /** The person is as that from now on. */
    void knows(Person person) {
        people.put(person.id(), person);
    }

    Instant now() {
        return now;
    }

    Edition edition() {
        return Objects.requireNonNull(brief.edition());
    }

    /** The brief is published. */
    void begins() {
        store.commit(realm, briefs.add(brief));
        reaches();
    }

    private void reaches() {
        Objects.requireNonNull(handlers.get(BriefTimers.REACH)).fire(realm, Posting.idOf(brief.id(), team.id()));
    }

    void team(Pod other) {
        team = other;
        if (briefs.find(organization, brief.id().value()).isPresent()) {
            reaches();
        }
    }

    void publishes(boolean again) {
        brief = new Brief(
                brief.id(),
                brief.author(),
                brief.stage(),
                brief.content(),
                brief.saves(),
                brief.agreement(),
                null,
                edition().next(brief.content(), again, MIA, now),
                brief.retired(),
                now);
        store.commit(
                realm, briefs.put(briefs.find(organization, brief.id().value()).orElseThrow(), brief));
        reaches();
    }

    void acknowledges(PersonId person) {
        var before = readers.find(organization, brief.id(), person);
        var reader = before.map(Versioned::value).orElseGet(() -> Reader.of(brief.id(), person));
        write(person, before, reader.acknowledging(edition().number(), now).orElseThrow());
    }

    /** Whether it wasn't too late. */
    boolean takesBack(PersonId person) {
        var before = readers.find(organization, brief.id(), person);
        var after = before.flatMap(reader -> reader.value().takingBack(now));
        after.ifPresent(reader -> write(person, before, reader));
        return after.isPresent();
    }

    private void write(PersonId person, Optional<Versioned<Reader>> before, Reader after) {
        var account = person(person).address().orElseThrow();
        var context = new Context(
                new InteractionId(UUID.randomUUID().toString()),
                organization,
                person,
                account,
                null,
                Context.Surface.MESSAGE,
                true);
        var by = new Action(context, "brief.acknowledge", brief.id().value());
        var writes = receipts.of(by, brief, receipts.podsOf(by, brief), before, after);
        store.commit(realm, Operation.anonymous(), writes);
    }

    /** The next timer that is due by then fires, at its moment; false once it is then and none is left. */
    boolean fires(Instant until) {
        var timer = taken.next(until);
        var moment = timer.map(TakenDown.Timer::due).orElse(until);
        now = moment.isAfter(now) ? moment : now;
        timer.ifPresent(this::fire);
        return timer.isPresent();
    }

    private void fire(TakenDown.Timer timer) {
        var handler = handlers.get(timer.handler());
        if (handler != null) {
            handler.fire(realm, timer.argument());
        }
    }

    List<TakenDown.Message> messages() {
        return taken.messages();
    }
}
