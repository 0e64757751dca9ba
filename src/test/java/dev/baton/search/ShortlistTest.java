package dev.baton.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.search.Shortlist.Candidate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    private final Shortlist shortlist = new Shortlist(List.of(
            new Candidate("offers", "Offers", "Prices and discounts"),
            new Candidate("pages", "Pricing pages", "What the website says"),
            new Candidate("demos", "Demos", "Showing the product")));

    @AfterEach
    void close() {
        shortlist.close();
    }

    @Test
    void the_name_says_more_than_the_rest_and_endings_say_nothing() {
        assertThat(shortlist.find("price")).isEqualTo(new Shortlist.Best(List.of("pages", "offers"), false));
    }

    @Test
    void if_nothing_has_all_the_words_the_nearest_are_found() {
        assertThat(shortlist.find("demos for zeppelins")).isEqualTo(new Shortlist.Best(List.of("demos"), true));
        assertThat(shortlist.find("discuonts")).isEqualTo(new Shortlist.Best(List.of("offers"), true));
        assertThat(shortlist.find("pricng")).isEqualTo(new Shortlist.Best(List.of("pages"), true));
    }

    @Test
    void words_that_say_nothing_find_nothing_and_signs_are_no_query() {
        for (var words : List.of("", "the of", "zeppelin", "\" OR id:* \\ ~ ^", "x".repeat(3_000))) {
            assertThat(shortlist.find(words).ids()).as(words).isEmpty();
        }
    }
}
