package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.fake.Deed;
import dev.baton.slack.fake.Recorded;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people write is shown as they wrote it, whichever field they write it in, and does nothing. */
class HostileWordsTest extends SlackScene {

    private static final String CHANNEL = "C0HOSTILE1";
    private static final List<String> FIELDS =
            List.of("company", "contact", "phone", "campaign", "whyNow", "nextStep", "value", "note");
    private static final List<String> WORDS = List.of(
            "<!channel> <!here> <!everyone>",
            "<@U0BENSAL1> <#C0LEADS01> <!subteam^S0SALESAL>",
            "<https://evil.example|bank.example>",
            "</a><script>alert(1)</script> &lt;!channel&gt;",
            "a\u0000b\u0007c\u001bd\u007fe\u0085f",
            "left\u202eright\u2066over\u200b\ufeff",
            "*bold* _it_ ~no~ `code` ```block``` > quote",
            "\ud83d lone \udc00 halves");

    @BeforeEach
    void aPod() {
        setUp(CHANNEL);
    }

    static List<String> words() {
        return WORDS;
    }

    private ObjectNode form(String mark) {
        var command = Recorded.command("/lead", "");
        command.put("channel_id", CHANNEL);
        slack.command(command);
        var view = SLACK.await("views.open", deed -> deed.argument("trigger_id").equals(command.get("trigger_id")))
                .json("view");
        var form = leadForm(mark, "");
        Recorded.at(form, "view")
                .put("private_metadata", view.path("private_metadata").asString());
        return form;
    }

    private static void write(ObjectNode form, String field, String words) {
        Recorded.at(form, "view", "state", "values")
                .putObject(field)
                .putObject(field)
                .put("type", "plain_text_input")
                .put("value", words);
    }

    @ParameterizedTest
    @MethodSource("words")
    void in_every_field_of_a_lead(String words) {
        var mark = Recorded.unique("Hostile");
        var form = form(mark);
        FIELDS.forEach(field -> write(form, field, words));
        write(form, "company", mark + " " + words);
        var answer = slack.interaction(form);
        if (!answer.body().isEmpty()) {
            assertThat(json(answer).path("errors").propertyNames()).isSubsetOf("phone", "value", "email");
            List.of("phone", "value").forEach(field -> write(form, field, ""));
            assertThat(slack.interaction(form).body()).isEmpty();
        }
        isHarmless(SLACK.await(
                "chat.postMessage",
                deed -> deed.argument("blocks").contains(mark)
                        && deed.argument("blocks").contains("lead.accept")));
    }

    @Test
    void in_what_is_typed_after_a_command_or_said_to_baton() {
        for (var words : WORDS) {
            var answer = slack.command(Recorded.command("/baton", words));
            assertThat(answer.statusCode()).isEqualTo(200);
            isHarmless(json(answer));
        }
    }

    private static void isHarmless(Deed posted) {
        assertThat(posted.done()).isTrue();
        isHarmless(posted.json("blocks"));
        assertThat(posted.argument("text")).doesNotContain("<!", "<@U0BENSAL1>", "<#", "<https://evil");
    }

    private static void isHarmless(JsonNode shown) {
        assertThat(shown.toString()).doesNotContain("\\u0000", "\\u0007", "\\u001b", "\u202e", "\u2066");
        for (var text : shown.findParents("text")) {
            if (text.path("type").asString("").equals("mrkdwn")) {
                assertThat(text.path("text").asString(""))
                        .doesNotContainPattern("<!(?!date)")
                        .doesNotContain("<@U0BENSAL1>", "<#", "<https://evil", "<script");
            }
        }
    }
}
