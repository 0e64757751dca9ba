package dev.baton.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.search.Search.Hit;
import dev.baton.store.Realm;
import dev.baton.store.StoreUnavailable;
import dev.baton.store.Versioned;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Searching in records of any kind. */
class SearchTest {

    private static final Realm ACME = new Realm("acme");
    private static final Realm GLOBEX = new Realm("globex");
    private static final int MANY = 10_000;

    private final Shop shop = new Shop();
    private final Search<Page> search = new Search<>(shop, Duration.ofSeconds(30));

    /** A page of a campaign, found by each of its lines; one without words is gone. */
    private record Page(String pod, String words, String campaign, Instant moved) {}

    /** Keeps pages as a store would. */
    private static final class Shop implements Source<Page> {

        private final Map<Realm, Map<String, Versioned<Page>>> pages = new ConcurrentHashMap<>();
        private Instant now = Instant.parse("2026-03-02T09:00:00Z");
        private int reads;
        private boolean isAway;

        void put(Realm realm, String id, String pod, String words, String campaign) {
            now = now.plusMillis(10);
            pages.computeIfAbsent(realm, key -> new ConcurrentHashMap<>())
                    .merge(
                            id,
                            new Versioned<>(id, 1, new Page(pod, words, campaign, now)),
                            (before, after) -> new Versioned<>(id, before.version() + 1, after.value()));
        }

        @Override
        public void movedSince(Realm realm, Instant from, Consumer<Versioned<Page>> each) {
            if (isAway) {
                throw new StoreUnavailable("away", new IllegalStateException());
            }
            pages.getOrDefault(realm, Map.of()).values().stream()
                    .filter(page -> !page.value().moved().isBefore(from))
                    .forEach(each);
        }

        @Override
        public Instant moved(Page page) {
            return page.moved();
        }

        @Override
        public List<Findable> findables(Page page) {
            reads++;
            return page.words()
                    .lines()
                    .map(line -> new Findable(page.pod(), line, page.campaign()))
                    .toList();
        }
    }

    @AfterEach
    void close() {
        search.close();
    }

    private Search.Hits found(Realm realm, String words) {
        return search.find(realm, words, 0, 5).orElseThrow();
    }

    @Test
    void each_realm_finds_its_own_by_all_words_and_by_near_ones_where_there_is_none() {
        shop.put(ACME, "1", "sales", "Annual plans for hospitals", "Spring");
        shop.put(GLOBEX, "2", "sales", "Annual plans for schools", "Spring");

        assertThat(found(ACME, "annual plan").ids()).containsExactly("1");
        assertThat(found(ACME, "plan spring").ids()).containsExactly("1");
        assertThat(found(ACME, "schools").ids()).isEmpty();
        assertThat(found(ACME, "hospitls").near()).isTrue();
        assertThat(found(ACME, "hospitls").ids()).containsExactly("1");
    }

    @Test
    void a_slip_in_a_word_with_an_ending_is_near_it() {
        shop.put(ACME, "1", "sales", "What the managers say of our pricing", "Spring");

        for (var words : List.of("prcing", "pricng", "priicng", "mangers prciing")) {
            assertThat(found(ACME, words).ids()).as(words).containsExactly("1");
            assertThat(found(ACME, words).near()).isTrue();
        }
    }

    @Test
    void each_of_the_things_that_a_record_is_found_by_is_a_hit_and_a_change_leaves_none_behind() {
        shop.put(ACME, "1", "sales", "Annual plans\nHospitals\nPlans of hospitals", "Spring");

        assertThat(found(ACME, "hospital").shown()).containsExactlyInAnyOrder(new Hit("1", 1), new Hit("1", 2));
        assertThat(found(ACME, "hospital").ids()).containsExactly("1");
        assertThat(found(ACME, "hospital").total()).isEqualTo(2);
        assertThat(search.alike(ACME, "sales", "Hospitals", 0.1, 3).orElseThrow())
                .containsExactly("1");

        shop.put(ACME, "1", "sales", "Annual plans", "Spring");
        assertThat(found(ACME, "hospital").total()).isZero();
        assertThat(found(ACME, "annual").shown()).containsExactly(new Hit("1", 0));
    }

    @Test
    void what_says_the_same_is_found_in_its_group_by_its_words_only() {
        shop.put(ACME, "1", "sales", "The annual plan is too long for hospitals", "Spring");
        shop.put(ACME, "2", "other", "The annual plan is too long for hospitals", "Spring");
        shop.put(ACME, "3", "sales", "Something else", "annual plan too long hospitals");

        assertThat(search.alike(ACME, "sales", "Annual plans are too long for a hospital", 0.5, 3)
                        .orElseThrow())
                .containsExactly("1");
    }

    @Test
    void what_changes_is_found_as_it_is_and_what_is_gone_is_found_no_more() {
        shop.put(ACME, "1", "sales", "Annual plans", "Spring");
        assertThat(found(ACME, "annual").ids()).containsExactly("1");

        shop.put(ACME, "1", "sales", "Monthly plans", "Spring");
        assertThat(found(ACME, "annual").ids()).isEmpty();
        assertThat(found(ACME, "monthly").ids()).containsExactly("1");

        shop.put(ACME, "1", "sales", "", "");
        assertThat(found(ACME, "monthly").total()).isZero();
    }

    @Test
    void what_has_not_changed_is_not_put_in_again() {
        shop.put(ACME, "1", "sales", "Annual plans", "Spring");
        found(ACME, "annual");
        found(ACME, "annual");

        assertThat(shop.reads).isEqualTo(1);
    }

    @Test
    void who_asks_while_the_store_is_away_hears_so_and_is_answered_when_it_is_back() {
        shop.put(ACME, "1", "sales", "Annual plans", "Spring");
        shop.isAway = true;
        assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> found(ACME, "annual"));

        shop.isAway = false;
        assertThat(found(ACME, "annual").ids()).containsExactly("1");
    }

    @Test
    void ten_thousand_are_searched_in_no_time() {
        var random = new Random(3);
        for (var at = 0; at < MANY; at++) {
            shop.put(ACME, "id" + at, "pod" + at % 20, words(random, 40), "Campaign " + at + words(random, 200));
        }
        assertThat(found(ACME, "campaign 77").total()).isEqualTo(1);

        var times = LongStream.range(0, 300)
                .map(at -> timeOf(random.nextInt(3_000)))
                .sorted()
                .toArray();

        assertThat(Duration.ofNanos(times[times.length * 99 / 100])).isLessThan(Duration.ofMillis(100));
    }

    private static String words(Random random, int many) {
        return random.doubles(many)
                .mapToObj(each -> " word" + (int) (each * each * 3_000))
                .collect(Collectors.joining());
    }

    /** Of the processor, since others may use the machine as well. */
    private long timeOf(int word) {
        var thread = ManagementFactory.getThreadMXBean();
        var begun = thread.getCurrentThreadCpuTime();
        found(ACME, "word" + word + " word" + (word + 1));
        search.alike(ACME, "pod7", "word" + word + " word" + (word + 1), 0.5, 3);
        return thread.getCurrentThreadCpuTime() - begun;
    }
}
