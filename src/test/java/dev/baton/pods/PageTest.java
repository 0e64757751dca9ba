package dev.baton.pods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final List<Integer> TWELVE =
            IntStream.rangeClosed(1, 12).boxed().toList();

    @Test
    void of_a_list_that_is_there_whole_the_last_page_is_shown_for_every_later_one() {
        assertThat(Page.of(TWELVE, 5, 2).shown()).containsExactly(6, 7, 8, 9, 10);
        assertThat(Page.of(TWELVE, 5, 2).hasMore()).isTrue();
        assertThat(Page.of(TWELVE, 5, 99)).isEqualTo(new Page<>(List.of(11, 12), 3, 3, 12));
        assertThat(Page.of(List.of(), 5, 99)).isEqualTo(new Page<>(List.of(), 1, 1, 0));
    }

    @Test
    void a_list_that_is_read_page_by_page_ends_where_a_page_would_take_too_long() {
        assertThat(Page.of(TWELVE, 1, 12, 24).hasMore()).isTrue();
        assertThat(Page.of(TWELVE, 2, 12, 24).hasMore()).isFalse();
        assertThat(Page.of(TWELVE, Page.FARTHEST, 12, 1_000_000).hasMore()).isFalse();
    }

    @Test
    void of_a_list_that_is_read_page_by_page_the_last_page_is_shown_for_every_later_one_too() {
        assertThat(Page.upTo(TWELVE, 9, 5, 12)).isEqualTo(new Page<>(List.of(11, 12), 3, 3, 12));
        assertThat(Page.upTo(TWELVE.subList(0, 10), 2, 5, 12)).isEqualTo(new Page<>(List.of(6, 7, 8, 9, 10), 2, 3, 12));
        assertThat(Page.upTo(List.of(), 9, 5, 0)).isEqualTo(new Page<>(List.of(), 1, 1, 0));
    }

    @Test
    void below_it_stands_where_it_is_and_what_leads_on() {
        assertThat(Page.of(TWELVE, 5, 2).below(5, "lead list", "/lead show NAME"))
                .hasSize(2)
                .asString()
                .contains("6 to 10 of 12. ", "/lead show NAME", "lead list 3");
        assertThat(Page.of(TWELVE, 5, 3).below(5, "lead list", "/lead show NAME"))
                .hasSize(1)
                .asString()
                .contains("11 to 12 of 12. ");
    }

    @Test
    void below_the_only_one_stands_nothing() {
        assertThat(Page.of(TWELVE, 12, 1).below(12, "lead list", "/lead show NAME"))
                .isEmpty();
    }

    @Test
    void the_first_number_that_was_typed_is_the_pages() {
        assertThat(Page.wanted(List.of("all", "3"))).isEqualTo(3);
        assertThat(Page.wanted(List.of("all"))).isOne();
        assertThat(Page.wanted(List.of("0", "-4", "99999"))).isOne();
    }
}
