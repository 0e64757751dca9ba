package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.sandbox.SandboxApi.Opening;
import dev.baton.sandbox.SandboxApi.Read;
import dev.baton.store.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class SandboxApiTest {

    @LocalServerPort
    private int port;

    private PageClient page;
    private String channel;

    @BeforeEach
    void openChannel() {
        page = new PageClient(port);
        var name = "api-" + UUID.randomUUID().toString().substring(0, 8);
        page.post("channels", new Opening("maya", name, "A topic"));
        channel = Sandbox.channel(name);
    }

    @AfterEach
    void leave() {
        page.close();
    }

    private static String summary(Reply reply) {
        return reply instanceof Reply.OnlyYou(var card) ? card.summary() : reply.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../sandbox", "../sandbox/", "index.html", "js/main.js", "css/theme.css", "baton.svg"})
    void the_page_is_served_and_may_run_its_own_scripts_only(String path) {
        var response = page.get(path);

        assertThat(response.statusCode()).isIn(200, 302);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "require-trusted-types-for 'script'");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void the_page_names_at_least_six_people_of_both_sides_an_administrator_and_a_guest() {
        var people = page.json("workspace?as=maya").get("people").valueStream().toList();

        assertThat(people).hasSizeGreaterThanOrEqualTo(6);
        assertThat(people)
                .extracting(person -> person.get("role").asString())
                .contains("MEMBER", "ADMINISTRATOR", "GUEST");
        assertThat(people).extracting(person -> person.get("zone").asString()).doesNotHaveDuplicates();
        assertThat(people)
                .extracting(person -> person.get("title").asString())
                .contains("Marketing", "Sales", "Sales and marketing");
    }

    @Test
    void commands_that_a_person_may_not_use_are_not_offered() {
        assertThat(page.json("workspace?as=sam").get("verbs").toString()).contains("admin people");
        assertThat(page.json("workspace?as=alex").get("verbs").toString())
                .doesNotContain("admin people", "lead list")
                .contains("\"people\"");
    }

    @Test
    void a_message_without_a_command_is_just_a_message() {
        assertThat(page.say(Member.MAYA, channel, "Good <b>morning</b>")).isEqualTo(Reply.nothing());

        assertThat(page.messages(channel)).singleElement().satisfies(message -> {
            assertThat(message.get("author").asString()).isEqualTo("maya");
            assertThat(message.get("content").get("text").asString()).isEqualTo("Good <b>morning</b>");
        });
    }

    @Test
    void the_same_click_twice_sends_one_message() {
        var say = new Deed.Say("maya", PageClient.freshId(), channel, "", "Once");

        page.reply("say", say);
        page.reply("say", say);

        assertThat(page.messages(channel)).hasSize(1);
    }

    @Test
    void a_command_is_answered_privately_and_leaves_no_message() {
        assertThat(summary(page.say(Member.MAYA, channel, "/baton help"))).isEqualTo("What Baton can do");
        assertThat(page.messages(channel)).isEmpty();
    }

    @Test
    void a_message_that_begins_with_a_mention_is_both_message_and_command() {
        page.reply("invite", new Deed.Invite("maya", PageClient.freshId(), channel));

        assertThat(summary(page.say(Member.MAYA, channel, "@Baton help"))).isEqualTo("What Baton can do");
        assertThat(page.messages(channel))
                .anySatisfy(message -> assertThat(message.toString()).contains("@Baton help"));
    }

    @Test
    void who_mentions_a_baton_that_is_not_there_is_told_to_invite_it() {
        assertThat(summary(page.say(Member.MAYA, channel, "@Baton help"))).contains("not in this channel");
    }

    @Test
    void in_the_conversation_with_baton_anything_is_a_command_and_answers_stay() {
        assertThat(page.say(Member.DIEGO, Sandbox.direct("diego"), "help")).isEqualTo(Reply.nothing());

        assertThat(page.messages(Sandbox.direct("diego")))
                .extracting(message -> message.get("author").asString())
                .endsWith("diego", "baton");
    }

    @Test
    void nobody_acts_in_the_conversation_of_another_person() {
        var response = page.post("say", new Deed.Say("diego", PageClient.freshId(), "d-maya", "", "help"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("There is no such channel.");
    }

    @Test
    void baton_introduces_itself_where_it_is_invited() {
        page.reply("invite", new Deed.Invite("maya", PageClient.freshId(), channel));

        await().untilAsserted(() -> assertThat(page.messages(channel))
                .anySatisfy(message -> assertThat(message.toString()).contains("Hello, I am Baton")));
    }

    @Test
    void a_message_becomes_the_note_of_a_lead() {
        page.say(Member.ALEX, channel, "They asked for a price");
        var quoted = page.messages(channel).getFirst().get("id").asString();

        var reply = page.reply(
                "press",
                new Deed.Press(
                        "maya",
                        PageClient.freshId(),
                        channel,
                        "",
                        dev.baton.chat.Context.Surface.MESSAGE,
                        "lead.from-message",
                        "",
                        quoted));

        assertThat(reply).isInstanceOf(Reply.Ask.class);
        assertThat(reply.toString()).contains("They asked for a price");
    }

    @Test
    void a_person_has_a_page_of_their_own() {
        assertThat(page.reply("visit", new Deed.Visit("jonas", PageClient.freshId())))
                .isInstanceOfSatisfying(
                        Reply.Home.class,
                        home -> assertThat(home.card().toString()).contains("Hello, Jonas Weber"));
    }

    @Test
    void an_answer_in_a_thread_counts_at_its_root() {
        page.say(Member.MAYA, channel, "Who can help?");
        var root = page.messages(channel).getFirst().get("id").asString();

        page.reply("say", new Deed.Say("jonas", PageClient.freshId(), channel, root, "I can"));

        assertThat(page.messages(channel))
                .singleElement()
                .satisfies(message -> assertThat(message.get("replies").asInt()).isEqualTo(1));
        assertThat(page.json("thread?root=" + root).get("messages")).hasSize(2);
    }

    @Test
    void what_others_write_is_unread_until_it_is_read() {
        page.say(Member.MAYA, channel, "News");

        assertThat(unreadOf("jonas")).isEqualTo(1);
        assertThat(unreadOf("maya")).isZero();

        page.post("read", new Read("jonas", channel, Instant.now().plusSeconds(3600)));
        assertThat(unreadOf("jonas")).isZero();

        page.say(Member.MAYA, channel, "More news");
        assertThat(unreadOf("jonas")).isEqualTo(1);
    }

    private int unreadOf(String user) {
        return page.json("unread?as=" + user).get("conversations").get(channel).asInt();
    }

    @Test
    void a_message_shows_what_each_platform_would_be_sent() {
        page.say(Member.MAYA, channel, "Hello");
        var message = page.messages(channel).getFirst().get("id").asString();
        var card = Json.write(Card.class, Card.of(Text.of("Hello")));

        var kept = page.json("preview?message=" + message);
        var seenOnce = Json.mapper().readTree(page.post("preview", card).body());

        assertThat(seenOnce).isEqualTo(kept);
        assertThat(kept).allSatisfy(preview -> {
            assertThat(preview.get("platform").asString()).isNotBlank();
            assertThat(Json.mapper().readTree(preview.get("json").asString()).isObject())
                    .isTrue();
        });
    }

    @Test
    void an_open_page_hears_of_messages_and_channels() throws Exception {
        var heard = new ArrayList<String>();
        try (var lines = page.live()) {
            var iterator = lines.iterator();
            heard.add(iterator.next());
            assertThat(heard).containsExactly("event: hello");

            page.say(Member.MAYA, channel, "Are you there?");
            while (!heard.getLast().contains("Are you there?")) {
                heard.add(iterator.next());
            }
            assertThat(heard.get(heard.size() - 2)).isEqualTo("event: message");
        }
    }

    @Test
    void a_guest_opens_no_channels() {
        var response = page.post("channels", new Opening("alex", "agency", ""));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Guests can't open channels");
    }

    @Test
    void a_guest_invites_baton_to_no_channel() {
        var response = page.post("invite", new Deed.Invite("alex", PageClient.freshId(), channel));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("Guests can't invite Baton");
        assertThat(summary(page.say(Member.MAYA, channel, "@Baton help"))).contains("not in this channel");
    }

    @Test
    void a_greeting_is_answered_with_the_persons_own_page() {
        page.say(Member.DIEGO, Sandbox.direct("diego"), "Hello!");

        assertThat(page.messages(Sandbox.direct("diego")).getLast().toString())
                .contains("Hello, Diego Santos", "/baton help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Leads", "a b", "-a", "c-", "../x", "ünï"})
    void a_channel_has_a_plain_name(String name) {
        if (name.equals("c-")) {
            assertThat(page.post("channels", new Opening("maya", name, "")).statusCode())
                    .isEqualTo(200);
        } else {
            assertThat(page.post("channels", new Opening("maya", name, "")).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void what_can_not_be_read_is_refused_in_a_sentence() {
        var unreadable = List.of("", "[]", "{", "{\"as\":\"maya\"}", "{\"as\":null}", "7");

        assertThat(unreadable).allSatisfy(body -> {
            var response = page.post("say", body);
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(Json.mapper().readTree(response.body()).get("error").asString())
                    .endsWith(".");
        });
    }

    @Test
    void nobody_by_that_name_is_no_bug() {
        assertThat(page.get("api/workspace?as=nobody").statusCode()).isEqualTo(400);
        assertThat(page.get("api/preview?message=none").statusCode()).isEqualTo(400);
        assertThat(page.get("api/thread?root=none").statusCode()).isEqualTo(200);
        assertThat(page.post("submit", Map.of("as", "x")).statusCode()).isEqualTo(400);
    }
}
