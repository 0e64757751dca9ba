package dev.baton.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static Part.Bar bar(String label, long value) {
        return new Part.Bar(label, value, "");
    }

    @Test
    void the_greatest_number_fills_its_line_and_the_others_are_in_proportion() {
        var chart = new Part.Chart("Heard", "", List.of(bar("Price", 8), bar("Rival", 4), bar("Win", 0)));

        assertThat(chart.drawn().plain()).isEqualTo("""
                Heard
                ▰▰▰▰▰▰▰▰▰▰  8, Price
                ▰▰▰▰▰▱▱▱▱▱  4, Rival
                ▱▱▱▱▱▱▱▱▱▱  0, Win""");
    }

    @Test
    void where_all_are_none_no_line_is_filled() {
        assertThat(new Part.Chart("Heard", "", List.of(bar("Price", 0))).drawn().plain())
                .endsWith("▱▱▱▱▱▱▱▱▱▱  0, Price");
    }

    @Test
    void what_it_shows_and_every_number_can_be_read() {
        var chart =
                new Part.Chart("Heard", "Prices lead.", List.of(new Part.Bar("Price", 8, "of 14"), bar("Rival", 4)));

        assertThat(chart.read().plain()).isEqualTo("Prices lead.\nPrice: 8 of 14 · Rival: 4");
    }

    @Test
    void the_greatest_number_there_is_has_a_line() {
        assertThat(Part.Bar.line(Long.MAX_VALUE, Long.MAX_VALUE)).isEqualTo("▰".repeat(10));
        assertThat(Part.Bar.line(7, 3)).isEqualTo("▰".repeat(10));
    }

    @Test
    void the_longest_chart_can_be_read_to_its_end() {
        var longest = new Part.Bar("l".repeat(500), Long.MAX_VALUE, "n".repeat(500));
        var chart = new Part.Chart("t".repeat(500), "a".repeat(500), Collections.nCopies(Limits.BARS, longest));

        assertThat(chart.drawn().plain()).endsWith("l…");
        assertThat(chart.read().plain()).endsWith("n…");
    }

    @Test
    void a_chart_without_bars_or_with_less_than_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Part.Chart("Heard", "", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> bar("Price", -1));
    }
}
