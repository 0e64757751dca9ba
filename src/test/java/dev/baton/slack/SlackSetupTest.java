package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.Misconfigured;
import dev.baton.people.PublicAddress;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackSetupTest {

    private static final String BOT = "xoxb-1-2-abc";
    private static final String APP = "xapp-1-A1-abc";

    private static SlackSetup of(Map<String, String> set) {
        return SlackSetup.of(
                new SlackProperties(
                        set.get("signing"),
                        set.get("bot"),
                        set.get("app"),
                        set.get("id"),
                        set.get("secret"),
                        set.getOrDefault("api", "https://slack.com/api/")),
                new PublicAddress(set.get("url")));
    }

    /** @param settings such as {@code bot=xoxb-1 signing=s} */
    private static Map<String, String> parse(String settings) {
        var all = new HashMap<String, String>();
        for (var setting : settings.split(" ", -1)) {
            var parts = setting.split("=", 2);
            all.put(parts[0], parts[1].replace('_', ' '));
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "bot=xoxb-1-2-abc, SLACK_SIGNING_SECRET",
        "signing=secret, SLACK_BOT_TOKEN",
        "app=xapp-1-A1-abc, SLACK_BOT_TOKEN",
        "signing=secret bot=xoxp-1-2, begins with xoxb-",
        "signing=secret bot=xoxe.xoxb-1-2, begins with xoxb-",
        "signing=secret bot=xoxb-1_2, no spaces",
        "bot=xoxb-1-2-abc app=xoxb-1-2-abc, begins with xapp-",
        "bot=xoxb-1-2-abc signing=__, SLACK_SIGNING_SECRET is blank",
        "bot=xoxb-1-2-abc signing=, SLACK_APP_TOKEN",
        "signing=secret id=1.2, SLACK_CLIENT_SECRET",
        "signing=secret secret=abc, SLACK_CLIENT_ID",
        "signing=secret id=1.2 secret=abc, BATON_PUBLIC_URL",
        "signing=secret id=1.2 secret=abc url=http://baton.example, https",
        "signing=secret id=1.2 secret=abc url=https://baton.example?x=1, https",
        "signing=secret id=1.2 secret=abc url=baton, not the address",
        "signing=secret bot=xoxb-1-2-abc id=1.2 secret=abc url=https://baton.example, both set",
        "signing=secret bot=xoxb-1-2-abc api=http://slack.example/api/, SLACK_API_URL",
        "signing=secret bot=xoxb-1-2-abc api=slack, SLACK_API_URL"
    })
    void what_is_half_or_wrong_says_what_to_set(String settings, String words) {
        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> of(parse(settings)))
                .satisfies(refusal -> assertThat(refusal).hasMessageContaining(words))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .doesNotContain("xoxb-1")
                        .doesNotContain("abc"));
    }

    @Test
    void one_workspace_needs_a_bot_token_and_a_way_in() {
        assertThat(of(Map.of("bot", BOT, "signing", " secret\n")).signingSecret())
                .isEqualTo("secret");
        assertThat(of(Map.of("bot", BOT, "app", APP)).signingSecret()).isNull();
        assertThat(of(Map.of("bot", BOT, "app", APP, "signing", "s")).summary())
                .isEqualTo("on, for one workspace, by requests to /slack/events and Socket Mode");
    }

    @Test
    void many_workspaces_need_a_client_and_a_public_address() {
        var many = of(Map.of("signing", "s", "id", "1.2", "secret", "abc", "url", "https://baton.example/"));
        assertThat(many.summary())
                .isEqualTo("on, for workspaces that install it at https://baton.example/slack/install,"
                        + " by requests to /slack/events");
    }

    @Test
    void an_address_of_this_machine_may_stand_in_for_slack() {
        assertThat(of(Map.of("bot", BOT, "signing", "s", "api", "http://127.0.0.1:3000/api"))
                        .api())
                .hasToString("http://127.0.0.1:3000/api/");
    }

    @Test
    void nothing_that_is_printed_holds_a_secret() {
        var setup = of(Map.of("bot", BOT, "signing", "geheim", "app", APP));
        assertThat(setup.toString() + setup.credentials() + setup.summary())
                .doesNotContain("xoxb")
                .doesNotContain("geheim")
                .doesNotContain("xapp");
    }
}
