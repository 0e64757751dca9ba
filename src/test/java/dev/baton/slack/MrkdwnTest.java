package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Hostile;
import dev.baton.chat.Specimens;
import dev.baton.chat.Text;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MrkdwnTest {

    private static final Text NOBODY = new Text(List.of());

    private final Mrkdwn mrkdwn = new Mrkdwn(SlackSpecimens.NAMING);

    @Test
    void an_account_is_mentioned_and_anybody_else_is_named() {
        assertThat(render(Text.of(Specimens.ANN).and(" and ").and(Specimens.BEN)))
                .isEqualTo("<@U0ANN> and Ben &lt;@U0ANN&gt;");
    }

    @Test
    void a_time_is_shown_in_the_readers_zone_with_utc_to_fall_back_on() {
        assertThat(render(NOBODY.and(Specimens.MOMENT)))
                .isEqualTo("<!date^1795426200^{date_short_pretty} {time}|23 Nov 2026, 09:30 UTC>");
    }

    @Test
    void code_stays_code_whatever_quotes_are_in_it() {
        assertThat(render(NOBODY.and(new Text.Code("a`b``<c>")))).isEqualTo("`a'b''&lt;c&gt;`");
    }

    @Test
    void strong_words_stay_strong_whatever_stars_are_in_them() {
        assertThat(render(NOBODY.and(new Text.Strong("2*3 & more")))).isEqualTo("*2∗3 &amp; more*");
    }

    @Test
    void what_no_longer_holds_is_struck_and_says_so_whatever_tildes_are_in_it() {
        assertThat(render(NOBODY.and(new Text.Struck("~SPRING~ & <20>"))))
                .isEqualTo("(no longer: ~∼SPRING∼ &amp; &lt;20&gt;~)");
    }

    @Test
    void nothing_is_neither_strong_nor_struck_nor_code() {
        assertThat(render(NOBODY.and(new Text.Strong(" "))
                        .and(new Text.Struck("\n"))
                        .and(new Text.Code(""))))
                .isEmpty();
    }

    @Test
    void neither_a_label_nor_an_address_ends_its_link_early() {
        var link = new Text.Link("a|b>c & <d>", URI.create("https://example.com/?a=1&b=%3E"));

        assertThat(render(NOBODY.and(link))).isEqualTo("<https://example.com/?a=1&amp;b=%3E|a¦b&gt;c &amp; &lt;d&gt;>");
    }

    @Test
    void a_link_without_a_label_shows_its_address() {
        assertThat(render(NOBODY.and(new Text.Link("", URI.create("mailto:ann@example.com")))))
                .isEqualTo("<mailto:ann@example.com|mailto:ann@example.com>");
    }

    @Test
    void escapes_count_and_are_never_cut_in_two() {
        assertThat(mrkdwn.of(Text.of("&&&&"), 20)).isEqualTo("&amp;&amp;&amp;&amp;");
        assertThat(mrkdwn.of(Text.of("&&&&"), 19)).isEqualTo("&amp;&amp;&amp;…");
        assertThat(mrkdwn.of(Text.of("&&&&"), 15)).isEqualTo("&amp;&amp;…");
    }

    @Test
    void an_emoji_is_never_cut_in_two() {
        assertThat(mrkdwn.of(Text.of("ab👩‍👩‍👧"), 9)).isEqualTo("ab…");
        assertThat(mrkdwn.of(Text.of("ab👩‍👩‍👧"), 10)).isEqualTo("ab👩‍👩‍👧");
    }

    @Test
    void strong_words_and_code_end_before_the_ellipsis() {
        assertThat(mrkdwn.of(NOBODY.and(new Text.Strong("abc def")), 8)).isEqualTo("*abc d*…");
        assertThat(mrkdwn.of(NOBODY.and(new Text.Strong("abc def")), 7)).isEqualTo("*abc*…");
        assertThat(mrkdwn.of(NOBODY.and(new Text.Code("abc def")), 6)).isEqualTo("`abc`…");
    }

    @Test
    void what_no_longer_holds_is_cut_within_what_says_so_or_left_out_whole() {
        assertThat(mrkdwn.of(NOBODY.and(new Text.Struck("abc def")), 20)).isEqualTo("(no longer: ~abc~)…");
        assertThat(mrkdwn.of(NOBODY.and(new Text.Struck("abc def")), 15)).isEqualTo("…");
    }

    @Test
    void a_mention_or_time_that_does_not_fit_is_left_out_whole() {
        assertThat(mrkdwn.of(Text.of("By ").and(Specimens.ANN), 11)).isEqualTo("By <@U0ANN>");
        assertThat(mrkdwn.of(Text.of("By ").and(Specimens.ANN), 10)).isEqualTo("By …");
        assertThat(mrkdwn.of(Text.of("By ").and(Specimens.MOMENT), 40)).isEqualTo("By …");
    }

    @Test
    void of_a_link_that_does_not_fit_the_label_is_left() {
        var link = new Text.Link("their page", URI.create("https://example.com/a/long/way"));

        assertThat(mrkdwn.of(Text.of("See ").and(link).and(" now"), 20)).isEqualTo("See their page…");
    }

    @ParameterizedTest
    @MethodSource("dev.baton.chat.Hostile#texts")
    void nothing_that_somebody_types_becomes_a_token(String typed) {
        var words = (Text.Words) Text.of(typed).spans().getFirst();

        var rendered = render(Text.of(typed));

        assertThat(rendered).doesNotContain("<", ">");
        assertThat(unescape(rendered)).isEqualTo(words.text());
    }

    @Test
    void no_mixture_of_marks_becomes_a_token() {
        assertThat(Hostile.mixtures(5_000))
                .allSatisfy(typed -> assertThat(render(Text.of(typed))).doesNotContain("<", ">"));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void however_short_it_is_cut_tokens_and_escapes_stay_whole(int max) {
        var text = Specimens.everySpan().and(" && <tail>");

        var cut = mrkdwn.of(text, max);

        assertThat(cut).hasSizeLessThanOrEqualTo(max);
        assertThat(BlockKitRules.violations(SlackSpecimens.messageOf(cut))).isEmpty();
    }

    static Stream<Integer> lengths() {
        return Stream.iterate(1, max -> max < 420, max -> max + 1);
    }

    private String render(Text text) {
        return mrkdwn.of(text, Integer.MAX_VALUE);
    }

    private static String unescape(String mrkdwn) {
        return mrkdwn.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
