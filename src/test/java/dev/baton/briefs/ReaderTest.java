package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.MIA;
import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.SUE;
import static dev.baton.briefs.BriefFixtures.content;
import static dev.baton.briefs.BriefFixtures.first;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.briefs.Reader.Step;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {

    private static final Instant LATER = MONDAY.plus(Duration.ofDays(2));
    private final Reader nobody = Reader.of(BriefId.create(), SUE);
    private final Reader asked = nobody.asked(first(), LATER);

    /** Of the third edition, of which the second one has to be acknowledged. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, ASK",
        "1, 0, 0, 0, ASK",
        "1, 1, 1, 1, ASK",
        "1, 0, 1, 1, ASK",
        "2, 0, 0, 0, REMIND",
        "3, 1, 1, 1, REMIND",
        "2, 1, 2, 0, TELL_LEAD",
        "2, 1, 3, 1, TELL_LEAD",
        "2, 0, 2, 2, NOTHING",
        "2, 2, 0, 0, NOTHING",
        "0, 3, 0, 0, NOTHING",
        "2, 2, 1, 1, NOTHING",
    })
    void each_step_comes_once_for_an_edition_and_none_after_it_is_acknowledged(
            int asked, int acknowledged, int reminded, int told, Step next) {
        var third = first().next(content(), true, MIA, MONDAY).next(content(), false, MIA, MONDAY);
        var reader = new Reader(nobody.brief(), SUE, asked, acknowledged, null, 0, reminded, told, MONDAY);
        assertThat(reader.next(third)).isEqualTo(next);
    }

    @Test
    void no_step_comes_before_its_time() {
        assertThat(asked.isDue(Step.REMIND, first(), LATER.minusMillis(1))).isFalse();
        assertThat(asked.isDue(Step.REMIND, first(), LATER)).isTrue();
        assertThat(asked.isDue(Step.TELL_LEAD, first(), LATER)).isFalse();
    }

    @Test
    void what_is_taken_back_within_five_minutes_leaves_what_was_acknowledged_before() {
        var once = asked.acknowledging(1, MONDAY).orElseThrow();
        var twice = once.acknowledging(2, LATER).orElseThrow();
        assertThat(twice.takingBack(LATER.plus(Reader.REGRET)))
                .hasValueSatisfying(back -> assertThat(back.acknowledged()).isEqualTo(1));
        assertThat(twice.takingBack(LATER.plus(Reader.REGRET).plusMillis(1))).isEmpty();
        assertThat(twice.takingBack(LATER).flatMap(back -> back.takingBack(LATER)))
                .isEmpty();
    }

    @Test
    void what_was_acknowledged_is_not_acknowledged_again() {
        assertThat(asked.acknowledging(1, MONDAY).flatMap(done -> done.acknowledging(1, MONDAY)))
                .isEmpty();
    }
}
