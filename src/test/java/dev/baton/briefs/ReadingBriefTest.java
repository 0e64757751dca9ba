package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.briefs.Content.Aim;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import dev.baton.slack.SlackRenderings;
import dev.baton.teams.TeamsRenderings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingBriefTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static Content longest() {
        return saying("word😀 ".repeat(400) + "end.");
    }

    private static Content saying(String text) {
        var objections = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> new Objection("They say " + number, "x".repeat(120) + " we say " + number))
                .toList();
        var assets = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> new Asset(
                        "Asset " + number, URI.create("https://example.com/" + "a".repeat(100) + "/" + number)))
                .toList();
        return new Content(
                new Aim(
                        "Spring",
                        CampaignKind.LAUNCH,
                        new Goal(1, Goal.Measure.WON),
                        Readers.SALES,
                        List.of(),
                        null,
                        null),
                new Content.Dates(
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 2),
                        ZoneOffset.UTC,
                        Set.of(Channel.values()),
                        new Promo("SPRING", LocalDate.of(2026, 3, 2)),
                        NOW.plusSeconds(60)),
                new Content.Pitch(text, text, text, text, objections),
                new Content.Evidence(assets, assets));
    }

    /** All pages, each as every platform gets it. */
    private static List<Card> pages(LongCard card) {
        var pages = new ArrayList<Card>();
        var hasMore = true;
        while (hasMore) {
            var page = card.page(
                    pages.size() + 1, number -> Button.press("More", BriefActions.READ, Integer.toString(number)));
            pages.add(page);
            hasMore = page.toString().contains("label=More");
            assertThat(SlackRenderings.message(page).toString())
                    .doesNotContain("…")
                    .doesNotContain("There is more than");
            assertThat(TeamsRenderings.card(page).toString())
                    .doesNotContain("…")
                    .doesNotContain("There is more than");
        }
        return pages;
    }

    private static List<Text> texts(List<Card> pages) {
        return pages.stream()
                .flatMap(page -> page.parts().stream())
                .filter(Part.Paragraph.class::isInstance)
                .map(part -> ((Part.Paragraph) part).text())
                .toList();
    }

    @Test
    void all_of_the_longest_brief_is_on_pages_of_which_no_platform_cuts_anything() {
        var all = ReadingBrief.all(Brief.drafted(longest(), BriefFixtures.MIA, NOW), longest(), NOW);
        var pages = pages(all);
        assertThat(pages).hasSizeBetween(2, 6);
        var texts = texts(pages);
        var words = texts.stream().map(Text::plain).collect(Collectors.joining("\n"));
        assertThat(words.split("end\\.", -1)).hasSize(5);
        assertThat(words.split("word😀 ", -1)).hasSize(4 * 400 + 1);
        IntStream.rangeClosed(1, 20)
                .forEach(number ->
                        assertThat(words).contains("They say " + number, "we say " + number, "Asset " + number));
        assertThat(texts.stream().flatMap(text -> text.spans().stream()).filter(Text.Link.class::isInstance))
                .hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&", "<", "\"", "*a*", "x", "\n", "a\n", "🧑‍🚀"})
    void whatever_is_typed_is_never_cut(String often) {
        var typed = "\u2013" + often.repeat(2_998 / often.length()) + "\u2013";
        var content = saying(typed);
        var pages = pages(ReadingBrief.all(Brief.drafted(content, BriefFixtures.MIA, NOW), content, NOW));
        var words = texts(pages).stream().map(Text::plain).collect(Collectors.joining());
        var onEachPage = "Embargo: tell nobody outside yet";
        assertThat(words.replace(onEachPage, "")
                        .replaceAll("\\s", "")
                        .split(Pattern.quote(typed.replaceAll("\\s", "")), -1))
                .hasSize(5);
        var talk = pages(ReadingBrief.talkTrack(Brief.drafted(content, BriefFixtures.MIA, NOW), content, NOW));
        assertThat(texts(talk).toString()).contains("we say 20");
    }

    @Test
    void what_changed_in_all_of_it_is_shown_to_the_last_word() {
        var change = new FieldChange("offer", "Offer", "old & ".repeat(499) + "last", "new < ".repeat(499) + "final");
        var pages = pages(new LongCard("Changes", List.of(), ShowingChanges.sections(List.of(change)), List.of()));
        var words = texts(pages).stream().map(Text::plain).collect(Collectors.joining());
        assertThat(words.split("old", -1)).hasSize(500);
        assertThat(words.split("new", -1)).hasSize(500);
        assertThat(words).contains("last", "final");
    }

    @Test
    void a_long_name_of_a_link_is_shown_with_its_link() {
        var name = "n".repeat(140) + " SPRING";
        var over = CodeWords.at(longest().dates(), NOW.plus(Duration.ofDays(9)));
        assertThat(over.link("Use SPRING", URI.create("https://example.com")).spans())
                .contains(new Text.Struck("SPRING"), new Text.Link("open", URI.create("https://example.com")));
        var link = CodeWords.at(longest().dates(), NOW).link(name, URI.create("https://example.com"));
        assertThat(link.plain()).contains(name);
        assertThat(link.spans()).contains(new Text.Link("open", URI.create("https://example.com")));
        assertThat(over.strong("They say: SPRING is over").plain()).isEqualTo("They say: (no longer: SPRING) is over");
    }
}
