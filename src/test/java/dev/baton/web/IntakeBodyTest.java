package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Input;
import dev.baton.chat.Intake;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntakeBodyTest {

    private static Map<String, String> values(String body) {
        var inputs = Stream.of("value", "size", "phone")
                .<Input>map(id -> new Input.Line(id, Input.Caption.optional(id), false, 100, ""))
                .toList();
        var reading = IntakeBody.read(body.getBytes(StandardCharsets.UTF_8), List.copyOf(inputs));
        assertThat(reading).isInstanceOf(IntakeBody.Reading.Values.class);
        return ((IntakeBody.Reading.Values) reading).values();
    }

    @Test
    void a_number_is_never_read_as_a_thousand_times_it() {
        assertThat(values("{\"value\": 1234.125, \"attributes\": {\"paid\": 12.345}}"))
                .containsExactlyInAnyOrderEntriesOf(Map.of("value", "1234.1250", Intake.ATTRIBUTE + "paid", "12.3450"));
    }

    @Test
    void a_number_is_read_however_it_is_written() {
        assertThat(values("{\"value\": 12000000.0, \"size\": 2.5e2, \"phone\": 4930123456789}"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("value", "12000000", "size", "250", "phone", "4930123456789"));
    }

    @Test
    void a_text_is_left_as_it_is_and_what_is_no_number_of_this_world_too() {
        assertThat(values("{\"value\": \"1,234.125\", \"size\": 1e999}"))
                .containsEntry("value", "1,234.125")
                .extractingByKey("size")
                .asString()
                .isNotBlank();
    }
}
