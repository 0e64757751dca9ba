package dev.baton.pods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.AccountId;
import dev.baton.chat.Context;
import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import dev.baton.chat.WorkspaceId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingFormTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

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
        var timing = TimingForm.read(submission(chosen, "MONDAY"), Optional.empty(), FIRST, complaints);
        assertThat(complaints).isEmpty();
        assertThat(timing).isNotNull();
        assertThat(timing.words()).startsWith(words);
    }

    @Test
    void once_a_month_is_on_one_day() {
        var complaints = new HashMap<String, String>();
        assertThat(TimingForm.read(submission("month:1", "MONDAY", "FRIDAY"), Optional.empty(), FIRST, complaints))
                .isNull();
        assertThat(complaints).containsOnlyKeys("days");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01,,from,Please pick Monday",
        "2028-03-03,,from,is too late",
        "tomorrow,,from,pick a day",
        "2026-03-10,2026-03-09,until,is too early",
        ",2026-03-01,until,is too early",
        "2026-03-10,2031-03-03,until,Without a last day it just goes on.",
        ",soon,until,pick a day",
    })
    void a_first_or_last_day_that_can_not_be_is_named(
            @Nullable String from, @Nullable String until, String input, String words) {
        var complaints = new HashMap<String, String>();
        TimingForm.read(spanning(from, until), Optional.empty(), FIRST, complaints);
        assertThat(complaints)
                .containsOnlyKeys(input)
                .hasEntrySatisfying(input, complaint -> assertThat(complaint).contains(words));
    }

    @Test
    void a_first_and_a_last_day_are_read_and_without_them_it_begins_at_once_and_goes_on() {
        var timing = TimingForm.read(spanning("2026-03-10", "2026-12-24"), Optional.empty(), FIRST, new HashMap<>());
        assertThat(timing).isNotNull();
        assertThat(timing.from()).isEqualTo("2026-03-10");
        assertThat(timing.words()).isEqualTo("Monday at 09:30, Europe/Berlin, until 24 December 2026");
        var open = TimingForm.read(spanning(null, null), Optional.empty(), FIRST, new HashMap<>());
        assertThat(open).isNotNull();
        assertThat(open.from()).isEqualTo(FIRST);
        assertThat(open.until()).isNull();
    }

    private static Submission spanning(@Nullable String from, @Nullable String until) {
        var plain = submission("1", "MONDAY");
        var values = new HashMap<>(plain.values());
        values.put("from", from == null ? List.of() : List.of(from));
        values.put("until", until == null ? List.of() : List.of(until));
        return new Submission(plain.context(), "form", "", values);
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
}
