package dev.baton.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.pods.Page;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How items are found again. */
class ItemsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Store store = RedisFixture.stores().store();
    private final Items items = new Items(store);
    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());

    private Item due(Instant deadline) {
        var item = LikenessTest.item("Due at " + deadline);
        var due = new Item(
                item.id(),
                item.place(),
                item.heard(),
                item.telling(),
                new Triage(null, deadline, false),
                item.course(),
                item.moved());
        store.commit(Realms.of(organization), items.add(due));
        return due;
    }

    @Test
    void of_more_that_wait_than_are_looked_at_those_overdue_the_longest_are_first() {
        for (var hours = 1; hours <= 60; hours++) {
            due(NOW.plus(Duration.ofHours(hours)));
        }
        var oldest = due(NOW.minus(Duration.ofDays(9)));
        var next = due(NOW.minus(Duration.ofDays(2)));
        assertThat(items.unanswered(organization, LikenessTest.POD, 50))
                .hasSize(50)
                .startsWith(oldest, next);
        var topic = new FeedbackOnAgenda(items)
                .topicOf(organization, LikenessTest.POD)
                .orElseThrow();
        assertThat(topic.points().getFirst()).contains(oldest.id().code());
    }

    @Test
    void what_is_unanswered_waits_before_what_was_taken_the_most_overdue_first() {
        var late = due(NOW.minus(Duration.ofDays(1)));
        var later = due(NOW.plus(Duration.ofDays(1)));
        var mia = new PersonId("mia");
        var answer = new Step.Answer("Let me see.", "");
        var taken = ((Item.Outcome.Changed)
                        due(NOW.minus(Duration.ofDays(5))).answer(State.TAKEN, mia, false, answer, NOW))
                .item();
        var before = items.find(organization, taken.id().value()).orElseThrow();
        store.commit(Realms.of(organization), items.put(before, taken));
        var waiting = items.waiting(organization, List.of(LikenessTest.POD, new PodId("other")), 1);
        assertThat(waiting).isEqualTo(Page.of(List.of(late, later, taken), Items.SHOWN, 1));
        assertThat(items.waitingFor(organization, mia).shown()).containsExactly(taken);
    }

    private Item withId(String id) {
        var item = LikenessTest.item("Called " + id);
        var called = new Item(
                new ItemId(id), item.place(), item.heard(), item.telling(), item.triage(), item.course(), item.moved());
        store.commit(Realms.of(organization), items.add(called));
        return called;
    }

    @Test
    void a_code_that_two_share_names_both_and_a_long_id_only_one() {
        var one = withId("01KJQ2Y0000000000000ABCDEF");
        var other = withId("01KJQ2Y0010000000000ABCDEF");
        assertThat(items.named(organization, "#abcdef")).containsExactlyInAnyOrder(one, other);
        assertThat(items.named(organization, one.id().value())).containsExactly(one);
        assertThat(items.named(organization, "")).isEmpty();
    }
}
