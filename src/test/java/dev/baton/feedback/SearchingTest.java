package dev.baton.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Realms;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Searching in what the store has. */
class SearchingTest {

    private static final int MORE_THAN_A_PAGE = 1_100;

    private final Store store = RedisFixture.stores().store();
    private final Items items = new Items(store);
    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());

    private void add(Item item) {
        store.commit(Realms.of(organization), items.add(item));
    }

    private void addMany() {
        var writes =
                IntStream.range(0, MORE_THAN_A_PAGE).mapToObj(number -> items.add(LikenessTest.item("Item " + number)));
        store.commit(Realms.of(organization), writes.toArray(Write[]::new));
    }

    private List<Item> found(Searching searching, String words) {
        return searching.find(organization, words, 1).orElseThrow().page().shown();
    }

    @Test
    void nobody_waits_for_all_that_there_is_to_read_and_it_is_found_then() {
        addMany();
        add(LikenessTest.item("They find the annual plan too long"));
        try (var searching = new Searching(items, Duration.ZERO)) {
            assertThat(searching.find(organization, "annual", 1)).isEmpty();
            await().until(() -> searching
                    .find(organization, "annual", 1)
                    .filter(found -> found.page().total() == 1)
                    .isPresent());
            assertThat(searching.alike(organization, LikenessTest.POD, "The annual plan is too long", 3))
                    .hasSize(1);
        }
    }

    @Test
    void what_is_added_and_changed_later_is_found_as_it_is() {
        try (var searching = new Searching(items, Duration.ofSeconds(10))) {
            assertThat(found(searching, "annual")).isEmpty();
            var item = LikenessTest.item("They find the annual plan too long");
            add(item);
            assertThat(found(searching, "annual")).containsExactly(item);
        }
    }

    @Test
    void what_is_found_has_pages() {
        addMany();
        try (var searching = new Searching(items, Duration.ofSeconds(10))) {
            var third = searching.find(organization, "item", 3).orElseThrow().page();
            assertThat(third.shown()).hasSize(Items.SHOWN);
            assertThat(third.total()).isEqualTo(MORE_THAN_A_PAGE);
            assertThat(searching
                            .find(organization, "item", 2)
                            .orElseThrow()
                            .page()
                            .shown())
                    .doesNotContainAnyElementsOf(third.shown());
        }
    }

    @Test
    void what_is_spelled_nearly_so_is_found_where_nothing_is_spelled_so() {
        var plan = LikenessTest.item("They find the annual plan too long");
        var miller = LikenessTest.item("Müller would rather pay monthly");
        add(plan);
        add(miller);
        try (var searching = new Searching(items, Duration.ofSeconds(10))) {
            assertThat(found(searching, "anual")).containsExactly(plan);
            assertThat(found(searching, "anual plan")).containsExactly(plan);
            assertThat(found(searching, "muller")).containsExactly(miller);
            assertThat(found(searching, "onboarding")).isEmpty();
            assertThat(searching.find(organization, "anual", 1).orElseThrow().near())
                    .isTrue();
            assertThat(searching.find(organization, "annual", 1).orElseThrow().near())
                    .isFalse();
        }
    }

    /** Many of them in one millisecond, more than are read at once. */
    @Test
    void all_items_are_walked_through_once_however_many_are_of_one_moment() {
        addMany();
        var seen = new ArrayList<ItemId>();
        items.since(organization, LikenessTest.POD, Instant.EPOCH, item -> seen.add(item.id()));
        assertThat(seen).hasSize(MORE_THAN_A_PAGE).doesNotHaveDuplicates();
    }
}
