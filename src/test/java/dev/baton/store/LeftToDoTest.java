package dev.baton.store;

import static dev.baton.store.Notes.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeftToDoTest {

    private final Stores stores = RedisFixture.stores();
    private final Realm realm = stores.freshRealm();
    private final PostOffice office = new PostOffice(stores, realm);

    @BeforeEach
    void forgetOtherTests() {
        stores.empty();
    }

    private List<String> left() {
        return LeftToDo.of(stores.redis(), realm, NOON);
    }

    private DueTimer claimed() {
        return stores.timers()
                .claim(realm.partition(), UUID.randomUUID().toString(), NOON, PostOffice.LONG, 1)
                .claims()
                .getFirst();
    }

    @Test
    void a_timer_is_left_once_it_is_due_until_it_is_done() {
        stores.store().commit(realm, Timers.set("later", NOON.plusMillis(1), "handler", ""));
        assertThat(left()).isEmpty();
        stores.store().commit(realm, Timers.set("due", NOON, "handler", ""));
        assertThat(left()).containsExactly("timer due");
        var timer = claimed();
        assertThat(left()).containsExactly("timer at work due");
        stores.timers().done(timer);
        assertThat(left()).isEmpty();
    }

    @Test
    void a_message_is_left_until_it_is_settled() {
        office.add(office.post("lane", "1"));
        assertThat(left()).containsExactly("message 1");
        var claim = office.claimOne();
        assertThat(left()).containsExactly("message 1");
        stores.lanes().settle(claim, PostOffice.RETRY, List.of());
        assertThat(left()).containsExactly("message 1");
        stores.lanes().settle(office.claimOne(), PostOffice.SENT, List.of());
        assertThat(left()).isEmpty();
    }

    @Test
    void what_others_have_left_to_do_is_not_counted() {
        var other = new Realm(realm.name() + ":other");
        stores.store().commit(other, Timers.set("due", NOON, "handler", ""));
        assertThat(left()).isEmpty();
    }
}
