package dev.baton.routing;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.pods.Traits;
import dev.baton.store.Operation;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** As many rules as an organization may have, of which each has as many conditions as it may. */
public final class RuleShelf {

    private static final int VALUES = 20;

    private final ApplicationContext baton;
    private final OrganizationId organization;
    private final Pod pod;
    private final List<Rule> rules;
    private final Rulebook ready;

    /** The last condition of each rule but the last one is what none of the leads fulfils. */
    public RuleShelf(ApplicationContext baton, OrganizationId organization, Pod pod) {
        this.baton = baton;
        this.organization = organization;
        this.pod = pod;
        this.rules = IntStream.range(0, Rule.MOST).mapToObj(this::rule).toList();
        this.ready = new Rulebook(1, book(), rules);
    }

    private Book book() {
        return new Book(rules.stream().map(Rule::id).toList(), null);
    }

    private Rule rule(int number) {
        var conditions = new ArrayList<Condition>();
        for (var at = 0; at < Rule.MOST_CONDITIONS - 1; at++) {
            conditions.add(
                    at % 2 == 0
                            ? new Condition("field " + at, new Condition.Check.OneOf(values(at)))
                            : new Condition(
                                    "size",
                                    new Condition.Check.Between(BigDecimal.ONE, new BigDecimal(1_000 + number))));
        }
        conditions.add(new Condition("region", new Condition.Check.OneOf(List.of("region " + number))));
        var shares = pod.sales().people().stream()
                .map(person -> new Share(person, 1))
                .toList();
        var draft = new Rule.Draft("Rule " + number, pod.id(), new Target.InTurn(shares), Terms.NONE);
        return Rule.create(draft, conditions);
    }

    private static List<String> values(int field) {
        return IntStream.range(0, VALUES)
                .mapToObj(value -> "value " + value + " of " + field)
                .toList();
    }

    public int size() {
        return rules.size();
    }

    /** Keeps all of them. */
    public void fill() {
        var kept = new RoutingStore(baton.getBean(Store.class));
        var writes = new ArrayList<Write>();
        writes.add(kept.putBook(Optional.empty(), book()));
        rules.forEach(rule -> writes.add(kept.add(rule)));
        baton.getBean(Store.class).commitInParts(Realms.of(organization), writes);
    }

    /** A lead that only the last rule takes. */
    public Request lead(Instant now) {
        var values = new HashMap<String, String>(Map.of("size", "500", "region", "Region " + (rules.size() - 1)));
        for (var at = 0; at < Rule.MOST_CONDITIONS; at += 2) {
            values.put("field " + at, "VALUE 7 of " + at);
        }
        return new Request(new Traits(values), Optional.empty(), false, now);
    }

    /** The rule that takes the lead, by the rules alone. */
    public int decide(Request lead) {
        return ready.first(new Reading(lead.traits()), lead.wanted(), pod.id()::equals)
                .map(Rulebook.Placed::number)
                .orElse(0);
    }

    /** The whole decision, with what is read from Redis for it. */
    public Decision route(Request lead) {
        return baton.getBean(Routing.class).route(organization, lead).orElseThrow();
    }

    /** So many leads in commits of a hundred, as of a file. */
    public void takesIn(int leads, Request lead) {
        var store = baton.getBean(Store.class);
        for (var taken = 0; taken < leads; taken += 100) {
            var batch = baton.getBean(Routing.class).batch(organization);
            for (var each = 0; each < 100; each++) {
                var _ = batch.route(lead).orElseThrow();
            }
            store.commit(Realms.of(organization), Operation.anonymous(), batch.writes());
        }
    }
}
