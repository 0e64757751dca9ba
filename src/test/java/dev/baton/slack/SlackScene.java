package dev.baton.slack;

import static org.awaitility.Awaitility.await;

import dev.baton.BatonApplication;
import dev.baton.HeardInteractions;
import dev.baton.delivery.HastyPlatforms;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import dev.baton.slack.fake.SlackRequests;
import dev.baton.store.Lanes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Baton itself, on a port of its own, with a Redis of its own and the fake Slack in place of Slack. */
@SpringBootTest(classes = BatonApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(HeardInteractions.class)
@ContextConfiguration(initializers = HastyPlatforms.class)
abstract class SlackScene {

    static final FakeSlack SLACK = new FakeSlack();
    static final String ANN = "U0ANNMKT1";
    static final String BEN = "U0BENSAL1";
    static final String CHANNEL = FakeWorkspace.CHANNEL;

    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private Lanes lanes;

    SlackRequests slack = new SlackRequests(URI.create("http://127.0.0.1"));

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("slack.bot-token", () -> FakeWorkspace.BOT_TOKEN);
        registry.add("slack.signing-secret", () -> SlackRequests.SECRET);
        registry.add("slack.api-url", () -> SLACK.apiUrl().toString());
        registry.add("baton.data-dir", SlackScene::folder);
    }

    static String folder() {
        try {
            return Files.createTempDirectory("baton-slack").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void findBaton() {
        slack = new SlackRequests(baton());
        HeardInteractions.forget();
    }

    @AfterEach
    void nothingGoesWrongAnyMore() {
        SLACK.faults().none();
    }

    /** Waits until Baton has delivered what earlier tests made it send. */
    void awaitSilence() {
        await().until(() -> lanes.backlog().messages() == 0);
    }

    URI baton() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The channel is a pod's: Ann is in marketing, Ben in sales. */
    void setUp(String channel) {
        SLACK.workspace().addChannel(channel);
        var form = Recorded.json("view_submission_setup");
        Recorded.at(form, "view").put("private_metadata", "slack:" + FakeWorkspace.TEAM + "/" + channel);
        var response = slack.interaction(form);
        if (response.statusCode() != 200 || !response.body().isEmpty()) {
            throw new AssertionError("not set up: " + response.statusCode() + " " + response.body());
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** What a lead's form holds, filled in for a company. */
    static ObjectNode leadForm(String company, String email) {
        return Recorded.json("view_submission", form -> {
            fill(form, "company", company);
            fill(form, "email", email);
        });
    }

    static void fill(ObjectNode form, String input, String value) {
        Recorded.at(form, "view", "state", "values", input, input).put("value", value);
    }
}
