package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class JsonTest {

    sealed interface Shape {}

    record Circle(int radius) implements Shape {}

    record Empty() implements Shape {}

    sealed interface Angular extends Shape {}

    record Square(int side) implements Angular {}

    enum Color {
        RED,
        GREEN
    }

    record Drawing(
            String name,
            @Nullable String note,
            Shape main,
            List<Shape> others,
            Map<String, Shape> named,
            Circle circle,
            Color color) {}

    record Times(Instant instant, Duration duration, LocalDate date, ZoneId zone) {}

    record Value(String text) {}

    record Switch(String name, boolean on) {}

    private static final Drawing DRAWING = new Drawing(
            "ä \" \0",
            null,
            new Square(2),
            List.of(new Circle(1), new Empty()),
            Map.of("one", new Circle(3)),
            new Circle(4),
            Color.GREEN);

    private static <T> T again(Class<T> type, T value) {
        return Json.read(type, Json.write(type, value));
    }

    @Test
    void records_with_sealed_parts_come_back_as_they_were() {
        assertThat(again(Drawing.class, DRAWING)).isEqualTo(DRAWING);
    }

    @Test
    void a_part_of_a_sealed_type_has_its_simple_name_and_nulls_are_left_out() {
        assertThat(Json.write(Drawing.class, DRAWING))
                .contains("\"main\":{\"type\":\"Square\",\"side\":2}")
                .contains("\"others\":[{\"type\":\"Circle\",\"radius\":1},{\"type\":\"Empty\"}]")
                .contains("\"circle\":{\"radius\":4}")
                .doesNotContain("note", "null");
    }

    @Test
    void a_sealed_type_is_written_and_read_by_itself() {
        assertThat(again(Shape.class, new Square(2))).isEqualTo(new Square(2));
        assertThat(again(Angular.class, new Square(2))).isEqualTo(new Square(2));
        assertThat(again(Shape.class, new Empty())).isEqualTo(new Empty());
        assertThat(again(Circle.class, new Circle(1))).isEqualTo(new Circle(1));
    }

    @Test
    void times_are_readable_and_exact() {
        var times = new Times(
                Instant.parse("2026-03-02T12:00:00.123456789Z"),
                Duration.ofMillis(90_001),
                LocalDate.of(2026, 3, 29),
                ZoneId.of("Europe/Berlin"));

        assertThat(again(Times.class, times)).isEqualTo(times);
        assertThat(Json.write(Times.class, times))
                .contains(
                        "\"2026-03-02T12:00:00.123456789Z\"", "\"PT1M30.001S\"", "\"2026-03-29\"", "\"Europe/Berlin\"");
    }

    @Test
    void what_a_newer_baton_added_is_ignored() {
        assertThat(Json.read(Value.class, "{\"text\":\"a\",\"added\":{\"later\":[1]}}"))
                .isEqualTo(new Value("a"));
    }

    @Test
    void sets_and_numbers_beyond_double_keep_their_values() {
        record Numbers(long big, Set<Long> some) {}
        var numbers = new Numbers(Long.MAX_VALUE, Set.of(Long.MIN_VALUE, 9_007_199_254_740_993L));

        assertThat(again(Numbers.class, numbers)).isEqualTo(numbers);
    }

    @Test
    void a_kind_that_the_sealed_type_has_not_is_refused() {
        for (var text : List.of("{\"type\":\"Triangle\"}", "{\"radius\":1}", "[]", "nonsense", "")) {
            assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read(Shape.class, text));
        }
        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> Json.read(Shape.class, "{\"type\":\"dev.baton.store.JsonTest$Circle\"}"));
    }

    @Test
    void a_switch_that_an_older_baton_did_not_know_is_off() {
        assertThat(Json.read(Switch.class, "{\"name\":\"a\"}")).isEqualTo(new Switch("a", false));
    }
}
