package dev.baton.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Hostile;
import dev.baton.people.Timeline;
import dev.baton.people.Timeline.Row;
import dev.baton.people.Timeline.Tone;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelinePictureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);
    private static final int WHITE = 0xffffffff;

    private static BufferedImage drawn(Timeline timeline) {
        var png = TimelinePicture.png(timeline);
        assertThat(png).hasSizeLessThan(200_000);
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String label, int from, int to, Tone tone) {
        return new Row(label, TODAY.plusDays(from), TODAY.plusDays(to), label, tone);
    }

    private static boolean isBlank(BufferedImage image, int x, int y, int width, int height) {
        return IntStream.range(x, x + width)
                .allMatch(
                        across -> IntStream.range(y, y + height).allMatch(down -> image.getRGB(across, down) == WHITE));
    }

    @Test
    void bars_stand_where_their_days_are() throws IOException {
        var timeline = new Timeline(
                "Campaigns of EMEA",
                TODAY,
                List.of(
                        new Row("Spring launch", TODAY.minusDays(16), TODAY.plusDays(12), "running", Tone.STRONG),
                        new Row("Webinar: Größer, schneller", TODAY.plusDays(3), TODAY.plusDays(3), "next", Tone.PLAIN),
                        new Row("קמפיין אביב", TODAY.minusDays(20), TODAY.minusDays(9), "over", Tone.FAINT),
                        new Row("Emoji 🚀 und 日本", TODAY.plusDays(10), TODAY.plusDays(40), "planned", Tone.PLAIN)));

        var image = drawn(timeline);

        Files.createDirectories(Path.of("target", "screenshots"));
        ImageIO.write(
                image, "png", Path.of("target", "screenshots", "timeline.png").toFile());
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getHeight()).isLessThan(1_024);
    }

    @Test
    void as_many_as_are_drawn_fit_where_teams_shows_them_and_the_rest_is_counted() {
        var rows = IntStream.range(0, 45)
                .mapToObj(at -> row("Campaign " + at, at, at + 9, Tone.PLAIN))
                .toList();
        var timeline = new Timeline("Campaigns", TODAY, rows);

        assertThat(drawn(timeline).getHeight()).isLessThanOrEqualTo(1_024);
        assertThat(timeline.read()).endsWith("and 25 more.").doesNotContain("Campaign 20");
    }

    @Test
    void nothing_to_see_is_a_picture_too() {
        assertThat(drawn(new Timeline("", TODAY, List.of())).getWidth()).isEqualTo(640);
    }

    @Test
    void days_that_are_ages_away_are_at_the_edge() {
        var ages = new Row("Ages", LocalDate.MIN, LocalDate.MAX, "", Tone.STRONG);

        var image = drawn(new Timeline("", TODAY, List.of(ages)));

        assertThat(isBlank(image, 624, 0, 16, image.getHeight())).isTrue();
        assertThat(image.getRGB(20, 112)).isEqualTo(image.getRGB(590, 112)).isNotEqualTo(WHITE);
    }

    @ParameterizedTest
    @MethodSource("dev.baton.chat.Hostile#texts")
    void whatever_people_type_stays_in_its_place(String typed) {
        var image = drawn(new Timeline(
                typed, TODAY, List.of(new Row(typed, TODAY, TODAY, typed, Tone.PLAIN), row("b", 1, 9, Tone.FAINT))));

        assertThat(isBlank(image, 0, 0, 16, image.getHeight())).isTrue();
        assertThat(isBlank(image, 624, 0, 16, image.getHeight())).isTrue();
        assertThat(isBlank(image, 317, 80, 8, 22)).isTrue();
    }

    @Test
    void no_mixture_of_marks_breaks_it() {
        Hostile.mixtures(100)
                .forEach(typed ->
                        drawn(new Timeline(typed, TODAY, List.of(new Row(typed, TODAY, TODAY, typed, Tone.PLAIN)))));
    }
}
