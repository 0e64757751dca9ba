package dev.baton.store;

import static dev.baton.store.Notes.NOON;
import static dev.baton.store.Notes.on;
import static dev.baton.store.Notes.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link Store} promises of the ways to find documents again, on every kind of Redis. */
abstract class IndexContract {

    final Stores stores = stores();
    final Store store = stores.store();
    final Documents<Notes.Note> notes = Notes.in(stores);
    final Realm realm = stores.freshRealm();

    abstract Stores stores();

    private List<String> onShelf(String shelf) {
        return notes.findLatest(realm, "shelf", shelf, 100).stream()
                .map(Versioned::id)
                .toList();
    }

    private void assertTitleIsHeldBy(String title, String id) {
        assertThat(notes.findBy(realm, "title", title)).map(Versioned::id).contains(id);
    }

    @Test
    void a_second_holder_of_a_unique_entry_is_stale() {
        store.commit(realm, notes.add("1", titled("Plan")));

        assertThatExceptionOfType(StaleWrite.class)
                .isThrownBy(() -> store.commit(realm, notes.add("2", titled("Plan"))))
                .withMessage("note with the same title has changed meanwhile");
        assertThat(notes.find(realm, "2")).isEmpty();
    }

    @Test
    void what_relies_on_how_many_are_found_is_stale_once_there_are_more_or_fewer() {
        var titled =
                Stream.of("1", "2").map(id -> notes.add(id, on("low", NOON))).toList();
        store.commit(realm, titled.getFirst(), notes.expectCount("shelf", "low", 0));
        assertThatExceptionOfType(StaleWrite.class)
                .isThrownBy(() -> store.commit(realm, titled.getLast(), notes.expectCount("shelf", "low", 0)))
                .withMessage("note with the same shelf has changed meanwhile");
        assertThat(onShelf("low")).containsExactly("1");
        store.commit(realm, titled.getLast(), notes.expectCount("shelf", "low", 1));
        assertThat(onShelf("low")).hasSize(2);
        assertThatExceptionOfType(StaleWrite.class)
                .isThrownBy(() -> store.commit(realm, notes.expectCount("shelf", "low", 3)));
    }

    @Test
    void two_documents_of_one_commit_can_not_hold_one_unique_entry() {
        assertThatExceptionOfType(StaleWrite.class)
                .isThrownBy(() -> store.commit(realm, notes.add("1", titled("Plan")), notes.add("2", titled("Plan"))));
        assertThat(notes.findBy(realm, "title", "Plan")).isEmpty();
    }

    @Test
    void a_document_keeps_its_unique_entry_when_it_changes() {
        store.commit(realm, notes.add("1", titled("Plan")));
        store.commit(realm, notes.put("1", 1, new Notes.Note("Plan", "low", NOON)));

        assertTitleIsHeldBy("Plan", "1");
    }

    @Test
    void a_unique_entry_that_is_given_up_is_free() {
        store.commit(realm, notes.add("1", titled("Plan")));
        store.commit(realm, notes.put("1", 1, titled("Renamed")));
        store.commit(realm, notes.add("2", titled("Plan")));
        store.commit(realm, notes.remove("2", 1));
        store.commit(realm, notes.add("3", titled("Plan")));

        assertTitleIsHeldBy("Plan", "3");
        assertTitleIsHeldBy("Renamed", "1");
    }

    @Test
    void one_commit_hands_a_unique_entry_over_in_any_order() {
        store.commit(realm, notes.add("1", titled("Plan")));

        store.commit(realm, notes.add("2", titled("Plan")), notes.put("1", 1, titled("Old plan")));
        assertTitleIsHeldBy("Plan", "2");
        assertTitleIsHeldBy("Old plan", "1");

        store.commit(realm, notes.put("1", 2, titled("Plan")), notes.remove("2", 1));
        assertTitleIsHeldBy("Plan", "1");
    }

    @Test
    void one_commit_swaps_unique_entries() {
        store.commit(realm, notes.add("1", titled("A")), notes.add("2", titled("B")));
        store.commit(realm, notes.put("1", 1, titled("B")), notes.put("2", 1, titled("A")));

        assertTitleIsHeldBy("A", "2");
        assertTitleIsHeldBy("B", "1");
    }

    @Test
    void a_sorted_entry_has_the_latest_first_to_the_millisecond() {
        store.commit(
                realm,
                notes.add("early", on("top", NOON.minusMillis(1))),
                notes.add("late", on("top", NOON.plusMillis(1))),
                notes.add("noon", on("top", NOON)));

        assertThat(onShelf("top")).containsExactly("late", "noon", "early");
    }

    @Test
    void documents_of_one_instant_are_sorted_by_id() {
        store.commit(
                realm,
                notes.add("b", on("top", NOON)),
                notes.add("c", on("top", NOON)),
                notes.add("a", on("top", NOON)));

        assertThat(onShelf("top")).containsExactly("c", "b", "a");
    }

    @Test
    void a_sorted_entry_gives_no_more_than_asked_for() {
        store.commit(realm, notes.add("1", on("top", NOON)), notes.add("2", on("top", NOON.plusSeconds(1))));

        assertThat(notes.findLatest(realm, "shelf", "top", 1))
                .extracting(Versioned::id)
                .containsExactly("2");
        assertThat(notes.findLatest(realm, "shelf", "top", 0)).isEmpty();
    }

    @Test
    void a_sorted_entry_is_read_from_a_moment_on_earliest_first_and_no_more_than_asked_for() {
        store.commit(
                realm,
                notes.add("before", on("top", NOON.minusMillis(1))),
                notes.add("noon b", on("top", NOON)),
                notes.add("noon a", on("top", NOON)),
                notes.add("after", on("top", NOON.plusMillis(1))),
                notes.add("elsewhere", on("low", NOON)));

        assertThat(fromNoon(9)).containsExactly("noon a", "noon b", "after");
        assertThat(fromNoon(2)).containsExactly("noon a", "noon b");
        assertThat(fromNoon(0)).isEmpty();

        store.commit(realm, notes.put("noon a", 1, on("top", NOON.plusSeconds(1))), notes.remove("noon b", 1));
        assertThat(fromNoon(9)).containsExactly("after", "noon a");
    }

    private List<String> fromNoon(int limit) {
        var lookup = notes.earliest("shelf", "top", NOON, limit);
        return store.read(realm, lookup).all(lookup).stream().map(Versioned::id).toList();
    }

    @Test
    void the_documents_of_a_sorted_entry_are_counted() {
        store.commit(realm, notes.add("1", on("top", NOON)), notes.add("2", on("top", NOON)));
        store.commit(realm, notes.add("3", on("low", NOON)), notes.remove("2", 1));

        var top = notes.count("shelf", "top");
        var none = notes.count("shelf", "none");
        var answers = store.read(realm, top, none);
        assertThat(answers.count(top)).isEqualTo(1);
        assertThat(answers.count(none)).isZero();
    }

    @Test
    void a_sorted_entry_moves_with_its_document() {
        store.commit(realm, notes.add("1", on("top", NOON)), notes.add("2", on("top", NOON.plusSeconds(1))));

        store.commit(realm, notes.put("1", 1, on("top", NOON.plusSeconds(2))));
        assertThat(onShelf("top")).containsExactly("1", "2");

        store.commit(realm, notes.put("1", 2, on("low", NOON)));
        assertThat(onShelf("top")).containsExactly("2");
        assertThat(onShelf("low")).containsExactly("1");
    }

    @Test
    void scores_keep_fractions_and_great_numbers() {
        var scores = new Documents<>(
                stores.store(), "score", Double.class, score -> List.of(new Entry("by", "", score, false)));
        var values = List.of(9_007_199_254_740_991.0, 1e15, 0.1, 0.0999999999, -1e-7, -1e300);
        values.forEach(score -> store.commit(realm, scores.add("at " + score, score)));

        assertThat(scores.findLatest(realm, "by", "", 10))
                .extracting(Versioned::value)
                .isEqualTo(values);
    }

    @Test
    void entries_of_different_types_and_indexes_do_not_meet() {
        var papers = Notes.in(stores, "paper");
        store.commit(realm, notes.add("1", titled("Plan")), papers.add("1", titled("Plan")));
        store.commit(realm, papers.remove("1", 1));

        assertTitleIsHeldBy("Plan", "1");
        assertThat(onShelf("top")).containsExactly("1");
    }

    @Test
    void two_realms_of_one_partition_never_see_each_other() {
        var other = neighbour();
        store.commit(realm, notes.add("1", titled("Plan")));
        store.commit(other, notes.add("1", titled("Plan")));
        store.commit(other, notes.put("1", 1, titled("Theirs")));

        assertThat(notes.find(realm, "1")).contains(new Versioned<>("1", 1, titled("Plan")));
        assertThat(notes.findBy(realm, "title", "Theirs")).isEmpty();
        assertThat(notes.findLatest(other, "shelf", "top", 9)).hasSize(1);
    }

    private Realm neighbour() {
        while (true) {
            var other = stores.freshRealm();
            if (other.partition() == realm.partition()) {
                return other;
            }
        }
    }

    @Test
    void a_realm_whose_name_begins_with_anothers_has_keys_of_its_own() {
        var type = IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> "type" + number)
                .filter(each -> new Realm(realm.name() + ":" + each).partition() == realm.partition())
                .findFirst()
                .orElseThrow();
        var longer = new Realm(realm.name() + ":" + type);
        store.commit(realm, Notes.in(stores, type).add("note:1", titled("Plan")));

        store.commit(longer, notes.add("1", titled("Plan")));

        assertThat(notes.find(longer, "1")).map(Versioned::version).contains(1L);
    }
}
