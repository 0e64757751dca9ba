package dev.baton.store;

import static dev.baton.store.Notes.NOON;
import static dev.baton.store.Notes.titled;
import static dev.baton.store.PostOffice.SENT;
import static dev.baton.store.PostOffice.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Redaction} promises, on every kind of Redis. */
abstract class RedactionContract {

    private static final String ADDRESS = "jo.doe@example.com";

    final Stores stores = stores();
    final Store store = stores.store();
    final Realm realm = stores.freshRealm();
    final PostOffice office = new PostOffice(stores, realm);
    final Documents<Notes.Note> notes = Notes.in(stores);
    private final Redaction redaction = new Redaction(stores.redis(), store);

    abstract Stores stores();

    @BeforeEach
    void forgetOtherTests() {
        stores.empty();
    }

    private Redaction.Result redact(String... words) {
        return redaction.redact(realm, List.of(words), Set.of());
    }

    private List<Dumped> with(String words) {
        return Dumped.all(stores).stream()
                .filter(each -> (each.key() + each.values()).contains(words))
                .toList();
    }

    @Test
    void words_are_gone_from_documents_and_from_what_they_are_found_by() {
        store.commit(realm, notes.add("1", new Notes.Note("Call Jo.Doe@example.com", ADDRESS, NOON)));

        assertThat(redact(ADDRESS)).isEqualTo(new Redaction.Result(1, 0, Set.of("1")));

        assertThat(with("oe@example.com")).isEmpty();
        assertThat(notes.findLatest(realm, "shelf", "[erased]", 5))
                .containsExactly(new Versioned<>("1", 2, new Notes.Note("Call [erased]", "[erased]", NOON)));
        assertThat(redact(ADDRESS)).isEqualTo(new Redaction.Result(0, 0, Set.of()));
    }

    @Test
    void words_are_gone_from_messages_that_wait_and_from_those_that_a_person_decides_on() {
        var doubtful = new Letter(realm, "other", "1", Letter.Kind.POST, "", "{\"text\":\"Ask " + ADDRESS + ".\"}");
        office.add(doubtful);
        office.serve(UNKNOWN);
        office.add(new Letter(realm, "lane", "2", Letter.Kind.POST, "", "{\"text\":\"Ask " + ADDRESS + ".\"}"));

        assertThat(redact(ADDRESS).changed()).isEqualTo(2);

        assertThat(office.trouble().getFirst().letter().body()).isEqualTo("{\"text\":\"Ask [erased].\"}");
        assertThat(office.claimOne().letter().body()).isEqualTo("{\"text\":\"Ask [erased].\"}");
    }

    @Test
    void words_that_were_sent_or_are_never_sent_are_not_kept() {
        office.add(office.post("lane", "1"));
        office.serve(SENT);
        office.add(office.post("lane", "2"));
        office.serve(UNKNOWN);
        office.decide(Lanes.itWasSent("2"));
        office.add(office.post("lane", "3"));
        office.serve(UNKNOWN);
        office.decide(Lanes.drop("3"));

        assertThat(Dumped.all(stores).stream().filter(each -> each.key().contains("|msg:")))
                .hasSize(3)
                .noneMatch(each -> each.values().toString().contains("text of"));
    }

    @Test
    void words_are_gone_from_answers_and_a_repetition_gets_the_same_without_them() {
        store.commit(realm, Operation.named("once", "{\"to\":\"" + ADDRESS + "\"}"), List.of());

        redact(ADDRESS);

        assertThat(store.commit(realm, Operation.named("once", ""), List.of()))
                .isEqualTo(new Committed.Repeated("{\"to\":\"[erased]\"}"));
    }

    @Test
    void other_realms_and_types_that_are_left_out_keep_theirs() {
        var other = stores.freshRealm();
        store.commit(other, notes.add("1", titled(ADDRESS)));
        store.commit(realm, notes.add("1", titled(ADDRESS)));

        redaction.redact(realm, List.of(ADDRESS), Set.of("note"));

        assertThat(notes.findBy(other, "title", ADDRESS)).isPresent();
        assertThat(notes.findBy(realm, "title", ADDRESS)).isPresent();
    }

    @Test
    void all_of_many_are_found() {
        IntStream.range(0, 1_500)
                .forEach(number -> store.commit(realm, notes.add("n" + number, titled(number + " " + ADDRESS))));

        var result = redact(ADDRESS);

        assertThat(result.changed()).isEqualTo(1_500);
        assertThat(result.left()).isZero();
        assertThat(result.documents()).hasSize(1_500);
        assertThat(with(ADDRESS)).isEmpty();
    }

    @Test
    void what_nobody_can_read_is_left_and_counted() {
        store.commit(
                realm,
                new Documents<>(stores.store(), "riddle", Notes.Note.class, note -> List.of())
                        .add("1", titled(ADDRESS)));
        new Documents<>(stores.store(), "riddle", Integer.class, number -> List.of());

        assertThat(redact(ADDRESS)).isEqualTo(new Redaction.Result(0, 1, Set.of()));
    }

    private enum Step {
        IN_MEETING
    }

    private record Meeting(String with, Step step) {}

    @Test
    void what_is_no_text_stays_and_the_texts_beside_it_change() {
        var meetings = new Documents<>(stores.store(), "meeting", Meeting.class, meeting -> List.of());
        store.commit(realm, meetings.add("1", new Meeting("In Meeting", Step.IN_MEETING)));
        store.commit(realm, meetings.add("2", new Meeting("Jo", Step.IN_MEETING)));

        assertThat(redact("In Meeting")).isEqualTo(new Redaction.Result(1, 0, Set.of("1")));

        assertThat(meetings.find(realm, "1").orElseThrow().value()).isEqualTo(new Meeting("[erased]", Step.IN_MEETING));
    }
}
