package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Hostile;
import dev.baton.chat.Text;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two kinds of client read it: those on the desktop as CommonMark, those on phones by a parser that ignores escapes.
 */
class MarkdownTest {

    /** What the phones' parser takes for a link, whatever is escaped around it. */
    private static final Pattern LINK_ON_PHONES = Pattern.compile("\\]\\(");

    /** What becomes a local time on all clients. */
    private static final Pattern TIME = Pattern.compile("\\{\\{(DATE|TIME)\\(");

    private static final Parser PARSER = Parser.builder().build();

    @ParameterizedTest
    @MethodSource("dev.baton.chat.Hostile#texts")
    void whatever_people_type_is_shown_as_typed(String typed) {
        assertShownAsTyped(typed);
    }

    @Test
    void any_mixture_of_marks_is_shown_as_typed() {
        assertThat(Hostile.mixtures(20_000)).allSatisfy(MarkdownTest::assertShownAsTyped);
    }

    @Test
    void spans_that_touch_make_no_mark_together() {
        assertThat(Hostile.mixtures(5_000)).allSatisfy(typed -> {
            var halves = Text.of(typed.substring(0, typed.length() / 2)).and(typed.substring(typed.length() / 2));

            assertPlain(render(halves));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "first_last@example.com",
        "https://example.com/a_b?c=d&e=f#g",
        "A & B",
        "C# 5 < 6 > 4 + 3 - 2 = 1",
        "~20k (about) {so}",
        "2026-11-23",
        "(see above)",
        "50% off!",
        "it's 9:30"
    })
    void what_means_nothing_is_not_escaped(String typed) {
        assertThat(render(Text.of(typed))).isEqualTo(typed);
    }

    @Test
    void a_label_that_some_clients_read_as_markdown_can_be_no_link() {
        assertThat(Markdown.linkless("[a](https://b)")).isEqualTo("[a]\u200B(https://b)");
    }

    private static void assertShownAsTyped(String typed) {
        var rendered = render(Text.of(typed));

        assertPlain(rendered);
        assertThat(shown(rendered)).isEqualTo(expected(typed));
    }

    private static void assertPlain(String rendered) {
        assertThat(rendered).doesNotContainPattern(LINK_ON_PHONES).doesNotContainPattern(TIME);
        assertThat(rendered).doesNotContainPattern(Pattern.compile("<at>[^<\\\\]*</at>"));
        assertThat(children(PARSER.parse(rendered))).allSatisfy(paragraph -> {
            assertThat(paragraph).isInstanceOf(Paragraph.class);
            assertThat(children(paragraph)).hasOnlyElementsOfType(org.commonmark.node.Text.class);
        });
    }

    private static String render(Text text) {
        return new Texts(TeamsSpecimens.NAMING, new Mentions()).of(text, Integer.MAX_VALUE);
    }

    private static List<String> expected(String typed) {
        var words = (Text.Words) Text.of(typed).spans().getFirst();
        return words.text()
                .lines()
                .map(line -> line.replace('\t', ' ').strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> shown(String markdown) {
        return children(PARSER.parse(markdown)).stream()
                .map(paragraph -> children(paragraph).stream()
                        .map(text -> ((org.commonmark.node.Text) text).getLiteral())
                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext)
                .toList();
    }
}
