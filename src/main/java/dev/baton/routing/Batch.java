package dev.baton.routing;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.routing.Rulebook.Placed;
import dev.baton.routing.Standings.Standing;
import dev.baton.routing.Why.Took;
import dev.baton.routing.Why.Way;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decisions for leads that are committed together: each knows of the turns that those before it have taken. Not for
 * several threads, and for one commit.
 */
public final class Batch {

    private final Desk desk;
    private final OrganizationId organization;
    private final Rulebook book;
    private final List<Versioned<Cover>> covers;
    private final Set<Versioned<Cover>> used = new LinkedHashSet<>();
    private final Ledger ledger;
    private final OpenLeads open;
    private final Map<PodId, Optional<Versioned<Pod>>> pods = new LinkedHashMap<>();
    private @Nullable List<PodId> all;

    Batch(Desk desk, OrganizationId organization) {
        var realm = Realms.of(organization);
        var ofBook = desk.kept().book();
        var ofCovers = desk.kept().covers();
        var found = desk.kept().read(realm, ofBook, ofCovers);
        this.desk = desk;
        this.organization = organization;
        this.book = desk.books().of(organization, found.first(ofBook));
        this.covers = found.all(ofCovers);
        this.ledger = new Ledger(desk.kept(), realm);
        this.open = new OpenLeads(desk.workload(), organization);
    }

    /**
     * Decides where a lead goes.
     *
     * @return without writes; empty if there is no pod, or not the wanted one
     */
    public Optional<Decision> route(Request request) {
        var placed = book.first(new Reading(request.traits()), request.wanted(), this::isThere);
        return placed.isPresent() ? placed.map(rule -> by(rule, request, Set.of())) : fallback(request);
    }

    /** The same, but one that no rule takes goes to that pod; empty if there is no such pod. */
    Optional<Decision> route(Request request, PodId otherwise) {
        return book.first(new Reading(request.traits()), Optional.empty(), this::isThere)
                .map(rule -> by(rule, request, Set.of()))
                .or(() -> open(
                        Optional.of(otherwise).filter(this::isThere), book.hasRule() ? Way.NO_RULE : Way.PICKED_POD));
    }

    /**
     * Decides who is next when somebody hasn't answered in time: by the first rule of the pod that takes the lead, or
     * nobody, so that it is open to all.
     *
     * @param tried who had it before, and doesn't get it again
     * @return without writes; empty if there is no such pod
     */
    public Optional<Decision> next(Request request, PodId pod, Set<PersonId> tried) {
        var wanted = Optional.of(pod);
        return book.first(new Reading(request.traits()), wanted, this::isThere)
                .map(rule -> by(rule, request, tried))
                .or(() -> open(wanted.filter(this::isThere), wayIn(pod)));
    }

    /** What belongs into the commit of all that was decided. */
    public List<Write> writes() {
        var writes = new ArrayList<Write>();
        writes.add(desk.kept().unchanged(book.version()));
        pods.values()
                .forEach(pod ->
                        pod.ifPresent(found -> writes.add(desk.directory().unchanged(found))));
        used.forEach(cover -> writes.add(desk.kept().unchanged(cover)));
        writes.addAll(ledger.writes());
        return List.copyOf(writes);
    }

    Rulebook book() {
        return book;
    }

    boolean isThere(PodId pod) {
        return versioned(pod).isPresent();
    }

    private Optional<Versioned<Pod>> versioned(PodId pod) {
        return pods.computeIfAbsent(pod, id -> desk.directory().versioned(organization, id));
    }

    private Optional<Decision> fallback(Request request) {
        if (request.wanted().isPresent()) {
            return open(
                    request.wanted().filter(this::isThere),
                    wayIn(request.wanted().get()));
        }
        var chosen = Optional.ofNullable(book.book().fallback()).filter(this::isThere);
        if (chosen.isPresent()) {
            return open(chosen, Way.DEFAULT_POD);
        }
        var every = everyPod();
        return open(every.stream().findFirst(), every.size() == 1 ? wayToOnly() : Way.FIRST_POD);
    }

    private Way wayIn(PodId pod) {
        return book.hasRuleFor(pod) ? Way.NO_RULE : Way.PICKED_POD;
    }

    private Way wayToOnly() {
        return book.rules().isEmpty() ? Way.ONLY_POD : Way.NO_RULE;
    }

    private List<PodId> everyPod() {
        var known = all;
        if (known == null) {
            known = desk.directory().pods(organization).stream()
                    .map(Pod::id)
                    .sorted(Comparator.comparing(PodId::value))
                    .toList();
            all = known;
        }
        return known;
    }

    private static Optional<Decision> open(Optional<PodId> pod, Way way) {
        return pod.map(id -> new Decision(id, null, null, new Why(null, way, null, null, List.of()), List.of()));
    }

    private static Decision open(Placed placed, Way way, List<Skip> skipped) {
        var why = new Why(tookBy(placed), way, null, null, skipped);
        return new Decision(placed.rule().pod(), null, null, why, List.of());
    }

    private static Took tookBy(Placed placed) {
        return new Took(placed.number(), placed.rule().name());
    }

    private Decision by(Placed placed, Request request, Set<PersonId> tried) {
        return switch (placed.rule().target()) {
            case Target.Open ignored -> open(placed, Way.OPEN, List.of());
            case Target.Named(var person) -> one(placed, person, Way.NAMED, request, tried);
            case Target.Owner ignored ->
                desk.owners()
                        .ownerOf(organization, request.traits())
                        .map(person -> one(placed, person, Way.OWNER, request, tried))
                        .orElseGet(() -> open(placed, Way.NO_OWNER, List.of()));
            case Target.InTurn(var shares) -> inTurn(placed, shares, request, tried);
        };
    }

    private Decision one(Placed placed, PersonId person, Way way, Request request, Set<PersonId> tried) {
        var standings = standings(placed.rule(), List.of(person), request, tried);
        return switch (standings.of(person)) {
            case Standing.There(var by) -> given(placed, way, person, by, List.of(), standings);
            case Standing.NotThere(var skip) -> open(placed, Way.NOBODY_THERE, List.of(skip));
        };
    }

    private Decision inTurn(Placed placed, List<Share> shares, Request request, Set<PersonId> tried) {
        var people = placed.rule().target().people();
        var standings = standings(placed.rule(), people, request, tried);
        var there = new LinkedHashMap<PersonId, PersonId>();
        var skipped = new ArrayList<Skip>();
        people.forEach(person -> {
            switch (standings.of(person)) {
                case Standing.There(var by) -> there.put(person, by);
                case Standing.NotThere(var skip) -> skipped.add(skip);
            }
        });
        var rule = placed.rule().id();
        var turn = ledger.turn(rule).take(shares, there.keySet());
        if (turn.isEmpty()) {
            return open(placed, Way.NOBODY_THERE, skipped);
        }
        var taken = turn.get();
        ledger.takes(rule, taken.after());
        var by = there.getOrDefault(taken.person(), taken.person());
        return given(placed, taken.wasSet() ? Way.SET_AS_NEXT : Way.TURN, taken.person(), by, skipped, standings);
    }

    private Decision given(
            Placed placed, Way way, PersonId whose, PersonId by, List<Skip> skipped, Standings standings) {
        ledger.counts(by, standings.todayOf(by));
        open.plusOne(by);
        used.addAll(standings.covers().between(whose, standings.pod()));
        var cover = by.equals(whose) ? null : by;
        var why = new Why(tookBy(placed), way, whose, cover, skipped);
        return new Decision(placed.rule().pod(), by, cover == null ? null : whose, why, List.of());
    }

    private Standings standings(Rule rule, List<PersonId> people, Request request, Set<PersonId> tried) {
        var pod = versioned(rule.pod()).orElseThrow().value();
        var covering = desk.coverers(organization, covers, request.now());
        var all = Stream.concat(people.stream(), people.stream().map(person -> covering.whoFor(person, pod)))
                .collect(Collectors.toCollection(HashSet::new));
        ledger.load(rule.id(), all);
        var terms = request.hot() && rule.terms().hotAnyway() ? rule.terms().withoutLimits() : rule.terms();
        return new Standings(
                pod,
                terms,
                desk.directory().persons(organization, all),
                covering,
                all.stream().collect(Collectors.toUnmodifiableMap(person -> person, ledger::tally)),
                terms.open() > 0 ? open.of(all) : Map.of(),
                tried,
                request.now());
    }
}
