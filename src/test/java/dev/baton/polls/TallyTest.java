package dev.baton.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reckoned from votes, and how that reads. */
class TallyTest {

    private static final Terms OPEN = new Terms(false, false, false, null, 0);
    private static final Question SCALE = Question.of(new Draft("How was it?", Kind.SCALE, 1, List.of(), OPEN));
    private static final Question NPS = Question.of(new Draft("How likely?", Kind.NPS, 1, List.of(), OPEN));
    private static final Question DAYS =
            Question.of(new Draft("Which days?", Kind.SEVERAL, 3, List.of("Mon", "Tue", "Wed"), OPEN));
    private static final Tally NONE = Tally.of(List.of());

    @Test
    void a_share_is_of_people_and_not_of_votes() {
        var tally = Tally.of(List.of(List.of(1, 2), List.of(1), List.of(1, 3)));
        assertThat(tally.voters()).isEqualTo(3);
        assertThat(DAYS.options()).extracting(tally::share).containsExactly(100L, 33L, 33L);
        assertThat(PollWords.result(DAYS, tally)).isEqualTo("“Mon” comes first with 100 % (3 votes).");
    }

    @Test
    void those_that_as_many_chose_come_first_together() {
        var tally = Tally.of(List.of(List.of(1), List.of(3)));
        assertThat(tally.leading(DAYS)).extracting(Option::label).containsExactly("Mon", "Wed");
        assertThat(PollWords.result(DAYS, tally)).isEqualTo("“Mon” and “Wed” come first with 50 % (1 vote).");
    }

    @Test
    void without_a_vote_there_is_nothing_to_reckon() {
        assertThat(NONE.leading(DAYS)).isEmpty();
        assertThat(NONE.share(DAYS.options().getFirst())).isZero();
        assertThat(NONE.mean(SCALE)).isZero();
        assertThat(NONE.score(NPS)).isZero();
        assertThat(PollWords.result(NPS, NONE)).isEqualTo("Nobody has voted.");
    }

    @Test
    void a_scale_has_a_mean() {
        var tally = Tally.of(List.of(List.of(5), List.of(4), List.of(4)));
        assertThat(tally.mean(SCALE)).isCloseTo(4.33, within(0.01));
        assertThat(PollWords.result(SCALE, tally)).isEqualTo("On average 4.3 of 5.");
    }

    /** The option of 0 has the number 1, and so on. */
    @ParameterizedTest
    @CsvSource({"10, 9, 10, +100", "9, 8, 6, 0", "9, 7, 8, +33", "0, 6, 10, -33", "7, 8, 8, 0"})
    void a_recommendation_is_worth_the_share_of_9_and_10_less_that_of_0_to_6(
            int one, int other, int third, String score) {
        var tally = Tally.of(List.of(List.of(one + 1), List.of(other + 1), List.of(third + 1)));
        assertThat(PollWords.score(NPS, tally)).isEqualTo(score);
    }

    @Test
    void votes_for_what_is_gone_count_for_nothing_else() {
        var tally = new Tally(2, Map.of(1, 1, 9, 1));
        assertThat(tally.leading(DAYS)).extracting(Option::label).containsExactly("Mon");
        assertThat(tally.share(DAYS.options().getFirst())).isEqualTo(50);
    }
}
