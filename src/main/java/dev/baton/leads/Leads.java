package dev.baton.leads;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Commits;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.pods.Page;
import dev.baton.store.Documents;
import dev.baton.store.Lookup;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The leads of all organizations; each sees its own. */
final class Leads {

    /** How many a list shows at most. */
    static final int SHOWN = 10;

    /** Nobody is asked about more at once. */
    private static final int ASKED = 1_000;

    /** How many of those with a word are looked at. */
    static final int SOUGHT = 50;

    private final Store store;
    private final Commits commits;
    private final Documents<Lead> documents;

    Leads(Store store, Commits commits) {
        this.store = store;
        this.commits = commits;
        this.documents = new Documents<>(
                store,
                "lead",
                Lead.class,
                LeadIndex::entriesOf,
                List.of(
                        LeadUpgrades::withoutAlike,
                        LeadUpgrades::withClock,
                        LeadUpgrades::withDetails,
                        LeadUpgrades::withAssists,
                        LeadUpgrades::withTouches,
                        LeadUpgrades::withTies));
    }

    /** The lead that an interaction is about; empty if the organization has no such lead. */
    Optional<Versioned<Lead>> find(Interaction by, String id) {
        var lookup = documents.byId(id);
        return LeadId.isValid(id) ? commits.read(by, lookup).first(lookup) : Optional.empty();
    }

    /** Empty if the organization has no such lead. */
    Optional<Versioned<Lead>> find(OrganizationId organization, String id) {
        return LeadId.isValid(id) ? documents.find(Realms.of(organization), id) : Optional.empty();
    }

    /** Those of some ids that are there. */
    List<Versioned<Lead>> all(OrganizationId organization, List<String> ids) {
        return documents.findAll(Realms.of(organization), ids);
    }

    /**
     * The one with that id, short or long; else those whose company has all the words, or their beginnings, and those
     * with that e-mail address or domain. The company with exactly that name comes first, then the latest.
     */
    List<Lead> named(OrganizationId organization, String typed) {
        var name = LeadIndex.spelled(typed.startsWith("#") ? typed.substring(1) : typed);
        var sought = new SoughtLeads(documents, name);
        return sought.in(store.read(Realms.of(organization), sought.lookups()));
    }

    /** Those that are like one that a person hands over. */
    AlikeLeads.Found like(Interaction by, Particulars particulars) {
        var alike = new AlikeLeads(documents, particulars, "");
        return alike.in(commits.read(by, alike.lookups()));
    }

    /** The same for a machine, which may have made it of a record. */
    AlikeLeads.Found like(OrganizationId organization, Particulars particulars, String record) {
        var alike = new AlikeLeads(documents, particulars, record);
        return alike.in(store.read(Realms.of(organization), alike.lookups()));
    }

    /** Which of some e-mail addresses are those of leads; read in one round trip. */
    Set<String> emailsThere(OrganizationId organization, Set<String> emails) {
        var counts = emails.stream()
                .collect(Collectors.toMap(email -> email, email -> documents.count(LeadIndex.EMAIL, email)));
        var answers = store.read(Realms.of(organization), counts.values().toArray(Lookup<?>[]::new));
        return counts.entrySet().stream()
                .filter(each -> answers.count(each.getValue()) > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The commit is stale if a lead with one of some e-mail addresses has come. */
    List<Write> without(Set<String> emails) {
        return emails.stream()
                .map(email -> documents.expectCount(LeadIndex.EMAIL, email, 0))
                .toList();
    }

    /** Some of those with a contact that has exactly that e-mail address. */
    List<Versioned<Lead>> withEmail(OrganizationId organization, String email) {
        var own = documents.latest(LeadIndex.EMAIL, email, SOUGHT);
        var anywhere = documents.latest(LeadIndex.CONTACT, email, SOUGHT);
        var answers = store.read(Realms.of(organization), own, anywhere);
        return Stream.of(own, anywhere)
                .flatMap(lookup -> answers.all(lookup).stream())
                .distinct()
                .toList();
    }

    /** Some of those that are done, were changed last before a moment, and tell something of a person. */
    List<Versioned<Lead>> doneBefore(OrganizationId organization, Instant moment) {
        var lookup = documents.earliest(LeadIndex.DONE, "", Instant.EPOCH, SOUGHT);
        return store.read(Realms.of(organization), lookup).all(lookup).stream()
                .filter(found -> LeadIndex.changed(found.value()).isBefore(moment))
                .toList();
    }

    /** Latest first. */
    Page<Lead> open(OrganizationId organization, int number) {
        return page(organization, "open", List.of(""), number);
    }

    /** Latest first. */
    Page<Lead> every(OrganizationId organization, int number) {
        return page(organization, "every", List.of(""), number);
    }

    /** Shows all from a moment on, the first handed over first, a few at a time. */
    void each(OrganizationId organization, Instant since, Consumer<Lead> each) {
        documents.walk(Realms.of(organization), "every", "", since, found -> each.accept(found.value()));
    }

    /** The same of all, with their versions. */
    void eachVersion(OrganizationId organization, Consumer<Versioned<Lead>> each) {
        documents.walk(Realms.of(organization), "every", "", Instant.EPOCH, each);
    }

    /** Those that wait for the person's answer or for anybody's in the pods, soonest deadline first. */
    Page<Lead> waiting(OrganizationId organization, PersonId person, List<PodId> pods, int number) {
        return page(organization, "waiting", askedIn(pods, Set.of(person)), number);
    }

    /** Some of those that wait for an answer in a pod, whoever is asked, soonest deadline first. */
    List<Lead> waiting(OrganizationId organization, Pod pod) {
        var people = pod.sales().people();
        return page(organization, "waiting", askedIn(List.of(pod.id()), people), 1).shown().stream()
                .filter(lead -> lead.pod().equals(pod.id()))
                .toList();
    }

    private static List<String> askedIn(List<PodId> pods, Set<PersonId> people) {
        return Stream.concat(pods.stream().map(PodId::value), people.stream().map(LeadIndex::person))
                .toList();
    }

    /** Those that wait for the answer of somebody who covers another. */
    List<Versioned<Lead>> askedInstead(OrganizationId organization) {
        return documents.findLatest(Realms.of(organization), LeadIndex.INSTEAD, "", ASKED);
    }

    /** Shows all in a pod that one person is asked about or works on, a few at a time. */
    void eachOnDesk(OrganizationId organization, PodId pod, Consumer<Versioned<Lead>> each) {
        documents.walk(Realms.of(organization), LeadIndex.ON_DESK, pod.value(), Instant.EPOCH, each);
    }

    /** Those in a pod whose return is contested and not decided. */
    List<Versioned<Lead>> contestedIn(OrganizationId organization, PodId pod) {
        return documents.findLatest(Realms.of(organization), "contested", pod.value(), ASKED);
    }

    /** How many each of them works on or is asked about, in one round trip. */
    Map<PersonId, Integer> onDesks(OrganizationId organization, Set<PersonId> people) {
        var counts = people.stream()
                .collect(Collectors.toMap(
                        person -> person,
                        person -> List.of(
                                documents.count("owner", person.value()),
                                documents.count("waiting", LeadIndex.person(person)))));
        var answers = store.read(
                Realms.of(organization),
                counts.values().stream().flatMap(List::stream).toArray(Lookup<?>[]::new));
        return counts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        each -> each.getValue().stream()
                                .mapToInt(answers::count)
                                .sum()));
    }

    private Page<Lead> page(OrganizationId organization, String index, List<String> values, int number) {
        var wanted = Math.clamp(number, 1, Page.FARTHEST);
        var section = section(index, values, wanted * SHOWN);
        var found = section.in(store.read(Realms.of(organization), section.lookups()));
        return Page.upTo(found.shown(), wanted, SHOWN, found.total());
    }

    /**
     * The leads that concern a person, the first few of each kind.
     *
     * @param returned were handed over by the person and came back
     * @param waiting for the person's answer, or for anybody's in the pods, soonest deadline first
     */
    record Concerning(Page<Lead> returned, Page<Lead> waiting, Page<Lead> owned, Page<Lead> offered) {

        List<Lead> shown() {
            return Stream.of(returned, waiting, owned, offered)
                    .flatMap(page -> page.shown().stream())
                    .distinct()
                    .toList();
        }
    }

    /** Reads them in one round trip. */
    Concerning concerning(OrganizationId organization, PersonId person, List<PodId> pods) {
        var returned = section("returned", List.of(person.value()), SHOWN);
        var waiting = section("waiting", askedIn(pods, Set.of(person)), SHOWN);
        var owned = section("owner", List.of(person.value()), SHOWN);
        var offered = section("offered", List.of(person.value()), SHOWN);
        var lookups = Stream.of(returned, waiting, owned, offered)
                .flatMap(section -> Stream.of(section.lookups()))
                .toArray(Lookup<?>[]::new);
        var answers = store.read(Realms.of(organization), lookups);
        return new Concerning(returned.in(answers), waiting.in(answers), owned.in(answers), offered.in(answers));
    }

    private LeadSection section(String index, List<String> values, int size) {
        return new LeadSection(
                values.stream()
                        .map(value -> documents.latest(index, value, size))
                        .toList(),
                values.stream().map(value -> documents.count(index, value)).toList(),
                size);
    }

    /** How many have an entry with one of those values, by index; read in one round trip. */
    Map<String, Integer> count(OrganizationId organization, List<String> indexes, List<String> values) {
        var lookups = new HashMap<String, List<Lookup<Lead>>>();
        indexes.forEach(index -> lookups.put(
                index,
                values.stream().map(value -> documents.count(index, value)).toList()));
        var answers = store.read(
                Realms.of(organization),
                lookups.values().stream().flatMap(List::stream).toArray(Lookup<?>[]::new));
        var counted = new HashMap<String, Integer>();
        lookups.forEach((index, counts) ->
                counted.put(index, counts.stream().mapToInt(answers::count).sum()));
        return counted;
    }

    Write add(Lead lead) {
        return documents.add(lead.id().value(), lead);
    }

    Write remove(Versioned<Lead> found) {
        return documents.remove(found.id(), found.version());
    }

    Write put(Versioned<Lead> before, Lead after) {
        return documents.put(before.id(), before.version(), after);
    }

    /** The commit is stale if it has changed. */
    Write unchanged(Versioned<Lead> lead) {
        return documents.expect(lead.id(), lead.version());
    }
}
