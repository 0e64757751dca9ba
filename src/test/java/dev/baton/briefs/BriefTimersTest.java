package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefTimersTest {

    @Test
    void who_is_late_within_a_second_is_told_of_at_its_end_and_never_before() {
        assertThat(BriefTimers.secondFrom(MONDAY)).isEqualTo(MONDAY);
        assertThat(BriefTimers.secondFrom(MONDAY.plusNanos(1))).isEqualTo(MONDAY.plusSeconds(1));
        assertThat(BriefTimers.secondFrom(MONDAY.plusMillis(900))).isEqualTo(MONDAY.plusSeconds(1));
    }
}
