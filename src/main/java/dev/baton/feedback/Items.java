package dev.baton.feedback;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.pods.Page;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Lookup;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The feedback of all organizations; each sees its own. */
final class Items {

    /** How many are on a page at most. */
    static final int SHOWN = 8;

    private final Store store;
    private final Documents<Item> documents;

    Items(Store store) {
        this.store = store;
        this.documents = new Documents<>(store, "feedback", Item.class, Items::entriesOf);
    }

    private static List<Entry> entriesOf(Item item) {
        var at = item.telling().at();
        var pod = item.place().pod().value();
        var entries = new ArrayList<Entry>();
        entries.add(Entry.at(at, "code", item.id().code()));
        entries.add(Entry.at(item.moved(), "moved", ""));
        if (item.state() == State.WITHDRAWN) {
            return entries;
        }
        entries.add(Entry.at(at, "pod", pod));
        if (item.state() == State.NEW) {
            entries.add(Entry.at(item.triage().deadline(), "unanswered", pod));
        }
        if (item.needsConsent()) {
            entries.add(Entry.at(at, "quotable", ""));
        }
        entries.addAll(Waiting.entriesOf(item));
        var turn = item.triage().turn();
        if (turn != null) {
            entries.add(Entry.at(at, "turn", turn(item.place().pod(), turn)));
        }
        item.telling()
                .voices()
                .forEach(voice ->
                        entries.add(Entry.at(voice.at(), "said", voice.person().value())));
        return entries;
    }

    /** For reading it with an interaction, see {@link Finding}. */
    Lookup<Item> byId(String id) {
        return documents.byId(id);
    }

    /** Empty if the organization has no such item. */
    Optional<Versioned<Item>> find(OrganizationId organization, String id) {
        return ItemId.isValid(id) ? documents.find(Realms.of(organization), id) : Optional.empty();
    }

    /** Those with that id, long or short, with or without {@code #}; several may have the same short one. */
    List<Item> named(OrganizationId organization, String typed) {
        var id = (typed.startsWith("#") ? typed.substring(1) : typed).strip().toUpperCase(Locale.ROOT);
        return ItemId.isValid(id) ? all(organization, List.of(id)) : latest(organization, "code", id, SHOWN);
    }

    /** Those of them that are there, in the same order. */
    List<Item> all(OrganizationId organization, List<String> ids) {
        return documents.findAll(Realms.of(organization), ids).stream()
                .map(Versioned::value)
                .toList();
    }

    /** Items that marketing has not looked at, soonest deadline first. */
    List<Item> unanswered(OrganizationId organization, PodId pod, int limit) {
        var lookup = documents.earliest("unanswered", pod.value(), Instant.EPOCH, limit);
        return store.read(Realms.of(organization), lookup).all(lookup).stream()
                .map(Versioned::value)
                .toList();
    }

    /** Quotes and stories of customers, latest first. */
    List<Item> quotable(OrganizationId organization, int limit) {
        return latest(organization, "quotable", "", limit);
    }

    /** What a person has said, latest first. */
    Page<Item> saidBy(OrganizationId organization, PersonId person, int number) {
        return page(organization, "said", List.of(person.value()), number);
    }

    /** The latest of what a person has said. */
    List<Item> saidLatelyBy(OrganizationId organization, PersonId person, int limit) {
        return latest(organization, "said", person.value(), limit);
    }

    private List<Item> latest(OrganizationId organization, String index, String value, int limit) {
        return documents.values(Realms.of(organization), index, value, limit);
    }

    /** What waits for the marketing of some pods, the most overdue first. */
    Page<Item> waiting(OrganizationId organization, List<PodId> pods, int number) {
        return page(
                organization, Waiting.IN_POD, pods.stream().map(PodId::value).toList(), number);
    }

    /** What a person has taken or is to answer, the most overdue first. */
    Page<Item> waitingFor(OrganizationId organization, PersonId person) {
        return page(organization, Waiting.FOR_PERSON, List.of(person.value()), 1);
    }

    private Page<Item> page(OrganizationId organization, String index, List<String> values, int number) {
        var wanted = Math.clamp(number, 1, Page.FARTHEST);
        var found = values.stream()
                .map(value -> documents.latest(index, value, wanted * SHOWN))
                .toList();
        var counts = values.stream().map(value -> documents.count(index, value)).toList();
        var lookups = Stream.concat(found.stream(), counts.stream()).toArray(Lookup<?>[]::new);
        if (lookups.length == 0) {
            return Page.upTo(List.of(), wanted, SHOWN, 0);
        }
        var answers = store.read(Realms.of(organization), lookups);
        var items =
                found.stream().flatMap(lookup -> answers.all(lookup).stream()).map(Versioned::value);
        var sorted = values.size() > 1 ? items.sorted(Waiting.ORDER) : items;
        var total = counts.stream().mapToInt(answers::count).sum();
        return Page.upTo(sorted.toList(), wanted, SHOWN, total);
    }

    /** Whoever of them had no turn in a pod for the longest time; empty if there is nobody. */
    Optional<PersonId> next(OrganizationId organization, PodId pod, Collection<PersonId> people) {
        var turns = people.stream().map(person -> turn(pod, person)).toList();
        var latest = documents.findLatest(Realms.of(organization), "turn", turns, 1);
        return people.stream()
                .min(Comparator.comparing(
                                (PersonId person) -> latest.getOrDefault(turn(pod, person), List.of()).stream()
                                        .map(Versioned::id)
                                        .collect(Collectors.joining()))
                        .thenComparing(PersonId::value));
    }

    private static String turn(PodId pod, PersonId person) {
        return pod + ":" + person;
    }

    /** Shows all items of a pod that were said from a moment on, the first one first. */
    void since(OrganizationId organization, PodId pod, Instant from, Consumer<Item> each) {
        documents.walk(Realms.of(organization), "pod", pod.value(), from, found -> each.accept(found.value()));
    }

    /** Shows all items that were changed from a moment on, the one changed first first. */
    void movedSince(OrganizationId organization, Instant from, Consumer<Versioned<Item>> each) {
        documents.walk(Realms.of(organization), "moved", "", from, each);
    }

    Write add(Item item) {
        return documents.add(item.id().value(), item);
    }

    Write put(Versioned<Item> before, Item after) {
        return documents.put(before.id(), before.version(), after);
    }
}
