package dev.baton.pods;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Hostile;
import dev.baton.chat.Limits;
import dev.baton.chat.Text;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceTest {

    private static final Random RANDOM = new Random(7);

    @Test
    void what_is_gone_is_struck_and_what_is_new_is_strong() {
        assertThat(Difference.between("It starts on Monday at noon", "It starts on Tuesday, 3 March at noon")
                        .text())
                .isEqualTo(Text.of("It starts on ")
                        .and(new Text.Struck("Monday"))
                        .and(" ")
                        .and(new Text.Strong("Tuesday, 3 March"))
                        .and(" at noon"));
    }

    @Test
    void lines_break_where_they_do_in_the_later_version() {
        assertThat(Difference.between("one\r\ntwo", "one two").text()).isEqualTo(Text.of("one two"));
        assertThat(Difference.between("one two", "one\nnew\ntwo").text().plain())
                .isEqualTo("one\nnew\ntwo");
    }

    @Test
    void other_spaces_and_line_ends_are_no_difference() {
        assertThat(Difference.between(" one  two\nthree ", "one two three").isNone())
                .isTrue();
        assertThat(Difference.between("one two", "two one").isNone()).isFalse();
        assertThat(Difference.between("", "").isNone()).isTrue();
        assertThat(Difference.between("", "").text().plain()).isEmpty();
    }

    @Test
    void what_is_far_from_a_change_is_left_out_where_all_would_be_too_long() {
        var words = words("kept", 800);
        var text = Difference.between("old " + words + " out " + words, "new " + words + " in " + words)
                .text()
                .plain();

        assertThat(text).hasSizeLessThan(Limits.TEXT).startsWith("(no longer: old) new kept1 kept2");
        assertThat(text)
                .contains("kept12 … kept789", "kept800 (no longer: out) in kept1")
                .endsWith("kept12 …");
    }

    @Test
    void what_is_long_and_has_not_changed_is_cut_at_its_end() {
        var words = words("kept", 800);

        assertThat(Difference.between(words, words).text().plain())
                .startsWith("kept1 kept2")
                .endsWith("…");
    }

    @ParameterizedTest
    @MethodSource("dev.baton.chat.Hostile#texts")
    void what_somebody_types_to_break_it_is_either_version(String typed) {
        if (typed.length() < 500) {
            assertBoth(typed, "kept " + typed + " kept");
            assertBoth("kept " + typed, typed.repeat(2));
        }
        assertThat(Difference.between(typed, typed.repeat(2)).text().plain()).hasSizeLessThanOrEqualTo(Limits.TEXT);
    }

    @Test
    void without_what_is_struck_it_is_the_later_version_and_without_what_is_strong_the_earlier_one() {
        for (var round = 0; round < 2_000; round++) {
            var before = text(RANDOM.nextInt(40));
            assertBoth(before, RANDOM.nextBoolean() ? edited(before) : text(RANDOM.nextInt(40)));
        }
        Hostile.mixtures(500).forEach(typed -> assertBoth(typed, edited(typed)));
    }

    @Test
    void pastes_that_have_nothing_in_common_take_no_time() {
        var sizes = List.of(1_499, 1_501, 100_000);
        for (var size : sizes) {
            var begun = System.nanoTime();
            var text =
                    Difference.between(words("old", size), words("new", size)).text();

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
            assertThat(text.plain()).hasSizeLessThanOrEqualTo(Limits.TEXT);
        }
    }

    @Test
    void nor_do_pastes_in_which_every_other_word_differs_or_that_are_one_word() {
        var begun = System.nanoTime();
        var every = IntStream.range(0, 1_400)
                .mapToObj(at -> at % 2 == 0 ? "kept" : "word" + at)
                .collect(Collectors.joining(" "));

        assertThat(Difference.between(every, every.replace("word", "other"))
                        .text()
                        .plain())
                .hasSizeLessThanOrEqualTo(Limits.TEXT);
        assertThat(Difference.between("a".repeat(1_000_000), "b".repeat(1_000_000))
                        .text()
                        .plain())
                .hasSizeLessThanOrEqualTo(Limits.TEXT);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
    }

    private static void assertBoth(String before, String after) {
        var text = Difference.between(before, after).text();
        assertThat(plain(text, span -> !(span instanceof Text.Struck))).isEqualTo(words(after));
        assertThat(plain(text, span -> !(span instanceof Text.Strong))).isEqualTo(words(before));
    }

    private static String plain(Text text, Predicate<Text.Span> which) {
        return words(text.spans().stream()
                .filter(which)
                .map(span -> span instanceof Text.Struck(var gone) ? gone : new Text(List.of(span)).plain())
                .collect(Collectors.joining()));
    }

    /** As texts show it, with single spaces. */
    private static String words(String text) {
        return new Text.Strong(text).text();
    }

    private static String words(String word, int many) {
        return IntStream.rangeClosed(1, many).mapToObj(at -> word + at).collect(Collectors.joining(" "));
    }

    private static String text(int many) {
        return Stream.generate(() -> List.of("a", "b", "c", "\n", "*d*", "~e~", "\uD83D\uDE00")
                        .get(RANDOM.nextInt(7)))
                .limit(many)
                .collect(Collectors.joining(" "));
    }

    private static String edited(String text) {
        return Stream.of(text.split("(?<= )", -1))
                .map(word -> switch (RANDOM.nextInt(6)) {
                    case 0 -> "";
                    case 1 -> word + " new ";
                    case 2 -> "other ";
                    default -> word;
                })
                .collect(Collectors.joining());
    }
}
