package dev.baton.standups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundIdTest {

    @Test
    void round_ids_are_read_from_what_anybody_may_have_typed() {
        var id = StandupId.create();
        assertThat(RoundId.parse(id + ":2026-03-02"))
                .hasValueSatisfying(round -> assertThat(round.toString()).isEqualTo(id + ":2026-03-02"));
        assertThat(RoundId.parse(id + ":2026-02-30")).isEmpty();
        assertThat(RoundId.parse("x:2026-03-02")).isEmpty();
        assertThat(RoundId.parse("")).isEmpty();
    }
}
