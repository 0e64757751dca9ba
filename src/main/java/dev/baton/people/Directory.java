package dev.baton.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Broadcast;
import dev.baton.store.Documents;
import dev.baton.store.Lookup;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Persons and pods, remembered for a short while. What is remembered may be out of date; a commit that relies on it
 * adds {@code unchanged}, so that nothing is written on the strength of what is no longer so.
 */
public final class Directory {

    /** In case word of a change got lost. */
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private static final String CHANGED = "people";
    private static final int MANY = 1_000;

    private static final int ORGANIZATIONS = 10_000;

    /**
     * What is remembered of one organization; all of it is forgotten at once. Who was reading while it was forgotten
     * remembers what he has read in vain.
     */
    private record Remembered(Map<String, Versioned<Person>> persons, Map<String, Versioned<Pod>> pods) {

        Remembered() {
            this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        }
    }

    private final Store store;
    private final Documents<Person> persons;
    private final Documents<Pod> pods;
    private final Cache<OrganizationId, Remembered> known = Caffeine.newBuilder()
            .maximumSize(ORGANIZATIONS)
            .expireAfterWrite(REMEMBERED)
            .build();
    private final Broadcast broadcast;

    Directory(Store store, Broadcast broadcast) {
        this.store = store;
        this.broadcast = broadcast;
        broadcast.listen(CHANGED, organization -> forget(new OrganizationId(organization)));
        this.persons = new Documents<>(
                store,
                "person",
                Person.class,
                DirectoryEntries::of,
                List.of(Upgrades::withStandingPerAccount, Upgrades::withAbsences));
        this.pods = new Documents<>(
                store,
                "pod",
                Pod.class,
                DirectoryEntries::of,
                List.of(Upgrades::bridgedByDefault, Upgrades::withLeadPolicy, Upgrades::withTouches));
    }

    /** Empty for who was never met. */
    public Optional<Person> person(OrganizationId organization, PersonId person) {
        return versioned(organization, person).map(Versioned::value);
    }

    Optional<Versioned<Person>> versioned(OrganizationId organization, PersonId person) {
        return recall(organization, Remembered::persons, person.value(), persons.byId(person.value()));
    }

    /** Those of them who were met, read in one round trip at most. */
    public Map<PersonId, Person> persons(OrganizationId organization, Collection<PersonId> ids) {
        var wanted = ids.stream().map(PersonId::value).toList();
        return recallAll(organization, Remembered::persons, persons, wanted)
                .collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
    }

    /** The person's name, or a stand-in for one who is gone. */
    public String nameOf(OrganizationId organization, PersonId person) {
        return person(organization, person).map(Person::name).orElse("somebody");
    }

    /** Whether somebody may do whatever others may. */
    public boolean administers(OrganizationId organization, PersonId person) {
        return person(organization, person)
                .filter(found -> found.role() == Role.ADMINISTRATOR)
                .isPresent();
    }

    /** By whose clocks the person lives; UTC for who was never met. */
    public ZoneId zoneOf(OrganizationId organization, PersonId person) {
        return person(organization, person).map(Person::zone).orElse(ZoneOffset.UTC);
    }

    public Optional<Person> personBehind(OrganizationId organization, AccountId account) {
        return recall(organization, Remembered::persons, account.toString(), persons.by("account", account.toString()))
                .map(Versioned::value);
    }

    public Optional<Versioned<Person>> personWithEmail(OrganizationId organization, String email) {
        return persons.findBy(Realms.of(organization), "email", email);
    }

    /** Whether somebody of the organization is called that, whatever its case. */
    public boolean isSomebodyCalled(OrganizationId organization, String name) {
        return !called(organization, name, 1).isEmpty();
    }

    /** Who has that e-mail address, as a platform has verified; empty if nobody does whom Baton has met. */
    public Optional<Person> withEmail(OrganizationId organization, String email) {
        return personWithEmail(organization, email).map(Versioned::value);
    }

    /** Where a person is written to; empty if none of the accounts is there any more. */
    public Optional<AccountId> accountOf(OrganizationId organization, PersonId person) {
        return person(organization, person).flatMap(Person::address);
    }

    /** Those whom an administrator of Baton has made one too. */
    List<Versioned<Person>> appointed(OrganizationId organization) {
        return persons.findLatest(Realms.of(organization), "appointed", "", MANY);
    }

    /** Those who administer Baton, as the platforms or an administrator say. */
    public List<Person> administrators(OrganizationId organization) {
        return persons.values(Realms.of(organization), "administrator", "", MANY);
    }

    /** Some of those who have an account in the workspace. */
    List<Versioned<Person>> inWorkspace(OrganizationId organization, WorkspaceId workspace, int limit) {
        return persons.findLatest(Realms.of(organization), "workspace", workspace.toString(), limit);
    }

    /** Some of those who are called that and have an account. */
    List<Person> called(OrganizationId organization, String name, int limit) {
        return persons.values(Realms.of(organization), "name", DirectoryEntries.spelled(name), limit);
    }

    public Optional<Pod> podIn(OrganizationId organization, ConversationId channel) {
        return recall(organization, Remembered::pods, channel.toString(), pods.by("channel", channel.toString()))
                .map(Versioned::value);
    }

    public Optional<Pod> pod(OrganizationId organization, PodId pod) {
        return versioned(organization, pod).map(Versioned::value);
    }

    /** For a decision that relies on the pod; its commit adds {@link #unchanged(Versioned)}. */
    public Optional<Versioned<Pod>> versioned(OrganizationId organization, PodId pod) {
        return recall(organization, Remembered::pods, pod.value(), pods.byId(pod.value()));
    }

    /** Those of them that there are, read in one round trip at most. */
    public Map<PodId, Pod> pods(OrganizationId organization, Collection<PodId> ids) {
        var wanted = ids.stream().map(PodId::value).toList();
        return recallAll(organization, Remembered::pods, pods, wanted)
                .collect(Collectors.toUnmodifiableMap(Pod::id, Function.identity()));
    }

    public List<Pod> pods(OrganizationId organization) {
        return versionedPods(organization).stream().map(Versioned::value).toList();
    }

    List<Versioned<Pod>> versionedPods(OrganizationId organization) {
        return pods.findLatest(Realms.of(organization), "every", "", MANY);
    }

    /** Who leads a side of the pod, if that is somebody whom Baton reaches: no guest, and not gone. */
    public Optional<Person> leadOf(OrganizationId organization, Pod pod, Side side) {
        return pod.leadOf(side)
                .flatMap(lead -> person(organization, lead))
                .filter(person ->
                        person.role() != Role.GUEST && person.address().isPresent());
    }

    /** The pods in which a person answers leads. */
    public List<PodId> sellingIn(OrganizationId organization, PersonId person) {
        return pods(organization).stream()
                .filter(pod -> pod.sells(person))
                .map(Pod::id)
                .toList();
    }

    private <T> Optional<Versioned<T>> recall(
            OrganizationId organization,
            Function<Remembered, Map<String, Versioned<T>>> kind,
            String key,
            Lookup<T> lookup) {
        var memory = kind.apply(memoryOf(organization));
        var remembered = memory.get(key);
        if (remembered != null) {
            return Optional.of(remembered);
        }
        var found = store.read(Realms.of(organization), lookup).first(lookup);
        found.ifPresent(each -> memory.put(key, each));
        return found;
    }

    private <T> Stream<T> recallAll(
            OrganizationId organization,
            Function<Remembered, Map<String, Versioned<T>>> kind,
            Documents<T> documents,
            Collection<String> ids) {
        var memory = kind.apply(memoryOf(organization));
        var missing = ids.stream().filter(id -> !memory.containsKey(id)).toList();
        documents.findAll(Realms.of(organization), missing).forEach(found -> memory.put(found.id(), found));
        return ids.stream()
                .distinct()
                .flatMap(id -> Stream.ofNullable(memory.get(id)))
                .map(Versioned::value);
    }

    private Remembered memoryOf(OrganizationId organization) {
        return known.get(organization, ignored -> new Remembered());
    }

    /** The part of a commit that makes it stale if what is remembered of the person is out of date. */
    public Write unchanged(OrganizationId organization, PersonId person) {
        return persons.expect(
                person.value(),
                versioned(organization, person).map(Versioned::version).orElse(0L));
    }

    /** The part of a commit that makes it stale if the pod that it was decided on has changed. */
    public Write unchanged(Versioned<Pod> pod) {
        return pods.expect(pod.id(), pod.version());
    }

    Write put(Versioned<Person> before, Person after) {
        return persons.put(before.id(), before.version(), after);
    }

    Write add(Person person) {
        return persons.add(person.id().value(), person);
    }

    Write remove(Versioned<Person> person) {
        return persons.remove(person.id(), person.version());
    }

    Write put(Versioned<Pod> before, Pod after) {
        return pods.put(before.id(), before.version(), after);
    }

    Write add(Pod pod) {
        return pods.add(pod.id().value(), pod);
    }

    /** Something about people has been changed: all nodes forget what they remember. */
    void changed(OrganizationId organization) {
        forget(organization);
        broadcast.tell(CHANGED, organization.value());
    }

    /** Forgets what is remembered of the organization on this node, so that it is read anew. */
    public void forget(OrganizationId organization) {
        known.invalidate(organization);
    }
}
