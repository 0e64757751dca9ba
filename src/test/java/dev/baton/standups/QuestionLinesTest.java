package dev.baton.standups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.standups.QuestionLines.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionLinesTest {

    private static Reading complete(Question... questions) {
        return new Reading.Complete(List.of(questions));
    }

    private static String complaintAbout(String text) {
        return ((Reading.Incomplete) QuestionLines.read(text)).complaint();
    }

    @Test
    void the_same_question_is_asked_once() {
        assertThat(complaintAbout("Well?\nWhat?\nwell? [1-5]")).contains("“well?” is there twice");
    }

    @Test
    void each_line_is_a_question_and_its_end_says_how_it_is_answered() {
        assertThat(QuestionLines.read("""
                        What did you hear?

                          How many calls? [number]
                        How sure are you? [1-5]
                        Will it close? [yes, no, perhaps]
                        What next? [plan]
                        What blocks you? [Blocker]
                        """))
                .isEqualTo(complete(
                        new Question("What did you hear?", new Question.Words()),
                        new Question("How many calls?", new Question.Amount()),
                        new Question("How sure are you?", new Question.Scale(1, 5)),
                        new Question("Will it close?", new Question.Choice(List.of("yes", "no", "perhaps"))),
                        new Question("What next?", new Question.Plan()),
                        new Question("What blocks you?", new Question.Blocks())));
    }

    @Test
    void what_was_written_reads_the_same_again() {
        var written = QuestionLines.write(Question.JOINT);
        assertThat(QuestionLines.read(written)).isEqualTo(new Reading.Complete(Question.JOINT));
        var others = List.of(
                new Question("How many?", new Question.Amount()),
                new Question("How well?", new Question.Scale(0, 10)),
                new Question("Which?", new Question.Choice(List.of("this", "that"))));
        assertThat(QuestionLines.read(QuestionLines.write(others))).isEqualTo(new Reading.Complete(others));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "How? [maybe]|Baton doesn't know “[maybe]”",
                "How? [5-1]|Baton doesn't know “[5-1]”",
                "How? [1-11]|Baton doesn't know “[1-11]”",
                "[number]|has no question",
                "''|at least one question",
                "A [plan] / B [plan]|Only one question",
            })
    void a_mistake_is_quoted(String text, String complaint) {
        assertThat(complaintAbout(text.replace(" / ", "\n"))).contains(complaint);
    }

    @Test
    void a_stand_up_stays_short() {
        assertThat(complaintAbout("Why?\n".repeat(9))).contains("at most 8");
        assertThat(complaintAbout("W".repeat(151))).contains("at most 150");
    }
}
