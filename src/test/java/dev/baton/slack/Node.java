package dev.baton.slack;

import dev.baton.BatonApplication;
import dev.baton.delivery.HastyPlatforms;
import dev.baton.slack.fake.FakeGrants;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.SlackRequests;
import dev.baton.store.RedisFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Baton itself on the Redis that all tests share, for the fake Slack and by a clock that a test moves. */
final class Node implements AutoCloseable {

    static final String PUBLIC = "https://baton.example.com";

    private static final String MASTER_KEY = RedisFixture.masterKey();

    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConfigurableApplicationContext context;
    private final SlackRequests requests;

    private Node(ConfigurableApplicationContext context, ShiftedClock clock) {
        this.context = context;
        this.requests = new SlackRequests(address(), clock);
    }

    /** One that many workspaces install. */
    static Node forMany(FakeSlack slack, ShiftedClock clock) {
        return start(
                slack,
                clock,
                "--slack.signing-secret=" + SlackRequests.SECRET,
                "--slack.client-id=" + FakeGrants.CLIENT_ID,
                "--slack.client-secret=" + FakeGrants.CLIENT_SECRET,
                "--baton.public-url=" + PUBLIC);
    }

    static Node start(FakeSlack slack, ShiftedClock clock, String... settings) {
        var application = new SpringApplication(BatonApplication.class);
        application.addInitializers(
                new HastyPlatforms(), context -> context.getBeanFactory().registerSingleton("clock", clock));
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--redis.url=" + RedisFixture.url(),
                "--baton.master-key=" + MASTER_KEY,
                "--slack.api-url=" + slack.apiUrl()));
        arguments.addAll(List.of(settings));
        return new Node(application.run(arguments.toArray(String[]::new)), clock);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** What Slack sends. */
    SlackRequests slack() {
        return requests;
    }

    /** What somebody's browser asks for. */
    HttpResponse<String> browse(String page, String cookie) {
        var request = HttpRequest.newBuilder(address().resolve(page));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        browser.close();
        context.close();
    }
}
