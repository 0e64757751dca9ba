package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.people.Pictures;
import dev.baton.people.Timeline;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A picture of a card, fetched by nobody in particular. */
class PictureTest {

    private static final Baton BATON =
            Baton.start("--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=https://baton.example.com/");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    private static final Timeline TIMELINE = new Timeline(
            "Campaigns",
            TODAY,
            List.of(new Timeline.Row("Spring", TODAY.minusDays(7), TODAY, "running", Timeline.Tone.STRONG)));

    private final Instant before = Baton.CLOCK.instant();
    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());
    private final Pictures pictures = BATON.part(Pictures.class);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @AfterAll
    static void stop() {
        BATON.close();
    }

    private Part.Picture pinned(String id) {
        Baton.PICTURES.pin(organization, id, TIMELINE);
        return pictures.of(organization, new Pictures.Subject("pinned", id), TIMELINE);
    }

    private static HttpResponse<byte[]> fetch(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + BATON.port() + path))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void whoever_has_the_address_gets_the_picture_and_all_else_has_its_words() throws Exception {
        var picture = pinned("1");

        var answer = fetch(picture.path());

        assertThat(picture.address()).isEqualTo(URI.create("https://baton.example.com" + picture.path()));
        assertThat(picture.alt()).isEqualTo("Today is 9 Mar 2026. Spring: 2 Mar 2026 to 9 Mar 2026, running.");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=600, public");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.body())).getWidth())
                .isEqualTo(640);
    }

    @Test
    void no_other_address_leads_to_it() throws Exception {
        var path = pinned("1").path();
        var other = new OrganizationId(UUID.randomUUID().toString());
        Baton.PICTURES.pin(other, "1", TIMELINE);

        assertThat(fetch(path.replace(organization.value(), other.value())).statusCode())
                .isEqualTo(404);
        assertThat(fetch(path.replace(".png", "A.png")).statusCode()).isEqualTo(404);
        assertThat(fetch(path.replace(organization.value(), "..%2f")).statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(fetch(path.replace("/picture/", "/download/").replace(".png", ".csv"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_address_leads_somewhere_for_thirty_days_and_while_there_is_something_to_see() throws Exception {
        var path = pinned("1").path();
        Baton.CLOCK.set(before.plus(Pictures.LIFE).minusSeconds(1));
        assertThat(fetch(path).statusCode()).isEqualTo(200);
        Baton.CLOCK.set(before.plus(Pictures.LIFE));
        assertThat(fetch(path).statusCode()).isEqualTo(404);

        var gone = pinned("2").path();
        Baton.PICTURES.takeDown(organization, "2");
        assertThat(fetch(gone).statusCode()).isEqualTo(404);
    }

    @Test
    void many_who_fetch_many_at_the_same_moment_all_get_one() throws Exception {
        var paths = IntStream.range(0, 10)
                .mapToObj(id -> pinned("many" + id).path())
                .toList();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var fetches = IntStream.range(0, 200)
                    .mapToObj(at -> crowd.submit(
                            (Callable<Integer>) () -> fetch(paths.get(at % 10)).statusCode()))
                    .toList();
            for (var fetch : fetches) {
                assertThat(fetch.get()).isEqualTo(200);
            }
        }
    }

    @Test
    void who_fetches_one_all_the_time_has_to_wait() throws Exception {
        var path = pinned("1").path();
        var codes = new ArrayList<Integer>();
        for (var at = 0; at < 61; at++) {
            codes.add(fetch(path).statusCode());
        }
        assertThat(codes.stream().collect(Collectors.groupingBy(code -> code, Collectors.counting())))
                .isEqualTo(Map.of(200, 60L, 429, 1L));
        assertThat(fetch(path).headers().firstValue("Retry-After")).isPresent();
    }
}
