package dev.baton.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.teams.fake.FakeActivity;
import dev.baton.teams.fake.FakeConversations;
import dev.baton.teams.fake.TeamsUser;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody in Teams. */
final class TeamsColleague implements Colleague {

    private static final JsonMapper JSON = new JsonMapper();

    private final TeamsUser user;
    private final String firstName;
    private Runnable last = () -> {
        throw new AssertionError("nothing was pressed");
    };

    TeamsColleague(TeamsUser user, String firstName) {
        this.user = user;
        this.firstName = firstName;
    }

    TeamsUser user() {
        return user;
    }

    @Override
    public String firstName() {
        return firstName;
    }

    private TeamsUser alone() {
        var personal = FakeConversations.personalOf(user.member());
        user.teams().conversations().add(personal, user.member());
        return new TeamsUser(user.teams(), user.port(), user.member(), personal, "personal");
    }

    /** Says something that is no business of Baton's, but tells it who is there. */
    void isSeen() {
        user.post(user.message("").put("type", "messageReaction"));
    }

    /** Slash triggers need no mention. */
    @Override
    public Answer types(String line) {
        var typed = user.message("");
        typed.remove("entities");
        typed.put("text", line).putObject("recipient").put("isTargeted", true);
        return says(user, () -> assertThat(user.post(typed).statusCode()).isEqualTo(200));
    }

    @Override
    public Answer mentions(String line) {
        return says(user, () -> user.says(line));
    }

    @Override
    public Answer writesAlone(String line) {
        var alone = alone();
        return says(alone, () -> alone.says(line));
    }

    private Answer says(TeamsUser where, Runnable deed) {
        var since = told(where.conversation()).size();
        deed.run();
        return new TeamsAnswer(this, where.conversation(), since, JSON.createObjectNode());
    }

    @Override
    public Answer presses(Sight sight, String label) {
        return presses(user, sight, label);
    }

    @Override
    public Answer pressesAlone(Sight sight, String label) {
        return presses(alone(), sight, label);
    }

    private Answer presses(TeamsUser where, Sight sight, String label) {
        var shown = sight.buttons().contains(label) ? sight : withButton(sight, label);
        var action = TeamsUser.action(shown.source(), label);
        var executes = action.path("type").asString().equals("Action.Execute");
        var value = JSON.createObjectNode();
        if (executes) {
            value.putObject("action")
                    .put("type", "Action.Execute")
                    .put("verb", action.path("verb").asString())
                    .set("data", action.path("data"));
        } else {
            value.set("data", action.path("data"));
        }
        return invokes(
                where,
                executes
                        ? "adaptiveCard/action"
                        : action.at("/data/msteams/type").asString(),
                value);
    }

    /** What is said at once has no buttons; the message that says the same, or sums it up so, has them. */
    private Sight withButton(Sight notice, String label) {
        return Looking.until(
                notice.words() + " with " + label,
                () -> user.teams().conversations().messages(user.conversation()).stream()
                        .map(message -> TeamsWords.sight(message.id(), message.root(), card(message)))
                        .toList(),
                each -> each.buttons().contains(label) && (each.says(notice.words()) || sumsUp(each, notice)));
    }

    private static boolean sumsUp(Sight message, Sight notice) {
        return message.source().path("fallbackText").asString("").equals(notice.words());
    }

    Answer invokes(String name, JsonNode value) {
        return invokes(user, name, value);
    }

    private Answer invokes(TeamsUser where, String name, JsonNode value) {
        var since = told(where.conversation()).size();
        var activity = where.message("").put("type", "invoke").put("name", name).set("value", value);
        Supplier<JsonNode> deed = () -> {
            var response = where.post(activity);
            assertThat(response.statusCode()).isEqualTo(200);
            return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
        };
        last = () -> assertThat(deed.get()).isNotNull();
        return new TeamsAnswer(this, where.conversation(), since, deed.get());
    }

    @Override
    public void isDeliveredAgain() {
        last.run();
    }

    @Override
    public Answer makesLeadOf(String message) {
        return usesOn(message, "lead.from-message");
    }

    private Answer usesOn(String message, String command) {
        var value = JSON.createObjectNode().put("commandId", command).put("commandContext", "message");
        var payload = value.putObject("messagePayload");
        payload.putObject("body").put("contentType", "text").put("content", message);
        payload.putObject("from").putObject("user").put("id", TeamsWorkplace.userOf("Grace"));
        return invokes("composeExtension/fetchTask", value);
    }

    @Override
    public Answer savesAsFeedback(String message) {
        return usesOn(message, "feedback.from-message");
    }

    @Override
    public void putsMegaphoneOn(String message) {
        var reaction = user.message("")
                .put("type", "messageReaction")
                .put("replyToId", channel().getLast().id());
        reaction.putArray("reactionsAdded").addObject().put("type", "mega");
        assertThat(user.post(reaction).statusCode()).isEqualTo(200);
    }

    @Override
    public List<String> searches(String words) {
        var value = JSON.createObjectNode().put("commandId", "search");
        value.putArray("parameters").addObject().put("name", "words").put("value", words);
        return user.invokes("composeExtension/query", value)
                .at("/composeExtension/attachments")
                .findValuesAsString("title");
    }

    /** Teams has no such page: it is the answer to a greeting. */
    @Override
    public Sight opensHome() {
        return writesAlone("hi").says("Hello, " + user.member().name());
    }

    @Override
    public List<Sight> channel() {
        return user.teams().conversations().messages(user.conversation()).stream()
                .filter(message -> message.onlyFor().isEmpty())
                .map(this::seen)
                .toList();
    }

    @Override
    public List<Sight> letters() {
        return told(FakeConversations.personalOf(user.member()));
    }

    /** What was shown in a conversation to this person alone. */
    List<Sight> told(String conversation) {
        return user.teams().conversations().messages(conversation).stream()
                .filter(message -> conversation.startsWith("a:")
                        || message.onlyFor().equals(user.member().teamsId()))
                .map(message -> TeamsWords.sight(message.id(), message.root(), card(message)))
                .toList();
    }

    private static JsonNode card(FakeActivity message) {
        return message.content().at("/attachments/0/content");
    }

    /** A card may be another for those whom it names, and then Teams asks for theirs. */
    private Sight seen(FakeActivity message) {
        var card = card(message);
        var mine = StreamSupport.stream(card.at("/refresh/userIds").spliterator(), false)
                .anyMatch(id -> id.asString().equals(user.member().teamsId())
                        || id.asString().equals(user.member().user()));
        return TeamsWords.sight(message.id(), message.root(), mine ? refreshed(card) : card);
    }

    private JsonNode refreshed(JsonNode card) {
        var action = card.at("/refresh/action");
        var value = JSON.createObjectNode();
        value.putObject("action")
                .put("type", "Action.Execute")
                .put("verb", action.path("verb").asString())
                .set("data", action.path("data"));
        var response = user.invokes("adaptiveCard/action", value.put("trigger", "automatic"));
        assertThat(response.path("type").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
        return response.path("value");
    }
}
