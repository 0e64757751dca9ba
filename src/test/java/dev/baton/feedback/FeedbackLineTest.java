package dev.baton.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.feedback.FeedbackForm.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackLineTest {

    private static FeedbackLine line(String words) {
        return FeedbackLine.of("feedback " + words);
    }

    private static void isUnnamed(String words) {
        assertThat(line(words).isUnnamed()).as(words).isTrue();
    }

    @Test
    void each_thing_stands_behind_its_name_in_any_order() {
        var line = line("pricing \"Too long\" unnamed value 12000 Account “Acme & Co” urgent about Spring");
        assertThat(line.values())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "kind", "pricing",
                        "words", "Too long",
                        "value", "12000",
                        "account", "Acme & Co",
                        "urgency", "HIGH",
                        "about", "Spring"));
        assertThat(line.isUnnamed()).isTrue();
        assertThat(line.isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the account of Acme is urgent",
                "\"Too long\" asap",
                "\"Too long\" account",
                "\"Too long\" account \"\"",
                "\"Too long\" account Big Corp value 12k",
                "\"Too long\" deal 50000",
                "\"Too long\" \"and too dear\"",
                "\"Too long\" account Acme account Globex",
                "\"Too long",
                "well, \"Too long\"",
                ""
            })
    void what_is_not_understood_wholly_is_to_be_looked_at(String words) {
        assertThat(line("pricing " + words).isWhole()).isFalse();
    }

    @Test
    void what_was_typed_is_nowhere_lost() {
        var corp = line("pricing \"Too long\" asap account Big Corp value 12k urgent");
        assertThat(corp.values())
                .containsEntry("words", "Too long")
                .containsEntry("account", "Big Corp")
                .containsEntry("value", "12k")
                .containsEntry("urgency", "HIGH");
        assertThat(corp.rest()).isEqualTo("asap");
        assertThat(line("pricng \"Too long\"").rest()).isEqualTo("pricng");
        assertThat(line("pricing \"Too long").value("words")).isEqualTo("Too long");
        assertThat(line("pricing \"Too long\" and \"too dear\"").value("words"))
                .isEqualTo("\"Too long\" and \"too dear\"");
        assertThat(line("pricing \"Too long\" account Acme account Globex").rest())
                .isEqualTo("account Globex");
    }

    @Test
    void words_without_quotes_are_words_whatever_they_are() {
        var line = line("pricing the account of Acme is urgent");
        assertThat(line.value("words")).isEqualTo("the account of Acme is urgent");
        assertThat(line.value("account")).isEmpty();
        assertThat(line.isUnnamed()).isFalse();
    }

    @Test
    void a_name_is_left_out_wherever_outside_the_quotes_that_is_said() {
        isUnnamed("objection \"Too long\" Unnamed asap");
        isUnnamed("objection \"Too long\" anonymous");
        isUnnamed("objection \"Too long\" anonymously.");
        isUnnamed("objection \"Too long\" without my name");
        isUnnamed("objection unnamed \"Too long\"");
        isUnnamed("unnamed objection \"Too long\"");
        isUnnamed("objection some words unnamed");
        isUnnamed("pricng \"Too long\" unnamed");
        isUnnamed("objection \"Too long account unnamed");
        isUnnamed("objection \"Too long\" account unnamed");
        isUnnamed("unnamed");
        assertThat(line("objection \"They stay anonymous\"").isUnnamed()).isFalse();
    }

    @Test
    void that_the_name_is_left_out_is_none_of_the_words() {
        assertThat(line("objection some words without my name").value("words")).isEqualTo("some words");
        assertThat(line("objection unnamed some words").value("words")).isEqualTo("some words");
        assertThat(line("objection their anonymous survey is long").value("words"))
                .isEqualTo("their anonymous survey is long");
        assertThat(line("objection unnamed \"Too long\"").isWhole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "win story, WIN_STORY",
        "Win-Story, WIN_STORY",
        "\"win story\", WIN_STORY",
        "customer quote, CUSTOMER_QUOTE",
        "product gap, PRODUCT_GAP",
        "product-gap, PRODUCT_GAP",
        "price, PRICING",
        "content wish, CONTENT_WISH",
        "message that worked, MESSAGE_THAT_WORKED",
        "message-that-worked, MESSAGE_THAT_WORKED"
    })
    void a_kind_may_be_several_words(String typed, Kind kind) {
        var line = line(typed + " \"They loved it\"");
        assertThat(Kind.parse(line.value("kind"))).contains(kind);
        assertThat(line.value("words")).isEqualTo("They loved it");
        assertThat(line.isWhole()).isTrue();
    }

    @Test
    void what_can_be_no_amount_is_named_and_stays() {
        var line = line("pricing \"Too long\" value \"$5k\"");
        assertThat(FeedbackForm.read(line::value))
                .isInstanceOfSatisfying(
                        Reading.Incomplete.class,
                        incomplete -> assertThat(incomplete.complaints()).containsOnlyKeys("value"));
        assertThat(line.suggested().value()).isEqualTo("$5k");
    }
}
