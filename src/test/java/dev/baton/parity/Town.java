package dev.baton.parity;

import dev.baton.BatonApplication;
import dev.baton.delivery.HastyPlatforms;
import dev.baton.slack.ShiftedClock;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.SlackRequests;
import dev.baton.store.Store;
import dev.baton.teams.fake.FakeTeams;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** One Baton that is on all platforms at once. */
final class Town implements AutoCloseable {

    private static final Pattern WAY_OUT = Pattern.compile("/(upload|download)/[^\"\\s]+");

    private final FakeSlack slack = new FakeSlack();
    private final ShiftedClock clock = new ShiftedClock();
    private final FakeTeams teams = new FakeTeams(clock);
    private final ConfigurableApplicationContext baton;
    private final SlackRequests requests;

    /** It begins on a Tuesday at eleven in Berlin, so that what comes at its time comes alike whenever this runs. */
    Town(String... more) {
        clock.letPass(untilBerlinHas(TemporalAdjusters.next(DayOfWeek.TUESDAY), LocalTime.of(11, 0)));
        var settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--baton.data-dir=" + folder(),
                "--baton.sandbox=on",
                "--slack.bot-token=" + FakeWorkspace.BOT_TOKEN,
                "--slack.signing-secret=" + SlackRequests.SECRET,
                "--slack.api-url=" + slack.apiUrl()));
        settings.addAll(List.of(more));
        teams.settings().forEach((name, value) -> settings.add("--" + name + "=" + value));
        var application = new SpringApplication(BatonApplication.class);
        application.addInitializers(new HastyPlatforms());
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("clock", clock));
        baton = application.run(settings.toArray(String[]::new));
        requests = new SlackRequests(URI.create("http://127.0.0.1:" + port()), clock);
        var square = TeamsWorkplace.in(teams, port());
        square.install(square.sam(), square.channel());
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("baton-parity").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int port() {
        return baton.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    FakeSlack slack() {
        return slack;
    }

    FakeTeams teams() {
        return teams;
    }

    /** Time goes by, for Baton and for Slack's signatures. */
    void letPass(Duration time) {
        clock.letPass(time);
        baton.getBean(Store.class).clockWasSet();
    }

    /** It becomes 9:30 in Berlin on the next weekday. */
    void goesToNextRound() {
        letPass(untilBerlinHas(Town::nextWeekday, LocalTime.of(9, 30)));
    }

    private static Temporal nextWeekday(Temporal today) {
        return LocalDate.from(today)
                .datesUntil(LocalDate.MAX)
                .skip(1)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .findFirst()
                .orElseThrow();
    }

    private Duration untilBerlinHas(TemporalAdjuster day, LocalTime time) {
        var now = clock.instant().atZone(ZoneId.of("Europe/Berlin"));
        return Duration.between(now, now.toLocalDate().with(day).atTime(time).atZone(now.getZone()));
    }

    <T> T part(Class<T> type) {
        return baton.getBean(type);
    }

    SlackWorkplace inSlack() {
        return SlackWorkplace.in(slack, requests);
    }

    TeamsWorkplace inTeams() {
        return TeamsWorkplace.in(teams, port());
    }

    SandboxWorkplace inSandbox() {
        return SandboxWorkplace.in(port());
    }

    /** Another system hands something in. */
    HttpResponse<String> handsIn(String resource, String key, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/api/v1/" + resource))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** What a browser gets where the only way out of a message leads. */
    String gives(Sight way) {
        return answerTo(HttpRequest.newBuilder(wayOut(way)).build());
    }

    /** Somebody sends a file where the only way out of a message leads. */
    String takes(Sight way, String file) {
        var mark = "----parity";
        var body = "--" + mark + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"leads.csv\"\r\n\r\n"
                + file + "\r\n--" + mark + "--\r\n";
        return answerTo(HttpRequest.newBuilder(wayOut(way))
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private URI wayOut(Sight way) {
        var path = WAY_OUT.matcher(way.source().toString());
        if (!path.find()) {
            throw new AssertionError("no way out of " + way);
        }
        return URI.create("http://127.0.0.1:" + port() + path.group());
    }

    private static String answerTo(HttpRequest request) {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that happened in Slack; the status of the answer. */
    int slackSends(JsonNode event) {
        return requests.event(event).statusCode();
    }

    /** Makes a workplace on each platform. */
    List<Supplier<Workplace>> platforms() {
        return List.of(this::inSlack, this::inTeams, this::inSandbox);
    }

    @Override
    public void close() {
        baton.close();
        slack.close();
        teams.close();
    }
}
