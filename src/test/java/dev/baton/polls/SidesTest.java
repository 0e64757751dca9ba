package dev.baton.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** When it is shown how each side has voted. */
class SidesTest {

    private static Tally of(int voters) {
        return new Tally(voters, Map.of(1, voters));
    }

    @Test
    void two_sides_with_five_ballots_each_are_shown() {
        assertThat(new Sides(Map.of(Camp.SALES, of(5), Camp.MARKETING, of(7))).shown())
                .containsOnlyKeys(Camp.SALES, Camp.MARKETING);
    }

    @Test
    void none_is_shown_if_one_has_fewer_since_the_rest_could_be_reckoned_out() {
        assertThat(new Sides(Map.of(Camp.SALES, of(20), Camp.MARKETING, of(4))).shown())
                .isEmpty();
        assertThat(new Sides(Map.of(Camp.SALES, of(20), Camp.MARKETING, of(20), Camp.OTHERS, of(1))).shown())
                .isEmpty();
    }

    @Test
    void one_side_alone_is_no_split() {
        assertThat(new Sides(Map.of(Camp.SALES, of(20), Camp.MARKETING, of(0))).shown())
                .isEmpty();
    }
}
