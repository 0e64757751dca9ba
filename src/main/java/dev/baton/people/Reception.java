package dev.baton.people;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.AccountId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Profile;
import dev.baton.chat.Role;
import dev.baton.chat.Roster;
import dev.baton.store.Operation;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Meets accounts: who is met for the first time becomes a person of the organization, or, by a verified e-mail, turns
 * out to be one.
 */
public final class Reception {

    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final Duration CHECK = Duration.ofDays(1);
    private static final int TRIES = 3;

    private final Store store;
    private final Directory directory;
    private final Doubts doubts;
    private final Map<String, Roster> rosters;
    private final InstantSource clock;
    private final Executor background;

    Reception(
            Store store,
            Directory directory,
            Doubts doubts,
            Map<String, Roster> rosters,
            InstantSource clock,
            Executor background) {
        this.store = store;
        this.directory = directory;
        this.doubts = doubts;
        this.rosters = Map.copyOf(rosters);
        this.clock = clock;
        this.background = background;
    }

    /**
     * The person behind an account. Asks the platform only about who is new.
     *
     * @return empty if the platform can't say now who that is
     */
    public Optional<PersonId> meet(OrganizationId organization, AccountId account) {
        var known = directory.personBehind(organization, account);
        if (known.isPresent()) {
            checkNowAndThen(organization, account, known.get());
            return known.map(Person::id);
        }
        return profile(account).map(profile -> admit(organization, account, profile));
    }

    /** The same for who the platform has told everything about already. */
    public PersonId meet(OrganizationId organization, AccountId account, Profile profile) {
        return directory
                .personBehind(organization, account)
                .map(Person::id)
                .orElseGet(() -> admit(organization, account, profile));
    }

    private Optional<Profile> profile(AccountId account) {
        return Optional.ofNullable(rosters.get(account.workspace().platform()))
                .flatMap(roster -> roster.profile(account));
    }

    private PersonId admit(OrganizationId organization, AccountId account, Profile profile) {
        for (var attempt = 1; ; attempt++) {
            try {
                return admitOnce(organization, account, profile);
            } catch (StaleWrite e) {
                directory.forget(organization);
                var met = directory.personBehind(organization, account);
                if (met.isPresent()) {
                    return met.get().id();
                }
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private PersonId admitOnce(OrganizationId organization, AccountId account, Profile profile) {
        var email = profile.role() == Role.GUEST ? null : profile.email();
        var same = email == null ? Optional.<Versioned<Person>>empty() : directory.personWithEmail(organization, email);
        return same.map(person -> recognise(organization, person, account, profile))
                .orElseGet(() -> welcome(organization, account, profile));
    }

    private PersonId recognise(
            OrganizationId organization, Versioned<Person> person, AccountId account, Profile profile) {
        var write = directory.put(person, person.value().with(account, profile, clock.instant()));
        store.commit(Realms.of(organization), write);
        return person.value().id();
    }

    /** Whoever is like somebody known is a person of his own, until the other says that it is he. */
    private PersonId welcome(OrganizationId organization, AccountId account, Profile profile) {
        var id = new PersonId(UlidCreator.getMonotonicUlid().toString());
        var person = Person.met(id, account, profile, clock.instant());
        var writes = new ArrayList<Write>(List.of(directory.add(person)));
        writes.addAll(doubts.about(organization, person));
        store.commit(Realms.of(organization), Operation.anonymous(), writes);
        return id;
    }

    private void checkNowAndThen(OrganizationId organization, AccountId account, Person person) {
        if (person.checked(account).plus(CHECK).isBefore(clock.instant())) {
            background.execute(() -> check(organization, account));
        }
    }

    /** Asks the platform again about a person who is known. */
    public void check(OrganizationId organization, AccountId account) {
        try {
            profile(account).ifPresent(profile -> update(organization, account, profile));
        } catch (RuntimeException e) {
            LOG.warn(
                    "a person could not be checked with {}", account.workspace().platform(), e);
        }
    }

    private void update(OrganizationId organization, AccountId account, Profile profile) {
        directory.forget(organization);
        directory
                .personBehind(organization, account)
                .flatMap(person -> directory.versioned(organization, person.id()))
                .ifPresent(person -> store.commit(
                        Realms.of(organization),
                        directory.put(person, person.value().refreshed(account, profile, clock.instant()))));
        directory.changed(organization);
    }
}
