package dev.baton.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.people.Absences;
import dev.baton.people.OwnHours;
import dev.baton.people.Person;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.Side;
import dev.baton.people.WorkingHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PodPolicy POLICY = new PodPolicy(Duration.ofHours(4), WorkingHours.STANDARD, BERLIN, "de");

    private static Person person(ZoneId zone, @Nullable OwnHours hours) {
        return new Person(new PersonId("P1"), "Sam", null, zone, false, Absences.NONE, hours, List.of());
    }

    private static Question.Call call(Person person, Duration open, boolean reminds) {
        var draft = new Question.Draft("What did you hear?", Side.SALES, null, "", open, reminds);
        var question = new Question(
                "Q1", new PodId("pod"), draft, QuestionForm.usual(FRIDAY.minusDays(4)), false, Instant.EPOCH);
        return question.call(person, FRIDAY, POLICY);
    }

    @Test
    void who_is_asked_on_friday_afternoon_has_until_monday_and_no_reminder_on_the_weekend() {
        var call = call(person(BERLIN, null), Duration.ofHours(8), true);
        assertThat(call.at()).isEqualTo("2026-03-06T14:00:00Z");
        assertThat(call.reminder()).isEqualTo("2026-03-09T09:00:00Z");
        assertThat(call.until()).isEqualTo("2026-03-09T13:00:00Z");
    }

    @Test
    void a_reminder_at_the_end_of_a_day_comes_in_the_morning_if_there_is_time_left() {
        assertThat(call(person(BERLIN, null), Duration.ofHours(4), true).reminder())
                .isEqualTo("2026-03-09T07:00:00Z");
        assertThat(call(person(BERLIN, null), Duration.ofHours(4), false).reminder())
                .isNull();
    }

    @Test
    void each_is_asked_by_the_clocks_where_he_lives() {
        assertThat(call(person(ZoneId.of("Asia/Tokyo"), null), Duration.ofHours(8), true)
                        .at())
                .isEqualTo("2026-03-06T06:00:00Z");
    }

    @Test
    void whoever_has_said_when_he_works_is_asked_then() {
        var tuesdays = new WorkingHours(Set.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(18, 0));
        var call = call(person(BERLIN, new OwnHours(tuesdays, BERLIN)), Duration.ofHours(8), true);
        assertThat(call.at()).isEqualTo("2026-03-10T08:00:00Z");
        assertThat(call.reminder()).isEqualTo("2026-03-10T12:00:00Z");
        assertThat(call.until()).isEqualTo("2026-03-10T16:00:00Z");
    }
}
