package dev.baton.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.feedback.FeedbackForm.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeedbackLineTest {

    private static FeedbackLine line(String... arguments) {
        return FeedbackLine.of(List.of(arguments));
    }

    @Test
    void each_thing_stands_behind_its_name_in_any_order() {
        var line = line(
                "pricing", "Too long", "unnamed", "value", "12000", "Account", "Acme", "urgent", "about", "Spring");
        assertThat(line.values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "kind", "pricing",
                        "words", "Too long",
                        "value", "12000",
                        "account", "Acme",
                        "urgency", "HIGH",
                        "about", "Spring"));
        assertThat(line.isUnnamed()).isTrue();
    }

    @Test
    void words_without_quotes_go_to_the_end_of_the_line() {
        var line = line("pricing", "the", "account", "of", "Acme", "is", "urgent");
        assertThat(line.value("words")).isEqualTo("the account of Acme is urgent");
        assertThat(line.value("account")).isEmpty();
        assertThat(line.isUnnamed()).isFalse();
    }

    @Test
    void a_name_without_anything_behind_it_is_one_of_the_words() {
        assertThat(line("pricing", "Too long", "account").value("words")).isEqualTo("Too long account");
    }

    @Test
    void what_is_missing_is_complained_about() {
        assertThat(FeedbackForm.read(line("pricing")::value))
                .isEqualTo(new Reading.Incomplete(Map.of("words", "Please fill this in.")));
        assertThat(FeedbackForm.read(line()::value)).isInstanceOfSatisfying(Reading.Incomplete.class, incomplete -> {
            assertThat(incomplete.complaints()).containsOnlyKeys("kind", "words");
        });
    }

    @Test
    void what_can_be_no_amount_is_named() {
        assertThat(FeedbackForm.read(line("pricing", "Too long", "value", "much")::value))
                .isInstanceOfSatisfying(
                        Reading.Incomplete.class,
                        incomplete -> assertThat(incomplete.complaints()).containsOnlyKeys("value"));
    }
}
