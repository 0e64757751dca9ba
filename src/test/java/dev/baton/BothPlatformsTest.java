package dev.baton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.ChatPlatform;
import dev.baton.slack.fake.FakeGrants;
import dev.baton.slack.fake.FakeSlack;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.SlackRequests;
import dev.baton.store.RedisFixture;
import dev.baton.teams.fake.FakeTeams;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;

/** One Baton serves Slack and Teams. */
class BothPlatformsTest {

    static Stream<List<String>> ways_to_connect_slack() {
        return Stream.of(
                List.of("--slack.bot-token=" + FakeWorkspace.BOT_TOKEN),
                List.of(
                        "--slack.client-id=" + FakeGrants.CLIENT_ID,
                        "--slack.client-secret=" + FakeGrants.CLIENT_SECRET,
                        "--baton.public-url=https://baton.example.com"));
    }

    @ParameterizedTest
    @MethodSource("ways_to_connect_slack")
    void both_are_on_at_once(List<String> slackSettings) {
        try (var slack = new FakeSlack();
                var teams = new FakeTeams();
                var baton = new SpringApplication(BatonApplication.class).run(settings(slack, teams, slackSettings))) {
            assertThat(baton.getBeansOfType(ChatPlatform.class).values())
                    .extracting(ChatPlatform::name)
                    .contains("slack", "teams");
        }
    }

    private static String[] settings(FakeSlack slack, FakeTeams teams, List<String> slackSettings) {
        var settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--redis.url=" + RedisFixture.url(),
                "--baton.master-key=" + RedisFixture.masterKey(),
                "--slack.signing-secret=" + SlackRequests.SECRET,
                "--slack.api-url=" + slack.apiUrl()));
        settings.addAll(slackSettings);
        teams.settings().forEach((name, value) -> settings.add("--" + name + "=" + value));
        return settings.toArray(String[]::new);
    }
}
