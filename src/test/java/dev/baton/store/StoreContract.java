package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static dev.baton.store.Notes.NOON;
import static dev.baton.store.Notes.on;
import static dev.baton.store.Notes.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Store} promises of documents, on every kind of Redis. */
abstract class StoreContract {

    final Stores stores = stores();
    final Store store = stores.store();
    final Documents<Notes.Note> notes = Notes.in(stores);
    final Realm realm = stores.freshRealm();

    abstract Stores stores();

    @BeforeEach
    void forgetOtherTests() {
        stores.empty();
    }

    private List<String> onShelf(String shelf) {
        return notes.findLatest(realm, "shelf", shelf, 100).stream()
                .map(Versioned::id)
                .toList();
    }

    @Test
    void a_document_is_found_as_it_was_added() {
        store.commit(realm, notes.add("1", titled("Plan")));

        assertThat(notes.find(realm, "1")).contains(new Versioned<>("1", 1, titled("Plan")));
    }

    @Test
    void any_text_is_kept_as_it_is() {
        var odd = "ä€😀 \" \\ ' \n \t \0 {p01} : | *";

        store.commit(realm, notes.add(odd, new Notes.Note(odd, odd, NOON)));

        assertThat(notes.find(realm, odd)).contains(new Versioned<>(odd, 1, new Notes.Note(odd, odd, NOON)));
        assertThat(notes.findBy(realm, "title", odd)).map(Versioned::id).contains(odd);
        assertThat(onShelf(odd)).containsExactly(odd);
    }

    @Test
    void what_was_never_added_is_not_found() {
        assertThat(notes.find(realm, "1")).isEmpty();
        assertThat(notes.findBy(realm, "title", "Plan")).isEmpty();
        assertThat(onShelf("top")).isEmpty();
    }

    @Test
    void each_change_counts_the_version_up() {
        store.commit(realm, notes.add("1", titled("Plan")));
        store.commit(realm, notes.put("1", 1, titled("Better plan")));
        store.commit(realm, notes.put("1", 2, titled("Best plan")));

        assertThat(notes.find(realm, "1")).contains(new Versioned<>("1", 3, titled("Best plan")));
    }

    @Test
    void adding_what_is_there_is_stale() {
        store.commit(realm, notes.add("1", titled("Plan")));

        assertThatExceptionOfType(StaleWrite.class)
                .isThrownBy(() -> store.commit(realm, notes.add("1", titled("Other"))))
                .withMessage("note 1 has changed meanwhile");
    }

    @Test
    void changing_what_is_not_there_is_stale() {
        assertThatExceptionOfType(StaleWrite.class)
                .isThrownBy(() -> store.commit(realm, notes.put("1", 1, titled("Plan"))));
    }

    @Test
    void what_was_found_or_not_is_changed_or_added_unless_somebody_was_faster() {
        var none = notes.find(realm, "1");
        store.commit(realm, notes.put(none, "1", titled("Plan")));
        var found = notes.find(realm, "1");
        store.commit(realm, notes.put(found, "1", titled("Better plan")));

        assertThat(notes.find(realm, "1")).contains(new Versioned<>("1", 2, titled("Better plan")));
        assertThatExceptionOfType(StaleWrite.class)
                .isThrownBy(() -> store.commit(realm, notes.put(none, "1", titled("Other"))));
        assertThatExceptionOfType(StaleWrite.class)
                .isThrownBy(() -> store.commit(realm, notes.put(found, "1", titled("Other"))));
    }

    @Test
    void a_stale_commit_writes_nothing_at_all_wherever_the_stale_part_is() {
        store.commit(realm, notes.add("1", titled("Plan")), notes.add("2", titled("Kept")));
        store.commit(realm, notes.put("1", 1, titled("Newer")));
        var before = Snapshot.of(stores);
        var stale = notes.put("1", 1, titled("Stale"));
        var rest = List.of(
                notes.add("3", titled("Third")),
                notes.remove("2", 1),
                new Letter(realm, "lane", "letter", Letter.Kind.POST, "", "text").add(),
                Timers.set("timer", NOON, "handler", "argument"));

        for (var place = 0; place <= rest.size(); place++) {
            var writes = new java.util.ArrayList<>(rest);
            writes.add(place, stale);
            assertThatExceptionOfType(StaleWrite.class)
                    .isThrownBy(() -> store.commit(realm, Operation.named("op", "done"), writes));
        }

        assertThat(Snapshot.of(stores)).isEqualTo(before);
    }

    @Test
    void a_stale_operation_may_be_tried_again() {
        var operation = Operation.named("click", "done");
        store.commit(realm, notes.add("1", titled("Plan")));
        assertThatExceptionOfType(StaleWrite.class)
                .isThrownBy(() -> store.commit(realm, operation, List.of(notes.add("1", titled("Other")))));

        var second = store.commit(realm, operation, List.of(notes.put("1", 1, titled("Other"))));

        assertThat(second).isEqualTo(new Committed.Done());
    }

    @Test
    void a_repeated_operation_gets_the_first_result_and_writes_nothing() {
        store.commit(realm, Operation.named("click", "accepted"), List.of(notes.add("1", titled("Plan"))));
        var before = Snapshot.of(stores);

        var repeated =
                store.commit(realm, Operation.named("click", "returned"), List.of(notes.add("2", titled("Other"))));

        assertThat(repeated).isEqualTo(new Committed.Repeated("accepted"));
        assertThat(Snapshot.of(stores)).isEqualTo(before);
    }

    @Test
    void an_operation_is_forgotten_after_its_time() {
        var brief = new Operation("click", Duration.ofMillis(1), "");
        store.commit(realm, brief, List.of(notes.add("1", titled("Plan"))));

        eventually()
                .untilAsserted(
                        () -> assertThat(store.commit(realm, brief, List.of())).isEqualTo(new Committed.Done()));
    }

    @Test
    void an_operation_without_writes_is_remembered() {
        var look = Operation.named("look", "nothing to do");
        store.commit(realm, look, List.of());

        assertThat(store.commit(realm, look, List.of())).isEqualTo(new Committed.Repeated("nothing to do"));
    }

    @Test
    void expecting_a_version_that_moved_is_stale_and_changes_nothing() {
        store.commit(realm, notes.add("1", titled("Plan")));

        store.commit(realm, notes.expect("1", 1), notes.expect("2", 0));

        assertThat(notes.find(realm, "1")).map(Versioned::version).contains(1L);
        assertThatExceptionOfType(StaleWrite.class)
                .isThrownBy(() -> store.commit(realm, notes.add("2", titled("Other")), notes.expect("1", 2)));
        assertThat(notes.find(realm, "2")).isEmpty();
    }

    @Test
    void a_removed_document_is_gone_with_its_entries() {
        store.commit(realm, notes.add("1", titled("Plan")));
        store.commit(realm, notes.remove("1", 1));

        assertThat(notes.find(realm, "1")).isEmpty();
        assertThat(notes.findBy(realm, "title", "Plan")).isEmpty();
        assertThat(onShelf("top")).isEmpty();
    }

    @Test
    void removing_an_old_version_is_stale() {
        store.commit(realm, notes.add("1", titled("Plan")));
        store.commit(realm, notes.put("1", 1, titled("Newer")));

        assertThatExceptionOfType(StaleWrite.class).isThrownBy(() -> store.commit(realm, notes.remove("1", 1)));
    }

    @Test
    void a_document_that_was_removed_and_added_again_is_not_mistaken_for_the_former() {
        store.commit(realm, notes.add("1", titled("Plan")));
        var former = notes.find(realm, "1").orElseThrow();
        store.commit(realm, notes.remove("1", 1));
        store.commit(realm, notes.add("1", titled("Another")));

        assertThatExceptionOfType(StaleWrite.class)
                .isThrownBy(() -> store.commit(realm, notes.put("1", former.version(), titled("Stale"))));
    }

    @Test
    void a_commit_that_changes_one_document_twice_is_a_bug() {
        assertThatIllegalStateException()
                .isThrownBy(() -> store.commit(realm, notes.add("1", titled("One")), notes.add("1", titled("Two"))))
                .withMessageContaining("one commit changes note 1 twice");
        assertThat(notes.find(realm, "1")).isEmpty();
    }

    @Test
    void several_questions_are_answered_together() {
        store.commit(realm, notes.add("1", titled("Plan")), notes.add("2", on("low", NOON)));
        var byId = notes.byId("1");
        var missing = notes.byId("9");
        var byTitle = notes.by("title", "Plan");
        var low = notes.latest("shelf", "low", 5);

        var answers = store.read(realm, byId, missing, byTitle, low, byId);

        assertThat(answers.first(byId)).map(Versioned::id).contains("1");
        assertThat(answers.first(missing)).isEmpty();
        assertThat(answers.first(byTitle)).map(Versioned::id).contains("1");
        assertThat(answers.all(low)).extracting(Versioned::id).containsExactly("2");
        assertThatIllegalArgumentException().isThrownBy(() -> answers.first(notes.byId("1")));
    }

    @Test
    void many_who_change_one_document_at_once_lose_no_change() {
        store.commit(realm, notes.add("1", on("0", NOON)));

        IntStream.range(0, 40).parallel().forEach(ignored -> countUp());

        assertThat(notes.find(realm, "1")).contains(new Versioned<>("1", 41, on("40", NOON)));
        assertThat(onShelf("40")).containsExactly("1");
    }

    private void countUp() {
        while (true) {
            var note = notes.find(realm, "1").orElseThrow();
            var count = Integer.parseInt(note.value().shelf()) + 1;
            try {
                store.commit(realm, notes.put("1", note.version(), on(Integer.toString(count), NOON)));
                return;
            } catch (StaleWrite e) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void scripts_that_redis_forgot_are_sent_again() {
        store.commit(realm, notes.add("1", titled("Plan")));
        Redis.await(stores.redis().commands().scriptFlush());

        assertThat(notes.find(realm, "1")).isPresent();
        store.commit(realm, notes.put("1", 1, titled("Other")));
    }

    @Test
    void who_serves_a_partition_on_this_node_hears_of_new_letters_and_timers_at_once() {
        var rings = new java.util.concurrent.ConcurrentLinkedQueue<String>();
        stores.lanes().onAdded(partition -> rings.add("lane " + partition));
        stores.timers().onSet(partition -> rings.add("timer " + partition));

        store.commit(realm, notes.add("1", titled("Plan")));
        assertThat(rings).isEmpty();
        store.commit(realm, new Letter(realm, "lane", "letter", Letter.Kind.POST, "", "text").add());
        store.commit(realm, Timers.set("timer", Instant.EPOCH, "handler", ""));

        assertThat(rings).containsExactly("lane " + realm.partition(), "timer " + realm.partition());
    }

    @Test
    void nobody_is_woken_for_a_letter_behind_another_or_a_timer_after_another() {
        var rings = new java.util.concurrent.ConcurrentLinkedQueue<String>();
        store.commit(realm, letter("1"), Timers.set("at 2", Instant.ofEpochMilli(2), "handler", ""));
        stores.lanes().onAdded(partition -> rings.add("lane"));
        stores.timers().onSet(partition -> rings.add("timer"));

        store.commit(realm, letter("2"), Timers.set("at 3", Instant.ofEpochMilli(3), "handler", ""));
        assertThat(rings).isEmpty();
        store.commit(realm, Timers.set("at 1", Instant.ofEpochMilli(1), "handler", ""));

        assertThat(rings).containsExactly("timer");
    }

    private Write letter(String id) {
        return new Letter(realm, "lane", id, Letter.Kind.POST, "", "text").add();
    }
}
