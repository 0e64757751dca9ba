package dev.baton.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StruckTest {

    @Test
    void who_sees_no_looks_reads_that_it_does_not_hold_any_more() {
        var card = Card.of(Text.of("Code ").and(new Text.Struck("SPRING\n20")).and(" is over"));

        assertThat(card.summary()).isEqualTo("Code (no longer: SPRING 20) is over");
    }

    @Test
    void nothing_is_not_said_to_hold_no_longer() {
        assertThat(Text.of("").and(new Text.Struck(" \u200B")).plain()).isEmpty();
    }
}
