package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.HeardInteractions;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Event;
import dev.baton.chat.MessageRef;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.slack.fake.FakeWorkspace;
import dev.baton.slack.fake.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What people write below Baton's messages in Slack, recorded, and what the rest of Baton hears of it. */
class RemarksTest extends SlackScene {

    private static final ConversationId LEADS =
            new ConversationId(new WorkspaceId("slack", FakeWorkspace.TEAM), CHANNEL);
    private static final MessageRef ROOT = new MessageRef(LEADS, "1732350702.123456");
    private static final MessageRef MESSAGE = new MessageRef(LEADS, "1732350720.123456");
    private static final Instant SAID = Instant.parse("2024-11-23T08:32:00.123456Z");
    private static final String IN_THREAD = "event_message_in_thread";

    @Autowired
    private Directory directory;

    @BeforeEach
    void bothSidesAreKnown() {
        setUp(CHANNEL);
        HeardInteractions.forget();
    }

    private void hears(String recorded, Consumer<ObjectNode> change) {
        assertThat(slack.event(Recorded.json(recorded, change)).statusCode()).isEqualTo(200);
    }

    private Event.Said heard(String recorded) {
        hears(recorded, json -> {});
        return HeardInteractions.only(Event.Said.class);
    }

    private void hearsNothingOf(String recorded, Consumer<ObjectNode> change) {
        var users = SLACK.deeds("users.info").size();
        hears(recorded, change);
        assertThat(HeardInteractions.all()).isEmpty();
        assertThat(SLACK.deeds("users.info")).hasSize(users);
    }

    private static Consumer<ObjectNode> event(Consumer<ObjectNode> change) {
        return json -> change.accept(Recorded.at(json, "event"));
    }

    @Test
    void a_reply_is_by_a_person_and_names_people_whom_baton_knows() {
        var said = heard(IN_THREAD);
        var remark = said.remark();
        assertThat(remark.root()).isEqualTo(ROOT);
        assertThat(remark.message()).isEqualTo(MESSAGE);
        assertThat(remark.said()).isEqualTo(SAID);
        assertThat(remark.changed()).isNull();
        assertThat(remark.hasFiles()).isFalse();
        assertThat(said.context().account().user()).isEqualTo(ANN);
        assertThat(said.context().conversation()).isEqualTo(LEADS);
        var ben = remark.text().people().findFirst().orElseThrow();
        assertThat(directory.nameOf(said.organization(), ben)).isEqualTo("Ben");
        assertThat(remark.text()).isEqualTo(Text.of("Can ").and(ben).and(" call & ask northwind.com?"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thread_broadcast", "me_message"})
    void a_reply_that_the_channel_sees_too_or_that_is_an_emote_is_a_reply(String subtype) {
        hears(IN_THREAD, event(event -> event.put("subtype", subtype)));
        assertThat(HeardInteractions.only(Event.Said.class).remark().message()).isEqualTo(MESSAGE);
    }

    @Test
    void a_reply_in_a_private_channel_whose_root_slack_does_not_name_is_a_reply() {
        hears(IN_THREAD, event(event -> event.put("channel_type", "group").remove("parent_user_id")));
        HeardInteractions.only(Event.Said.class);
    }

    @Test
    void who_is_mentioned_and_not_known_is_somebody() {
        hears(IN_THREAD, event(event -> event.put("text", "Ask <@U0STRANGE> or <!channel>")));
        assertThat(HeardInteractions.only(Event.Said.class).remark().text().plain())
                .isEqualTo("Ask @somebody or @channel");
    }

    @Test
    void a_reply_with_a_file_says_so() {
        var remark = heard(IN_THREAD + "_with_file").remark();
        assertThat(remark.hasFiles()).isTrue();
        assertThat(remark.text()).isEqualTo(Text.of("The offer"));
    }

    @Test
    void a_changed_reply_is_the_same_message_as_it_reads_now() {
        var remark = heard(IN_THREAD + "_changed").remark();
        assertThat(List.of(remark.root(), remark.message())).containsExactly(ROOT, MESSAGE);
        assertThat(remark.text()).isEqualTo(Text.of("Can you call?"));
        assertThat(remark.said()).isEqualTo(SAID);
        assertThat(remark.changed()).isEqualTo(Instant.parse("2024-11-23T08:32:10.000200Z"));
    }

    @Test
    void a_preview_of_a_link_is_no_change() {
        hearsNothingOf(
                IN_THREAD + "_changed",
                json -> Recorded.at(json, "event", "message").remove("edited"));
    }

    @Test
    void a_deleted_reply_is_withdrawn_by_nobody_in_particular() {
        hears(IN_THREAD + "_deleted", json -> {});
        var withdrawn = HeardInteractions.only(Event.Withdrawn.class);
        assertThat(List.of(withdrawn.root(), withdrawn.message())).containsExactly(ROOT, MESSAGE);
        assertThat(withdrawn.said()).isEqualTo(SAID);
        assertThat(withdrawn.person()).isEqualTo(Callers.NOBODY);
    }

    @Test
    void somebody_of_another_company_has_the_name_that_slack_tells() {
        var said = heard(IN_THREAD + "_from_elsewhere");
        assertThat(directory.nameOf(said.organization(), said.person())).isEqualTo("Eve Other");
    }

    @Test
    void batons_own_echo_does_not_come_back() {
        hearsNothingOf(IN_THREAD + "_of_bot", json -> {});
        hearsNothingOf(IN_THREAD + "_of_bot", event(event -> {
            event.remove("bot_id");
            event.remove("bot_profile");
        }));
        for (var about : List.of("message", "previous_message")) {
            var recorded = IN_THREAD + (about.equals("message") ? "_changed" : "_deleted");
            hearsNothingOf(
                    recorded,
                    json -> Recorded.at(json, "event", about)
                            .put("user", FakeWorkspace.BOT_USER)
                            .put("bot_id", "B0BATONBT"));
        }
    }

    @Test
    void what_other_bots_write_below_a_card_is_not_heard() {
        hearsNothingOf(IN_THREAD, event(event -> event.put("bot_id", "B0OTHERBT")));
        hearsNothingOf(
                IN_THREAD + "_of_bot",
                event(event -> event.put("user", "U0OTHERBT").put("bot_id", "B0OTHERBT")));
        hearsNothingOf(
                IN_THREAD,
                event(event -> event.put("subtype", "bot_message")
                        .put("bot_id", "B0OTHERBT")
                        .remove("user")));
        hearsNothingOf(IN_THREAD, event(event -> event.put("user", "USLACKBOT")));
    }

    @Test
    void what_people_write_elsewhere_is_not_heard() {
        hearsNothingOf(IN_THREAD, event(event -> event.remove("thread_ts")));
        hearsNothingOf(IN_THREAD, event(event -> event.put("thread_ts", MESSAGE.id())));
        hearsNothingOf(IN_THREAD, event(event -> event.put("parent_user_id", BEN)));
        hearsNothingOf(IN_THREAD, event(event -> event.put("subtype", "channel_join")));
        hearsNothingOf(IN_THREAD + "_deleted", event(event -> event.remove("previous_message")));
        hearsNothingOf(IN_THREAD, event(event -> event.put("thread_ts", "yesterday")));
    }

    @Test
    void what_is_written_to_baton_is_no_reply() {
        hearsNothingOf(IN_THREAD, event(event -> event.put("text", " <@" + FakeWorkspace.BOT_USER + "> help")));
    }
}
