package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people fill in that can't be, and what is made of times that they write. */
class PollInputTest {

    private static final Office OFFICE = Office.withPod();

    private static String options(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(each -> "Option " + each)
                .collect(Collectors.joining("\n"));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("question", " \u200B ", "question", "Please ask something."),
                Arguments.of("question", "Why? ".repeat(100), "question", "at most 300 characters"),
                Arguments.of("options", "", "options", "at least two options"),
                Arguments.of("options", "Only one", "options", "at least two options"),
                Arguments.of("options", options(30), "options", "at most 20 options, and these are 30"),
                Arguments.of("options", "Here\nThere\nhere ", "options", "“here” is there twice"),
                Arguments.of("options", "Here\n" + "x".repeat(1_900), "options", "is too long"),
                Arguments.of("options", "Here\n" + "x".repeat(2_900), "options", "is too long"),
                Arguments.of("kind", "SCALE", "options", "Where people choose a number"),
                Arguments.of("closes", "yesterday", "closes", "is in the past"),
                Arguments.of("closes", "2020-01-01 12:00", "closes", "is in the past"),
                Arguments.of("closes", "in 2 years", "closes", "more than a year ahead"),
                Arguments.of("closes", "monday or tuesday", "closes", "I don't understand"),
                Arguments.of("closes", "every friday", "closes", "I don't understand"),
                Arguments.of("closes", "soon, tomorrow perhaps", "closes", "I don't understand"),
                Arguments.of("closes", "<!channel>", "closes", "I don't understand"),
                Arguments.of("closes", "tomorrow at noon ".repeat(10), "closes", "I don't understand"),
                Arguments.of("after", "<!channel>", "after", "a number from 1"),
                Arguments.of("after", "-1", "after", "a number from 1"),
                Arguments.of("after", "many", "after", "a number from 1"),
                Arguments.of("after", "99999999", "after", "a number from 1"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_is_wrong_is_named_at_its_input_and_nothing_is_asked(
            String input, String value, String complained, String words) {
        var values = Map.of("question", List.of("Where do we eat?"), "options", List.of("Here\nThere"));
        var filled = new java.util.HashMap<>(values);
        filled.put(input, List.of(value));
        var before = OFFICE.messagesIn(OFFICE.channel).size();
        var complaints = OFFICE.mia.types("poll").fills(filled).complaints();
        assertThat(complaints.get(complained)).contains(words);
        assertThat(OFFICE.messagesIn(OFFICE.channel)).hasSize(before);
    }

    static Stream<Arguments> wrongLines() {
        return Stream.of(
                Arguments.of("one option", "\"Here\"", "at least two options"),
                Arguments.of(
                        "30 options", "\"" + options(30).replace("\n", "\" \"") + "\"", "takes at most 20 options"),
                Arguments.of("equal options", "\"Here\" \"There\" \"HERE\"", "“HERE” is there twice"),
                Arguments.of("an option too long", "\"Here\" \"" + "x".repeat(3_000) + "\"", "is too long"),
                Arguments.of("a time in the past", "\"Here\" \"There\" closes yesterday", "is in the past"),
                Arguments.of(
                        "a day that no month has", "\"Here\" \"There\" closes 2026-02-30", "no day of the calendar"),
                Arguments.of("closes without a time", "\"Here\" \"There\" closes", "“closes without a time”"),
                Arguments.of("a line to be typed again", "\"Here\"", "You typed: /poll \"Where do we eat?\" \"Here\""),
                Arguments.of("no time", "\"Here\" \"There\" closes \"<!channel>\"", "I don't understand"),
                Arguments.of(
                        "much too long a time",
                        "\"A\" \"B\" closes \"" + "1 ".repeat(9_000) + "\"",
                        "I don't understand"),
                Arguments.of("no number", "\"Here\" \"There\" after <@U1>", "a number from 1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongLines")
    void what_is_wrong_on_a_line_is_named_in_private_and_nothing_is_asked(String what, String terms, String words) {
        var before = OFFICE.messagesIn(OFFICE.channel).size();
        OFFICE.mia.types("poll \"Where do we eat?\" " + terms).saysPrivately(words);
        assertThat(OFFICE.messagesIn(OFFICE.channel)).hasSize(before);
    }

    @Test
    void how_it_is_held_is_echoed() {
        OFFICE.mia
                .types("poll \"Where?\" \"Here\" \"There\" several anonymous hidden adding")
                .saysPrivately("In it one may choose several options, votes are anonymous, the result shows when it"
                        + " closes and others may add options.");
    }

    @Test
    void a_time_in_the_form_is_echoed_as_it_was_understood() {
        OFFICE.mia
                .types("poll Where do we eat?")
                .fills(Map.of("options", List.of("Here\nThere"), "closes", List.of("in 2 hours")))
                .saysPrivately("2026-03-02T11:00:00Z");
        OFFICE.mia
                .types("poll Where do we eat?")
                .fills(Map.of("options", List.of("Here\nThere"), "closes", List.of("tomorrow")))
                .saysPrivately("2026-03-03T16:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tomorrow | 2026-03-03T16:00:00Z",
                "tomorrow 17:30 | 2026-03-03T16:30:00Z",
                "in 2 hours | 2026-03-02T11:00:00Z",
                "friday at noon | 2026-03-06T11:00:00Z",
                "in 2h | 2026-03-02T11:00:00Z",
                "end of day | 2026-03-02T16:00:00Z",
                "31.12.2026 | 2026-12-31T16:00:00Z",
                "2026-05-31 12:00 | 2026-05-31T10:00:00Z"
            })
    void a_time_is_echoed_as_it_was_understood(String typed, String understood) {
        OFFICE.mia
                .types("poll “Where do we eat?” “Here” “There” closes “" + typed + "”")
                .saysPrivately("It closes at ");
        assertThat(OFFICE.mia
                        .types("poll \"Where?\" \"Here\" \"There\" closes " + typed)
                        .card()
                        .toString())
                .contains(understood);
    }

    @Test
    void a_line_that_lacks_something_is_answered_in_private() {
        OFFICE.mia.types("poll \"Where?\" \"Here\"").saysPrivately("at least two options");
        OFFICE.mia.types("poll \"Where?\" Here There").saysPrivately("put the question and each option in quotes");
        OFFICE.mia.types("poll \"Where?\" \"A\" \"B\" multiple 7").saysPrivately("There are only 2 options.");
        OFFICE.mia.types("poll \"Where?\" \"A\" \"B\" multiple 1").saysPrivately("a number from 2");
        OFFICE.mia.types("poll \"Where?\" \"A\" \"B\" scale").saysPrivately("Where people choose a number");
    }

    @Test
    void markup_and_mentions_are_words() {
        var office = Office.withPod();
        office.mia
                .types("poll \"<!channel> *Where* & <@U1>?\" \"<http://x|Here>\" \"@here `There`\" adding")
                .saysPrivately("<!channel> *Where* & <@U1>?");
        var voters = new Voters(office);
        office.sam.presses(voters.card(), "Add an option").fills(Map.of("option", List.of("<!everyone>\u202E _x_")));
        voters.votes(office.sue, "<http://x|Here>").saysPrivately("<http://x|Here>");
        var words = Office.words(voters.card("<!everyone> _x_"));
        assertThat(words).contains("@here `There`", "<!channel> *Where* & <@U1>?");
    }

    @Test
    void markup_and_mentions_in_the_forms_are_words() {
        var office = Office.withPod();
        var hostile = "<!channel> *x* & <@U1> [y](https://z)";
        office.mia
                .types("poll")
                .fills(Map.of("question", List.of(hostile), "options", List.of(hostile + " 1\n" + hostile + " 2")))
                .saysPrivately(hostile);
        var voters = new Voters(office);
        voters.votes(office.sue, hostile + " 2").saysPrivately(hostile);
        voters.manages(office.mia, "Edit")
                .fills(Map.of("question", List.of("Why, " + hostile)))
                .fills(Map.of())
                .saysPrivately("is changed");
        assertThat(Office.words(voters.card("Why, " + hostile))).contains(hostile + " 1", hostile + " 2");
        office.mia
                .types("poll pulse")
                .fills(Map.of("question", List.of(hostile)))
                .saysPrivately(hostile);
    }

    @Test
    void who_is_in_no_pod_is_told_how_to_get_into_one() {
        var office = new Office();
        office.mia.types("poll \"Where?\" \"Here\" \"There\"").saysPrivately("A poll belongs to a pod");
    }
}
