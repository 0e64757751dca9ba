package dev.baton.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked, and what an edit makes of it. */
class QuestionTest {

    private static final Question DAYS = several(Question.MOST_OPTIONS);

    private static Question several(int most) {
        var terms = new Terms(false, false, false, null, 0);
        return Question.of(new Draft("Which days?", Kind.SEVERAL, most, List.of("Mon", "Tue", "Wed"), terms));
    }

    @Test
    void an_option_that_is_called_as_before_is_the_same_one() {
        var edited = DAYS.edited("When?", List.of("wed", "Fri", "Mon"));
        assertThat(edited.words()).isEqualTo("When?");
        assertThat(edited.options()).containsExactly(new Option(3, "wed"), new Option(4, "Fri"), new Option(1, "Mon"));
    }

    @Test
    void a_number_is_never_given_again() {
        var edited = DAYS.edited("When?", List.of("Mon", "Tue")).edited("When?", List.of("Mon", "Tue", "Wed"));
        assertThat(edited.options().getLast()).isEqualTo(new Option(4, "Wed"));
        assertThat(edited.with("Fri").options().getLast()).isEqualTo(new Option(5, "Fri"));
    }

    @Test
    void as_many_as_one_likes_stays_so_whatever_is_edited_or_added() {
        assertThat(DAYS.edited("When?", List.of("Mon", "Tue")).most()).isEqualTo(Question.MOST_OPTIONS);
        assertThat(several(2)
                        .edited("When?", List.of("Mon", "Tue", "Wed", "Fri"))
                        .most())
                .isEqualTo(2);
    }

    @Test
    void others_are_called_alike_whatever_their_case() {
        assertThat(DAYS.has("MON")).isTrue();
        assertThat(DAYS.has("Monday")).isFalse();
    }

    @Test
    void a_scale_has_its_numbers_and_keeps_them() {
        var terms = new Terms(false, false, false, null, 0);
        var scale = Question.of(new Draft("How likely?", Kind.NPS, 1, List.of(), terms));
        assertThat(scale.options()).hasSize(11);
        assertThat(scale.valueOf(scale.options().getFirst())).isZero();
        assertThat(scale.edited("How?", Kind.NPS.numbers()).options()).isEqualTo(scale.options());
    }
}
