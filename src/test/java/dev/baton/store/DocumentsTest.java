package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.lettuce.core.ScriptOutputType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class DocumentsTest {

    record First(String name) {}

    record Second(String given, String family) {}

    record Third(String given, String family, int visits) {}

    private final Stores stores = RedisFixture.stores();
    private final Realm realm = stores.freshRealm();
    private final Documents<First> first = documents(First.class, List.of());
    private final Documents<Second> second = documents(Second.class, List.of(DocumentsTest::splitName));
    private final Documents<Third> third =
            documents(Third.class, List.of(DocumentsTest::splitName, DocumentsTest::countVisits));

    private static ObjectNode splitName(ObjectNode person) {
        var names = person.remove("name").asString().split(" ", 2);
        return person.put("given", names[0]).put("family", names[1]);
    }

    private static ObjectNode countVisits(ObjectNode person) {
        return person.put("visits", 1);
    }

    private <T> Documents<T> documents(Class<T> type, List<UnaryOperator<ObjectNode>> upgrades) {
        return new Documents<>(stores.store(), "person", type, person -> List.of(Entry.unique("all", "")), upgrades);
    }

    @Test
    void an_older_document_is_upgraded_step_by_step_when_it_is_read() {
        stores.store().commit(realm, first.add("1", new First("Ada Lovelace")));

        assertThat(second.find(realm, "1")).contains(new Versioned<>("1", 1, new Second("Ada", "Lovelace")));
        assertThat(third.findBy(realm, "all", "")).contains(new Versioned<>("1", 1, new Third("Ada", "Lovelace", 1)));
    }

    @Test
    void a_changed_document_has_the_newest_schema() {
        stores.store().commit(realm, second.add("1", new Second("Ada", "King")));
        stores.store().commit(realm, third.put("1", 1, new Third("Ada", "Lovelace", 7)));

        assertThat(third.find(realm, "1")).contains(new Versioned<>("1", 2, new Third("Ada", "Lovelace", 7)));
    }

    @Test
    void a_document_of_a_newer_baton_is_not_misread() {
        stores.store().commit(realm, third.add("1", new Third("Ada", "Lovelace", 7)));

        assertThatIllegalStateException()
                .isThrownBy(() -> second.find(realm, "1"))
                .withMessage("a person was written by a newer Baton");
    }

    @Test
    void several_are_read_at_once_by_id_or_index_and_those_that_are_not_there_are_left_out() {
        var notes = new Documents<>(
                stores.store(),
                "note",
                First.class,
                note -> List.of(Entry.at(
                        Instant.ofEpochSecond(note.name().length()),
                        "kind",
                        note.name().substring(0, 1))));
        stores.store().commit(realm, notes.add("1", new First("a")), notes.add("2", new First("bb")));
        stores.store().commit(realm, notes.add("3", new First("aaa")));

        assertThat(notes.findAll(realm, List.of("2", "none", "1", "2")))
                .extracting(Versioned::id)
                .containsExactly("2", "1");
        assertThat(notes.findAll(realm, List.of())).isEmpty();
        assertThat(notes.findLatest(realm, "kind", List.of("a", "b", "c", "a"), 1))
                .hasEntrySatisfying(
                        "a",
                        found -> assertThat(found).extracting(Versioned::id).containsExactly("3"))
                .hasEntrySatisfying(
                        "b",
                        found -> assertThat(found).extracting(Versioned::id).containsExactly("2"))
                .hasEntrySatisfying("c", found -> assertThat(found).isEmpty());
        assertThat(notes.findLatest(realm, "kind", List.of(), 1)).isEmpty();
    }

    @Test
    void many_are_read_a_few_at_a_time_those_of_one_moment_too() {
        var notes = new Documents<>(
                stores.store(), "many", First.class, note -> List.of(Entry.at(momentOf(note), "all", "")));
        var ids = IntStream.range(0, 450).mapToObj(Integer::toString).toList();
        stores.store()
                .commitInParts(
                        realm,
                        ids.stream().map(id -> notes.add(id, new First(id))).toList());

        var shown = new ArrayList<String>();
        notes.walk(realm, "all", "", Instant.EPOCH, found -> shown.add(found.id()));
        assertThat(shown).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(shown.subList(351, 450)).isEqualTo(ids.subList(351, 450));
        notes.walk(realm, "none", "", Instant.EPOCH, found -> shown.clear());
        assertThat(shown).hasSize(450);
    }

    @Test
    void however_many_have_one_moment_each_is_read_once() {
        var notes = new Documents<>(
                stores.store(),
                "alike",
                First.class,
                note -> List.of(Entry.at(Instant.EPOCH.plusSeconds(60), "all", "")));
        var name = "n".repeat(100);
        stores.store()
                .commitInParts(
                        realm,
                        IntStream.range(0, 3_000)
                                .mapToObj(id -> notes.add("note-" + id, new First(name)))
                                .toList());

        var shown = new ArrayList<String>();
        var before = RedisFixture.answered();
        notes.walk(realm, "all", "", Instant.EPOCH, found -> shown.add(found.id()));
        assertThat(RedisFixture.answered() - before).isLessThan(2 * 3_000 * 100);
        assertThat(shown).hasSize(3_000).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_passed_over_because_something_else_is_removed_meanwhile() {
        var notes = new Documents<>(
                stores.store(),
                "moment",
                First.class,
                note -> List.of(Entry.at(Instant.EPOCH.plusSeconds(60), "all", "")));
        var ids = IntStream.range(0, 1_000).mapToObj("%04d"::formatted).toList();
        stores.store()
                .commitInParts(
                        realm,
                        ids.stream().map(id -> notes.add(id, new First(id))).toList());

        var shown = new ArrayList<String>();
        notes.walk(realm, "all", "", Instant.EPOCH, found -> {
            stores.store().commit(realm, notes.remove(found.id(), found.version()));
            shown.add(found.id());
        });
        assertThat(shown).isEqualTo(ids);
    }

    @Test
    void a_walk_ends_before_a_moment() {
        var notes = new Documents<>(
                stores.store(), "many", First.class, note -> List.of(Entry.at(momentOf(note), "all", "")));
        stores.store()
                .commitInParts(
                        realm,
                        IntStream.range(0, 450)
                                .mapToObj(id -> notes.add(Integer.toString(id), new First(Integer.toString(id))))
                                .toList());

        assertThat(walked(notes, Instant.ofEpochMilli(351), Instant.ofEpochMilli(353)))
                .containsExactly("351", "352");
        assertThat(walked(
                        notes,
                        Instant.ofEpochMilli(351),
                        Instant.ofEpochMilli(353).plusNanos(1)))
                .containsExactly("351", "352", "353");
        assertThat(walked(notes, Instant.EPOCH, Instant.ofEpochMilli(350))).isEmpty();
    }

    private List<String> walked(Documents<First> notes, Instant from, Instant to) {
        var shown = new ArrayList<String>();
        notes.walk(realm, "all", "", from, to, found -> shown.add(found.id()));
        return shown;
    }

    @Test
    void what_an_older_baton_has_indexed_is_found_by_what_it_is_now_alone() {
        var notes = new Documents<>(
                stores.store(),
                "older",
                First.class,
                note -> List.of(Entry.unique("name", note.name()), Entry.at(Instant.EPOCH, "by", note.name())));
        stores.store().commit(realm, notes.add("1", new First("a")));
        var pack = "return redis.call('HSET', KEYS[1], 'i', cmsgpack.pack({{'u', 'name', 'a'}, {'z', 'by', 'a'}}))";
        Redis.await(
                stores.redis().commands().eval(pack, ScriptOutputType.INTEGER, new String[] {realm.key("doc:older:1")
                }));

        stores.store().commit(realm, notes.put("1", 1, new First("b")));
        stores.store().commit(realm, notes.add("2", new First("a")));

        assertThat(notes.findBy(realm, "name", "a")).map(Versioned::id).contains("2");
        assertThat(notes.findLatest(realm, "by", "a", 9))
                .extracting(Versioned::id)
                .containsExactly("2");
    }

    /** The first 351 have one in common. */
    private static Instant momentOf(First note) {
        return Instant.ofEpochMilli(Math.max(350, Integer.parseInt(note.name())));
    }

    @Test
    void what_need_not_be_done_together_is_committed_in_parts() {
        var writes = IntStream.range(0, 250).mapToObj(this::first).toList();
        stores.store().commitInParts(realm, writes);
        assertThat(plain().findAll(realm, List.of("0", "100", "249"))).hasSize(3);
        stores.store().commitInParts(realm, List.of());
    }

    private Documents<First> plain() {
        return new Documents<>(stores.store(), "plain", First.class, ignored -> List.of());
    }

    private Write first(int number) {
        return plain().add(Integer.toString(number), new First("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a:b", "a|b", "{p00}", "ä"})
    void names_that_could_run_into_each_other_are_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Documents<>(stores.store(), name, First.class, ignored -> List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.unique(name, "value"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_can_not_be_sorted_is_refused_before_it_is_sent(double score) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Entry("by", "", score, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a|b", "a/b", "{a}", "a\n", "ä", "*", "\0"})
    void a_name_that_is_none_is_no_realm(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Realm(name));
    }

    @Test
    void a_realms_name_has_letters_digits_and_few_signs_and_an_end() {
        assertThat(new Realm("Slack:T-1_2.x").name()).isEqualTo("Slack:T-1_2.x");
        assertThat(new Realm("x".repeat(120)).partition()).isBetween(0, 63);
        assertThatIllegalArgumentException().isThrownBy(() -> new Realm("x".repeat(121)));
    }

    @Test
    void a_realms_partition_never_changes() {
        assertThat(new Realm("acme").key("doc")).isEqualTo("{p58}:acme|doc");
    }

    @Test
    void anonymous_operations_differ_and_named_ones_are_remembered_as_long_as_platforms_repeat() {
        assertThat(Operation.anonymous().id())
                .isNotEqualTo(Operation.anonymous().id());
        assertThat(Operation.named("click", "").remembered()).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void a_stale_write_says_what_has_changed() {
        assertThatExceptionOfType(StaleWrite.class)
                .isThrownBy(() -> stores.store().commit(realm, first.put("1", 4, new First("Ada Lovelace"))))
                .withMessage("person 1 has changed meanwhile");
    }
}
