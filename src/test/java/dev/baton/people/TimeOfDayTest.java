package dev.baton.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOfDayTest {

    @ParameterizedTest
    @CsvSource({
        "9,09:00",
        "09:30,09:30",
        "9.30,09:30",
        "9h30,09:30",
        "9:30 am,09:30",
        "12 am,00:00",
        "12:15 PM,12:15",
        "9 pm,21:00",
        "14 Uhr,14:00",
        "00:00,00:00",
        "23:59,23:59",
    })
    void a_time_is_read_as_people_write_it(String typed, LocalTime time) {
        assertThat(TimeOfDay.find(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:99", "24:00", "9:60", "13 pm", "0 am", "soon", "", "9:3", "-1"})
    void a_time_that_does_not_exist_is_none(String typed) {
        assertThat(TimeOfDay.find(typed)).isEmpty();
    }

    @Test
    void of_what_is_none_only_the_beginning_is_told() {
        assertThat(TimeOfDay.unknown("25:99")).startsWith("“25:99” is no time of day.");
        assertThat(TimeOfDay.unknown("9".repeat(3_000))).hasSizeLessThan(150);
    }
}
