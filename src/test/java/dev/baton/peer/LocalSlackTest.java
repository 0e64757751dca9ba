package dev.baton.peer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.BatonApplication;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.JsonNode;

/** A lead's way through a Slack that others wrote, by Socket Mode and by requests. */
@Tag("peer")
class LocalSlackTest {

    private static final String COMPANY = "Northwind";

    @TempDir
    private Path folder = Path.of("unset");

    @ParameterizedTest
    @ValueSource(strings = {"socket", "events"})
    void a_lead_is_handed_over_and_accepted(String mode) throws IOException {
        var port = Ports.free();
        var requests = URI.create("http://127.0.0.1:" + port + "/slack/events");
        try (var slack = new LocalSlack(program(), folder, mode, requests);
                var baton = new SpringApplicationBuilder(BatonApplication.class).run(settings(mode, port, slack))) {
            assertThat(baton.isRunning()).isTrue();
            setUp(slack);
            var card = handOver(slack);

            slack.press(LocalSlack.BEN, card, button(card, "lead.accept"));

            slack.awaitMessage(
                    LocalSlack.CHANNEL,
                    message -> message.path("ts").equals(card.path("ts"))
                            && message.path("blocks").toString().contains("Accepted"));
            slack.awaitMessage(
                    LocalSlack.CHANNEL, message -> message.path("thread_ts").equals(card.path("ts")));
            slack.awaitMessage(slack.directTo(LocalSlack.ANN), message -> isAbout(COMPANY, message));
            homeShows(slack);
            helpIsPrivate(slack);
        }
    }

    private static Path program() {
        return Path.of(System.getProperty("local-slack", "not set"));
    }

    private String[] settings(String mode, int port, LocalSlack slack) {
        var settings = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--baton.data-dir=" + folder.resolve("data"),
                "--slack.api-url=" + slack.apiUrl(),
                "--slack.bot-token=" + LocalSlack.BOT_TOKEN));
        settings.add(
                mode.equals("socket")
                        ? "--slack.app-token=" + LocalSlack.APP_TOKEN
                        : "--slack.signing-secret=" + LocalSlack.SIGNING_SECRET);
        return settings.toArray(String[]::new);
    }

    private static void setUp(LocalSlack slack) {
        var before = slack.logged();
        slack.command(LocalSlack.ANN, "/baton", "setup");
        slack.awaitCall("views.open", before);
        slack.submit(
                LocalSlack.ANN,
                Map.of(
                        "name", typed("Enterprise DACH"),
                        "marketing", people(LocalSlack.ANN),
                        "sales", people(LocalSlack.BEN),
                        "response", option("PT4H"),
                        "days", options("MONDAY"),
                        "from", option("09:00"),
                        "to", option("17:00"),
                        "zone", typed("Europe/Berlin")));
        slack.awaitMessage(LocalSlack.CHANNEL, message -> isAbout("Enterprise DACH", message));
    }

    private static JsonNode handOver(LocalSlack slack) {
        var before = slack.logged();
        slack.command(LocalSlack.ANN, "/lead", "");
        slack.awaitCall("views.open", before);
        slack.submit(
                LocalSlack.ANN,
                Map.of(
                        "company", typed(COMPANY),
                        "contact", typed("Pia Novak"),
                        "email", typed("pia@northwind.com"),
                        "whyNow", typed("Asked for a quote"),
                        "nextStep", typed("Call her today")));
        return slack.awaitMessage(
                LocalSlack.CHANNEL,
                message -> isAbout(COMPANY, message)
                        && message.path("blocks").toString().contains("lead.accept"));
    }

    private static void homeShows(LocalSlack slack) {
        var before = slack.logged();
        slack.openHome(LocalSlack.BEN);
        assertThat(slack.awaitCall("views.publish", before).toString()).contains(COMPANY);
    }

    private static void helpIsPrivate(LocalSlack slack) {
        slack.command(LocalSlack.BEN, "/baton", "help");
        var help = slack.awaitMessage(LocalSlack.CHANNEL, message -> isAbout("/lead list", message));
        assertThat(help.path("ephemeral_to").asString("everybody")).isEqualTo(LocalSlack.BEN);
    }

    private static boolean isAbout(String words, JsonNode message) {
        return message.path("blocks").toString().contains(words);
    }

    private static JsonNode button(JsonNode message, String action) {
        return message.path("blocks")
                .valueStream()
                .flatMap(block -> block.path("elements").valueStream())
                .filter(element -> element.path("action_id").asString("").startsWith(action))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> typed(String text) {
        return Map.of("type", "plain_text_input", "value", text);
    }

    private static Map<String, Object> people(String person) {
        return Map.of("type", "multi_users_select", "selected_users", List.of(person));
    }

    private static Map<String, Object> option(String value) {
        return Map.of("type", "static_select", "selected_option", Map.of("value", value));
    }

    private static Map<String, Object> options(String value) {
        return Map.of("type", "multi_static_select", "selected_options", List.of(Map.of("value", value)));
    }
}
