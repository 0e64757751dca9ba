package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The door behind which calendars are: who knocks, and how. */
class CalendarSecretsTest {

    private static final Baton BATON =
            Baton.start("--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=https://baton.example.com/");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Office office = Office.withPod(BATON);
    private final Subscriptions calendars = new Subscriptions(BATON);
    private final Weekly weekly = new Weekly(office);

    @AfterEach
    void back() {
        weekly.close();
    }

    @AfterAll
    static void stop() {
        BATON.close();
    }

    @Test
    void who_guesses_learns_nothing() {
        var mine = calendars.mine(office.sam);
        var almost = mine.substring(0, mine.length() - 5) + "A.ics";
        assertThat(calendars
                        .fetch(almost.equals(mine) ? mine.replace("A.ics", "B.ics") : almost)
                        .statusCode())
                .isEqualTo(404);
        assertThat(calendars
                        .fetch("/calendar/nobody/" + "A".repeat(43) + ".ics")
                        .statusCode())
                .isEqualTo(404);
        assertThat(calendars
                        .fetch("/calendar/%7Bx%7D/" + "A".repeat(43) + ".ics")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        weekly.made(Map.of());
        var path = calendars.mine(office.sam);
        var first = calendars.fetch(path);
        assertThat(first.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(calendars.fetch(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void an_address_that_is_fetched_without_end_has_to_wait() {
        var path = calendars.mine(office.sam);
        var last = 200;
        for (var times = 0; times < 40 && last == 200; times++) {
            last = calendars.fetch(path).statusCode();
        }
        assertThat(last).isEqualTo(429);
        assertThat(calendars.fetch(path).headers().firstValue("Retry-After")).isPresent();
        assertThat(calendars.fetch(calendars.mine(office.sue)).statusCode())
                .as("others don't")
                .isEqualTo(200);
    }

    @Test
    void an_address_leads_somewhere_in_its_own_organization_only() {
        var other = Office.withPod(BATON);
        var token = token(calendars.mine(office.sam));
        assertThat(calendars
                        .fetch("/calendar/" + other.organization() + "/" + token + ".ics")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatever_somebody_makes_of_an_address_opens_nothing_and_breaks_nothing() {
        var mine = calendars.mine(office.sam);
        var organization = office.organization().value();
        var token = token(mine);
        for (var path : List.of(
                "/calendar/" + organization + "/" + "A".repeat(5_000) + ".ics",
                "/calendar/" + "a".repeat(5_000) + "/" + token + ".ics",
                "/calendar/" + organization + "/.ics",
                "/calendar/" + organization + "/" + token + "A.ics",
                "/calendar/" + organization + "/" + token.substring(1) + ".ics",
                "/calendar/" + organization + "/" + token + "%00.ics",
                "/calendar/" + organization + "/" + token + "%0d%0aX-Forged:%20yes.ics",
                "/calendar/" + organization + "/%2e%2e/" + token + ".ics",
                "/calendar/" + organization + "%2f" + token + ".ics",
                "/calendar/%7B" + organization + "%7D/" + token + ".ics",
                "/calendar/%2a/" + token + ".ics",
                "/calendar/" + organization + "/*.ics",
                "/calendar/" + organization + "/",
                mine + "/",
                mine + ".ics",
                "/calendar/../calendar/x" + mine)) {
            var answer = calendars.fetch(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 414);
            assertThat(answer.headers().map()).as(path).doesNotContainKey("x-forged");
            assertThat(answer.body()).as(path).doesNotContain(token, "Exception", "dev.baton");
        }
        assertThat(calendars.fetch(mine).statusCode()).isEqualTo(200);
    }

    @Test
    void who_guesses_without_end_keeps_nobody_from_his_calendar() {
        var mine = calendars.mine(office.sam);
        for (var times = 0; times < 60; times++) {
            assertThat(calendars
                            .fetch("/calendar/" + office.organization() + "/" + "A".repeat(43) + ".ics")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(calendars.fetch(mine).statusCode()).isEqualTo(200);
    }

    @Test
    void names_are_text_and_nothing_else() {
        var eve = office.hire("<script>alert(1)</script>\r\nX-Forged: yes\r\nEND:VCALENDAR", Role.MEMBER);
        weekly.made(Map.of("name", List.of("<b>Weekly</b>\r\nEND:VEVENT"), "place", List.of("Room\r\nURL:evil")));
        var answer = calendars.fetch(calendars.mine(eve));
        assertThat(answer.headers().map()).doesNotContainKey("x-forged");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.body().lines()).noneMatch(line -> line.startsWith("X-Forged"));
        assertThat(answer.body().lines().filter("END:VCALENDAR"::equals)).hasSize(1);
        var sams = calendars.fetch(calendars.mine(office.sam)).body();
        assertThat(sams.lines()).noneMatch(line -> line.startsWith("URL"));
        assertThat(sams.lines().filter("BEGIN:VEVENT"::equals))
                .hasSameSizeAs(sams.lines().filter("END:VEVENT"::equals).toList());
    }

    @Test
    void whether_it_has_changed_can_be_asked_without_reading_it() throws IOException, InterruptedException {
        weekly.made(Map.of());
        var at = URI.create("http://127.0.0.1:" + BATON.port() + calendars.mine(office.sam));
        var head = HTTP.send(HttpRequest.newBuilder(at).HEAD().build(), BodyHandlers.ofString());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
        var post = HTTP.send(
                HttpRequest.newBuilder(at).POST(BodyPublishers.ofString("x")).build(), BodyHandlers.ofString());
        assertThat(post.statusCode()).isEqualTo(405);
    }

    @Test
    void it_comes_packed_to_whoever_unpacks_it() throws IOException, InterruptedException {
        weekly.made(Map.of());
        var path = calendars.mine(office.sam);
        var at = URI.create("http://127.0.0.1:" + BATON.port() + path);
        var packed = HTTP.send(
                HttpRequest.newBuilder(at).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        var plain = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
        assertThat(new String(plain, StandardCharsets.UTF_8))
                .isEqualTo(calendars.fetch(path).body());
        assertThat(packed.body().length).isLessThan(plain.length / 3);
        var tag = packed.headers().firstValue("ETag").orElseThrow();
        assertThat(calendars
                        .fetch(path, "If-None-Match", tag, "Accept-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(304);
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".ics".length());
    }
}
