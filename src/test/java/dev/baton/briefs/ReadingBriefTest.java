package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.briefs.Content.Aim;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingBriefTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private static Content longest() {
        var text = "word😀 ".repeat(400) + "end.";
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

    @Test
    void the_longest_brief_fits_on_a_card_with_all_that_it_says() {
        var parts = ReadingBrief.all(Brief.drafted(longest(), BriefFixtures.MIA, NOW), longest(), NOW)
                .parts();
        assertThat(parts).hasSizeLessThan(22);
        var paragraphs = parts.stream()
                .filter(Part.Paragraph.class::isInstance)
                .map(part -> ((Part.Paragraph) part).text())
                .toList();
        assertThat(paragraphs)
                .allSatisfy(text -> assertThat(text.plain().length()).isLessThanOrEqualTo(2_800));
        var words = paragraphs.stream().map(Text::plain).collect(Collectors.joining("\n"));
        assertThat(words).doesNotContain("…");
        assertThat(words.split("end\\.", -1)).hasSize(5);
        IntStream.rangeClosed(1, 20)
                .forEach(number ->
                        assertThat(words).contains("They say " + number, "we say " + number, "Asset " + number));
        assertThat(paragraphs.stream().flatMap(text -> text.spans().stream()).filter(Text.Link.class::isInstance))
                .hasSize(40);
    }
}
