package dev.baton.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.slack.fake.FakeMessage;
import dev.baton.slack.fake.Recorded;
import dev.baton.slack.fake.SlackRequests;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody in Slack. */
final class SlackColleague implements Colleague {

    private final SlackWorkplace place;
    private final String firstName;
    private Supplier<HttpResponse<String>> last = () -> {
        throw new AssertionError("nothing was pressed");
    };

    SlackColleague(SlackWorkplace place, String firstName) {
        this.place = place;
        this.firstName = firstName;
    }

    SlackWorkplace place() {
        return place;
    }

    String user() {
        return SlackWorkplace.userOf(firstName);
    }

    @Override
    public String firstName() {
        return firstName;
    }

    @Override
    public SlackAnswer types(String line) {
        var words = line.split(" ", 2);
        var command = Recorded.command(words[0], words.length == 1 ? "" : words[1]);
        command.put("channel_id", place.channel());
        command.put("user_id", user());
        var since = place.slack().deeds().size();
        return new SlackAnswer(
                this,
                since,
                command.getOrDefault("trigger_id", ""),
                place.baton().command(command));
    }

    @Override
    public Answer mentions(String line) {
        var event = Recorded.json("event_app_mention");
        Recorded.at(event, "event").put("text", "<@U0BATONBT> " + line).put("channel", place.channel());
        return says(event);
    }

    @Override
    public Answer writesAlone(String line) {
        var event = Recorded.json("event_message_im");
        Recorded.at(event, "event").put("text", line).put("channel", direct());
        return says(event);
    }

    private Answer says(ObjectNode event) {
        Recorded.at(event, "event").put("user", user()).put("ts", SlackRequests.now() + ".000100");
        return new SlackAnswer(
                this, place.slack().deeds().size(), "", place.baton().event(event));
    }

    @Override
    public Answer presses(Sight sight, String label) {
        return presses(sight, label, place.channel());
    }

    @Override
    public Answer pressesAlone(Sight sight, String label) {
        return presses(sight, label, direct());
    }

    private String direct() {
        return "D" + user().substring(1);
    }

    private Answer presses(Sight sight, String label, String channel) {
        var button = SlackWords.button(sight.source(), label);
        var isHome = sight.id().equals(SlackAnswer.HOME);
        var isWindow = sight.id().startsWith("V");
        var press = Recorded.json(
                isHome ? "block_actions_home" : isWindow ? "block_actions_modal" : "block_actions_message");
        var action = (ObjectNode) press.path("actions").path(0);
        action.put("action_id", button.path("action_id").asString());
        action.put("value", button.path("value").asString());
        if (isWindow) {
            Recorded.at(press, "view").put("id", sight.id());
            Recorded.at(press, "container").put("view_id", sight.id());
        } else if (!isHome) {
            Recorded.at(press, "channel").put("id", channel);
            Recorded.at(press, "message").put("ts", sight.id());
            press.put("response_url", place.slack().responseUrl() + Recorded.unique(""));
        }
        return interacts(press);
    }

    @Override
    public void isDeliveredAgain() {
        assertThat(last.get().statusCode()).isEqualTo(200);
    }

    @Override
    public Answer makesLeadOf(String message) {
        return interacts(shortcutOn(message));
    }

    private ObjectNode shortcutOn(String message) {
        var shortcut = Recorded.json("message_action");
        Recorded.at(shortcut, "channel").put("id", place.channel());
        Recorded.at(shortcut, "message").put("text", message);
        return shortcut;
    }

    @Override
    public Answer savesAsFeedback(String message) {
        var shortcut = shortcutOn(message).put("callback_id", "feedback.from-message");
        Recorded.at(shortcut, "message").put("user", SlackWorkplace.userOf("Grace"));
        return interacts(shortcut);
    }

    @Override
    public void putsMegaphoneOn(String message) {
        var grace = SlackWorkplace.userOf("Grace");
        var extras = new FakeMessage.Extras(MissingNode.getInstance(), grace, System.nanoTime(), 0);
        var blocks = JsonNodeFactory.instance.arrayNode();
        var written = place.slack().workspace().post(place.channel(), "", message, blocks, extras);
        var reaction = Recorded.json("event_reaction_added");
        Recorded.at(reaction, "event").put("user", user()).put("item_user", grace);
        Recorded.at(reaction, "event", "item").put("channel", place.channel()).put("ts", written.ts());
        assertThat(place.baton().event(reaction).statusCode()).isEqualTo(200);
    }

    Answer interacts(ObjectNode payload) {
        Recorded.at(payload, "user").put("id", user());
        var since = place.slack().deeds().size();
        last = () -> place.baton().interaction(payload);
        return new SlackAnswer(this, since, payload.path("trigger_id").asString(""), last.get());
    }

    @Override
    public List<String> searches(String words) {
        return List.of(types("/lead show " + words).inResponse().words().split("\n", -1));
    }

    @Override
    public Sight opensHome() {
        var event = Recorded.json("event_app_home_opened");
        Recorded.at(event, "event").put("user", user()).put("channel", direct());
        var since = place.slack().deeds().size();
        assertThat(place.baton().event(event).statusCode()).isEqualTo(200);
        var published = await().until(
                        () -> place.slack().deeds().stream()
                                .skip(since)
                                .filter(deed -> deed.method().equals("views.publish"))
                                .filter(deed -> deed.argument("user_id").equals(user()))
                                .toList(),
                        found -> !found.isEmpty())
                .getLast();
        return SlackWords.sight(SlackAnswer.HOME, "", published.json("view").path("blocks"), SlackWorkplace::nameOf);
    }

    @Override
    public List<Sight> channel() {
        return messages(place.channel());
    }

    @Override
    public List<Sight> letters() {
        return place.slack().workspace().messages().stream()
                .filter(message -> isToUser(message.channel()))
                .map(SlackColleague::sight)
                .toList();
    }

    /** Alone or with somebody else. */
    private boolean isToUser(String conversation) {
        return conversation.equals(direct()) || (conversation.startsWith("GM") && conversation.contains(user()));
    }

    private List<Sight> messages(String conversation) {
        return place.slack().workspace().messages(conversation).stream()
                .map(SlackColleague::sight)
                .toList();
    }

    private static Sight sight(FakeMessage message) {
        return SlackWords.sight(message.ts(), message.thread(), message.blocks(), SlackWorkplace::nameOf);
    }
}
