package dev.baton.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/webhooks.md says in numbers is so. */
class WebhookDocsTest {

    private final String docs = Files.readString(Path.of("docs/webhooks.md")).replaceAll("\\s+", " ");

    WebhookDocsTest() throws IOException {}

    private static String words(Duration pause) {
        return pause.toSeconds() < 60
                ? pause.toSeconds() + " seconds"
                : pause.toMinutes() < 60 ? pause.toMinutes() + " minutes" : pause.toHours() + " hours";
    }

    @Test
    void the_pauses_are_those_that_are_kept() {
        var all = Patience.PAUSES.stream().map(WebhookDocsTest::words).collect(Collectors.toList());
        var last = all.removeLast();
        assertThat(docs).contains(String.join(", ", all) + ", and then each " + last);
    }

    @Test
    void the_limits_are_those_that_are_kept() {
        assertThat(docs)
                .contains(
                        Endpoint.MOST + " webhooks at most",
                        "For " + Endpoint.OVERLAP.toHours() + " hours everything is signed with both",
                        "within " + Poster.ALTOGETHER.toSeconds() + " seconds",
                        "at most " + RetryAfter.LONGEST.toHours() + " hours",
                        "forgotten after " + Clearing.KEPT.toDays() + " days",
                        "At most %,d events wait".formatted(Announcements.MOST_WAITING),
                        "the last %,d are kept".formatted(Settling.MOST_FAILED),
                        "at most " + (Announcements.LONGEST >> 10) + " KB");
    }
}
