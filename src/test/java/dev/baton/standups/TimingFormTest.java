package dev.baton.standups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.AccountId;
import dev.baton.chat.Context;
import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import dev.baton.chat.WorkspaceId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingFormTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

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
        assertThat(TimingForm.time(typed)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:99", "24:00", "9:60", "13 pm", "0 am", "soon", "", "9:3", "-1"})
    void a_time_that_does_not_exist_is_none(String typed) {
        assertThat(TimingForm.time(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,Monday at 09:30",
        "2,'Every 2 weeks, Monday at 09:30'",
        "month:2,On the second Monday of each month at 09:30",
        "month:-1,On the last Monday of each month at 09:30",
        "nonsense,Monday at 09:30",
    })
    void how_often_is_read_and_told(String chosen, String words) {
        var complaints = new HashMap<String, String>();
        var timing = TimingForm.read(submission(chosen, "MONDAY"), FIRST, complaints);
        assertThat(complaints).isEmpty();
        assertThat(timing).isNotNull();
        assertThat(timing.words()).startsWith(words);
    }

    @Test
    void once_a_month_is_on_one_day() {
        var complaints = new HashMap<String, String>();
        assertThat(TimingForm.read(submission("month:1", "MONDAY", "FRIDAY"), FIRST, complaints))
                .isNull();
        assertThat(complaints).containsOnlyKeys("days");
    }

    private static Submission submission(String every, String... days) {
        var context = new Context(
                new InteractionId("i"),
                new OrganizationId("o"),
                new PersonId("p"),
                new AccountId(new WorkspaceId("fake", "w"), "u"),
                null,
                Context.Surface.MESSAGE,
                false);
        var values = Map.of(
                "every", List.of(every),
                "days", List.of(days),
                "time", List.of("9:30"),
                "clock", List.of("one"),
                "zone", List.of("Europe/Berlin"));
        return new Submission(context, "form", "", values);
    }

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
