package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.people.Downloads;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The result of a poll as a file, at an address that leads somewhere for a short while. */
class PollFileTest {

    private static final Baton BATON =
            Baton.start("--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=https://baton.example.com/");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod(BATON);
    private final Voters voters = new Voters(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @AfterAll
    static void stop() {
        BATON.close();
    }

    private static String addressIn(Card card) {
        return card.parts().stream()
                .filter(Part.Buttons.class::isInstance)
                .map(part -> ((Button.Visit) ((Part.Buttons) part).buttons().getFirst())
                        .target()
                        .getPath())
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + BATON.port() + path))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void an_open_poll_tells_who_chose_what_and_no_cell_is_a_formula() throws Exception {
        office.mia.types("poll \"=Where?\" \"=HERE()\" \"There\"");
        voters.votes(office.sam, "=HERE()");
        voters.card("1 person has voted");
        var answer =
                fetch(addressIn(voters.manages(office.mia, "Get a CSV file").card()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body())
                .startsWith("\uFEFFPerson,Side,'=Where?,At\r\n")
                .contains("Sam,Sales,'=HERE(),2026-03-02T");
    }

    @Test
    void an_anonymous_poll_tells_no_names() throws Exception {
        voters.asked("anonymous");
        List.of(office.sam, office.sue, office.mia).forEach(who -> voters.ballot(who, "1"));
        voters.card("3 people have voted");
        assertThat(Office.words(office.mia.presses(voters.card(), "Manage").card()))
                .doesNotContain("CSV");
        voters.manages(office.mia, "Close");
        voters.card("Closed.");
        var body = fetch(addressIn(voters.manages(office.mia, "Get a CSV file").card()))
                .body();
        assertThat(body)
                .contains("Where do we eat?,Votes,Percent\r\nHere,3,100\r\nThere,0,0")
                .doesNotContain("Sam");
    }

    @Test
    void an_anonymous_poll_with_two_votes_tells_why_there_is_no_result() throws Exception {
        voters.asked("anonymous");
        List.of(office.sam, office.sue).forEach(who -> voters.ballot(who, "1"));
        voters.manages(office.mia, "Close");
        voters.card("Closed.");
        var body = fetch(addressIn(voters.manages(office.mia, "Get a CSV file").card()))
                .body();
        assertThat(body).contains("fewer than 3 have voted").doesNotContain("Here");
    }

    @Test
    void an_address_ends_with_its_time_and_with_the_poll() throws Exception {
        voters.asked("");
        var path = addressIn(voters.manages(office.mia, "Get a CSV file").card());
        assertThat(fetch(path).statusCode()).isEqualTo(200);
        assertThat(fetch(path.replace(".csv", "A.csv")).statusCode()).isEqualTo(404);
        assertThat(fetch(path.replaceFirst("download/[^/]+", "download/other")).statusCode())
                .isEqualTo(404);
        Baton.CLOCK.advance(Downloads.LIFE);
        assertThat(fetch(path).statusCode()).isEqualTo(404);
        var again = addressIn(voters.manages(office.mia, "Get a CSV file").card());
        voters.manages(office.mia, "Delete").fills(java.util.Map.of());
        assertThat(fetch(again).statusCode()).isEqualTo(404);
    }

    @Test
    void who_fetches_it_again_and_again_is_told_to_come_back_later() throws Exception {
        voters.asked("");
        var path = addressIn(voters.manages(office.mia, "Get a CSV file").card());
        for (var times = 0; times < 10; times++) {
            assertThat(fetch(path).statusCode()).isEqualTo(200);
        }
        var refusal = fetch(path);
        assertThat(refusal.statusCode()).isEqualTo(429);
        assertThat(refusal.headers().firstValue("Retry-After")).isPresent();
        voters.asked("");
        var other = addressIn(voters.manages(office.mia, "Get a CSV file").card());
        assertThat(fetch(other).statusCode()).isEqualTo(200);
    }

    @Test
    void only_whoever_may_manage_the_poll_gets_an_address() {
        voters.asked("");
        var file = office.mia.action(office.mia.presses(voters.card(), "Manage").card(), "Get a CSV file");
        office.sam
                .does(new dev.baton.chat.Action(office.sam.context(null), file.name(), file.argument()))
                .saysPrivately("administrators can do that");
    }
}
