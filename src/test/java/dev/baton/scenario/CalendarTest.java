package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import dev.baton.chat.Card;
import dev.baton.scenario.Office.Colleague;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Meetings and stand-ups in people's calendars, fetched as a calendar does. */
class CalendarTest {

    private static final Pattern ADDRESS = Pattern.compile("https://baton\\.example\\.com(/calendar/[\\w./-]+\\.ics)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Baton BATON =
            Baton.start("--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=https://baton.example.com/");

    private final Office office = Office.withPod(BATON);
    private final Weekly weekly = new Weekly(office);

    @AfterEach
    void back() {
        weekly.close();
    }

    @AfterAll
    static void stop() {
        BATON.close();
    }

    private static List<String> addresses(Card card) {
        return ADDRESS.matcher(card.toString())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String mine(Colleague who) {
        return addresses(who.types("calendar").card()).getFirst();
    }

    private static String podsOf(Colleague who) {
        return addresses(who.types("calendar").card()).getLast();
    }

    private static HttpResponse<String> fetch(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + BATON.port() + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<VEvent> events(String path) {
        var answer = fetch(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Biweekly.parse(answer.body()).first().getEvents();
    }

    private static List<String> titles(String path) {
        return events(path).stream()
                .map(event -> event.getSummary().getValue())
                .distinct()
                .toList();
    }

    @Test
    void a_person_reads_his_meetings_and_stand_ups_at_a_secret_address() {
        weekly.made(Map.of("circle", List.of("SALES")));
        office.mia.types("standup new").fills(Map.of()).saysPrivately("is made");
        assertThat(titles(mine(office.sam))).contains(Weekly.NAME, "Joint stand-up");
        assertThat(titles(mine(office.mia)))
                .as("a guest only when it is her turn")
                .containsExactly("Joint stand-up");
        assertThat(titles(podsOf(office.mia))).contains(Weekly.NAME, "Joint stand-up");
        assertThat(mine(office.sam)).isEqualTo(mine(office.sam)).isNotEqualTo(mine(office.sue));
    }

    @Test
    void a_guest_finds_the_date_once_it_is_announced() {
        weekly.made(Map.of("circle", List.of("SALES")));
        weekly.at(Weekly.MONDAY);
        weekly.card("Guest");
        assertThat(events(mine(office.mia)))
                .hasSize(1)
                .allSatisfy(event ->
                        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Weekly.TUESDAY));
    }

    @Test
    void a_new_address_is_the_only_one() {
        var before = mine(office.sam);
        var after = addresses(office.sam
                        .presses(office.sam.types("calendar").card(), "New address")
                        .card())
                .getFirst();
        assertThat(fetch(before).statusCode()).isEqualTo(404);
        assertThat(fetch(after).statusCode()).isEqualTo(200);
        assertThat(mine(office.sam)).isEqualTo(after);
    }

    @Test
    void who_guesses_learns_nothing() {
        var mine = mine(office.sam);
        var almost = mine.substring(0, mine.length() - 5) + "A.ics";
        assertThat(fetch(almost.equals(mine) ? mine.replace("A.ics", "B.ics") : almost)
                        .statusCode())
                .isEqualTo(404);
        assertThat(fetch("/calendar/nobody/" + "A".repeat(43) + ".ics").statusCode())
                .isEqualTo(404);
        assertThat(fetch("/calendar/%7Bx%7D/" + "A".repeat(43) + ".ics").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        weekly.made(Map.of());
        var path = mine(office.sam);
        var first = fetch(path);
        assertThat(first.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(fetch(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void an_address_that_is_fetched_without_end_has_to_wait() {
        var path = mine(office.sam);
        var last = 200;
        for (var times = 0; times < 40 && last == 200; times++) {
            last = fetch(path).statusCode();
        }
        assertThat(last).isEqualTo(429);
        assertThat(fetch(path).headers().firstValue("Retry-After")).isPresent();
        assertThat(fetch(mine(office.sue)).statusCode()).as("others don't").isEqualTo(200);
    }

    @Test
    void the_announcement_leads_to_the_meetings_dates_and_one_that_is_left_out_is_cancelled_there() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var path = addresses(weekly.card("Add to calendar")).getFirst();
        var before = events(path);
        assertThat(before).hasSizeGreaterThan(10);
        office.mia.presses(office.mia.types("standup meeting").card(), "Leave the next one out");
        var off = events(path).getFirst();
        assertThat(off.getStatus()).isEqualTo(biweekly.property.Status.cancelled());
        assertThat(off.getUid()).isEqualTo(before.getFirst().getUid());
        assertThat(off.getSequence().getValue())
                .isGreaterThan(before.getFirst().getSequence().getValue());
        office.mia.presses(office.mia.types("standup meeting").card(), "End").fills(Map.of());
        assertThat(fetch(path).statusCode()).isEqualTo(404);
    }
}
