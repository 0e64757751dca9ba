package dev.baton.routing;

import dev.baton.chat.PersonId;
import dev.baton.pods.Spelling;
import dev.baton.store.Answers;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Lookup;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is kept of routing; each organization sees its own. */
final class RoutingStore {

    /** Of those that are added in the same instant a few more may come through. */
    private static final int READ = 2 * Rule.MOST;

    private static final int MOST_COVERS = 1_000;
    private static final String EVERY = "every";
    private static final String BOOK = "book";

    private final Store store;
    private final Documents<Turn> turns;
    private final Documents<Tally> tallies;
    private final Documents<Rule> rules;
    private final Documents<Book> books;
    private final Documents<Cover> covers;

    RoutingStore(Store store) {
        this.store = store;
        this.turns = new Documents<>(store, "routing-turn", Turn.class, turn -> List.of());
        this.tallies = new Documents<>(store, "routing-tally", Tally.class, tally -> List.of());
        this.rules = new Documents<>(store, "routing-rule", Rule.class, RoutingStore::entriesOf);
        this.books = new Documents<>(store, "routing-book", Book.class, book -> List.of());
        this.covers = new Documents<>(
                store, "routing-cover", Cover.class, cover -> List.of(Entry.at(Instant.EPOCH, EVERY, "")));
    }

    private static List<Entry> entriesOf(Rule rule) {
        return rule.isRemoved()
                ? List.of(Entry.at(Instant.EPOCH, "removed", ""))
                : List.of(Entry.at(Instant.EPOCH, EVERY, ""), Entry.at(Instant.EPOCH, "name", spelled(rule.name())));
    }

    static String spelled(String name) {
        return Spelling.of(name);
    }

    Lookup<Rule> rule(String id) {
        return rules.byId(id);
    }

    Optional<Versioned<Rule>> rule(Realm realm, String id) {
        return rules.find(realm, id);
    }

    List<Rule> rulesCalled(Realm realm, String name, int most) {
        return rules.values(realm, "name", spelled(name), most);
    }

    Lookup<Rule> rules() {
        return rules.latest(EVERY, "", READ);
    }

    Lookup<Book> book() {
        return books.byId(BOOK);
    }

    Lookup<Cover> covers() {
        return covers.latest(EVERY, "", MOST_COVERS);
    }

    Lookup<Cover> cover(PersonId covered) {
        return covers.byId(covered.value());
    }

    Lookup<Turn> turn(RuleId rule) {
        return turns.byId(rule.value());
    }

    Lookup<Tally> tally(PersonId person) {
        return tallies.byId(person.value());
    }

    Answers read(Realm realm, Lookup<?>... lookups) {
        return store.read(realm, lookups);
    }

    Write add(Rule rule) {
        return rules.add(rule.id().value(), rule);
    }

    Write put(Versioned<Rule> before, Rule after) {
        return rules.put(before.id(), before.version(), after);
    }

    Write remove(Versioned<Rule> rule) {
        return rules.remove(rule.id(), rule.version());
    }

    Write putBook(Optional<Versioned<Book>> before, Book after) {
        return books.put(before, BOOK, after);
    }

    /** Makes a commit stale if any rule has changed. */
    Write unchanged(long version) {
        return books.expect(BOOK, version);
    }

    Write putTurn(Optional<Versioned<Turn>> before, RuleId rule, Turn after) {
        return turns.put(before, rule.value(), after);
    }

    Write putTally(Optional<Versioned<Tally>> before, PersonId person, Tally after) {
        return tallies.put(before, person.value(), after);
    }

    Write putCover(Optional<Versioned<Cover>> before, Cover after) {
        return covers.put(before, after.covered().value(), after);
    }

    /** Makes a commit stale if the cover has changed or ended. */
    Write unchanged(Versioned<Cover> cover) {
        return covers.expect(cover.id(), cover.version());
    }

    Write removeCover(Versioned<Cover> cover) {
        return covers.remove(cover.id(), cover.version());
    }

    Write removeTurn(Versioned<Turn> turn) {
        return turns.remove(turn.id(), turn.version());
    }
}
