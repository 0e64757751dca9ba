package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Urns} promise, on every kind of Redis. */
abstract class UrnsContract {

    private final Stores stores = stores();
    private final Store store = stores.store();
    private final Urns urns = new Urns(stores.redis());
    private final Realm realm = stores.freshRealm();

    abstract Stores stores();

    @BeforeEach
    void forgetOtherTests() {
        stores.empty();
    }

    @Test
    void an_urn_into_which_nobody_has_cast_is_empty() {
        assertThat(urns.look(realm, "1")).isEqualTo(new Urns.Urn(Set.of(), List.of()));
    }

    @Test
    void it_knows_who_has_cast_and_what_was_cast() {
        store.commit(realm, Urns.cast("1", "ada", "b"), Urns.cast("1", "ben", "a"), Urns.cast("2", "ada", "c"));

        assertThat(urns.look(realm, "1")).isEqualTo(new Urns.Urn(Set.of("ada", "ben"), List.of("a", "b")));
    }

    @Test
    void nothing_tells_in_which_order_ballots_came() {
        var other = stores.freshRealm();
        store.commit(realm, Urns.cast("1", "ada", "b"));
        store.commit(realm, Urns.cast("1", "ben", "a"));
        store.commit(other, Urns.cast("1", "ben", "a"));
        store.commit(other, Urns.cast("1", "ada", "b"));

        assertThat(valuesOf(realm)).hasSize(2).isEqualTo(valuesOf(other));
    }

    private List<String> valuesOf(Realm owner) {
        return Snapshot.of(stores).values().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(owner.key("urn:")))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void nobody_casts_twice() {
        store.commit(realm, Urns.cast("1", "ada", "a"));

        assertThatExceptionOfType(StaleWrite.class).isThrownBy(() -> store.commit(realm, Urns.cast("1", "ada", "b")));
        assertThat(urns.look(realm, "1").ballots()).containsExactly("a");
    }

    @Test
    void a_ballot_is_replaced_once() {
        store.commit(realm, Urns.cast("1", "ada", "a5"), Urns.cast("1", "ben", "b2"));
        store.commit(realm, Urns.replace("1", "a", "c3"));

        assertThatExceptionOfType(StaleWrite.class).isThrownBy(() -> store.commit(realm, Urns.replace("1", "a", "d4")));
        assertThat(urns.look(realm, "1")).isEqualTo(new Urns.Urn(Set.of("ada", "ben"), List.of("b2", "c3")));
    }

    @Test
    void a_ballot_is_found_by_its_mark() {
        store.commit(realm, Urns.cast("1", "ada", "b5"), Urns.cast("1", "ben", "d2"));

        assertThat(Stream.of("a", "b", "c", "d", "e").filter(mark -> urns.holds(realm, "1", mark)))
                .containsExactly("b", "d");
        assertThat(urns.holds(realm, "2", "b")).isFalse();
    }

    @Test
    void an_urn_is_asked_without_taking_everything_out() {
        store.commit(realm, Urns.cast("1", "ada", "a"), Urns.cast("1", "ben", "b"));

        assertThat(urns.count(realm, "1")).isEqualTo(2);
        assertThat(urns.count(realm, "2")).isZero();
        assertThat(urns.hasCast(realm, "1", "ada")).isTrue();
        assertThat(urns.hasCast(realm, "1", "cid")).isFalse();
        assertThat(urns.voters(realm, "1", Set.of("ada", "cid"))).containsExactly("ada");
        assertThat(urns.look(realm, "1").ballots()).containsExactly("a", "b");
    }

    @Test
    void a_destroyed_urn_is_empty() {
        store.commit(realm, Urns.cast("1", "ada", "a"));
        store.commit(realm, Urns.destroy("1"));

        assertThat(urns.look(realm, "1").voters()).isEmpty();
        assertThat(Snapshot.of(stores).values().keySet()).noneMatch(key -> key.contains("urn:"));
    }
}
