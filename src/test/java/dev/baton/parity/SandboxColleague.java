package dev.baton.parity;

import dev.baton.chat.Card;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.store.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Somebody in the sandbox. */
final class SandboxColleague implements Colleague {

    private final SandboxWorkplace place;
    private final String firstName;
    private Runnable last = () -> {
        throw new AssertionError("nothing was pressed");
    };

    SandboxColleague(SandboxWorkplace place, String firstName) {
        this.place = place;
        this.firstName = firstName;
    }

    SandboxWorkplace place() {
        return place;
    }

    @Override
    public String firstName() {
        return firstName;
    }

    @Override
    public Answer types(String line) {
        return says(place.channel(), line);
    }

    @Override
    public Answer mentions(String line) {
        return says(place.channel(), "@Baton " + line);
    }

    @Override
    public Answer writesAlone(String line) {
        return says(direct(), line);
    }

    private String direct() {
        return "d-" + SandboxWorkplace.user(firstName);
    }

    private Answer says(String conversation, String line) {
        return does("say", Map.of("conversation", conversation, "thread", "", "text", line));
    }

    @Override
    public Answer presses(Sight sight, String label) {
        return presses(sight, label, place.channel());
    }

    @Override
    public Answer pressesAlone(Sight sight, String label) {
        return presses(sight, label, direct());
    }

    private Answer presses(Sight sight, String label, String conversation) {
        var card = Json.mapper().treeToValue(sight.source(), Card.class);
        var button = SandboxWords.button(card, label);
        return press(conversation, button.action(), button.argument(), "");
    }

    private Answer press(String conversation, String action, String argument, String quote) {
        return does(
                "press",
                Map.of(
                        "conversation",
                        conversation,
                        "thread",
                        "",
                        "surface",
                        "MESSAGE",
                        "action",
                        action,
                        "argument",
                        argument,
                        "quote",
                        quote));
    }

    Answer does(String what, Map<String, Object> deed) {
        var body = new LinkedHashMap<>(deed);
        body.put("as", SandboxWorkplace.user(firstName));
        body.put("id", SandboxWorkplace.freshId());
        var since = letters().size();
        last = () -> place.post(what, body);
        return new SandboxAnswer(this, since, reply(place.post(what, body)));
    }

    private static Reply reply(JsonNode json) {
        return Json.mapper().treeToValue(json, Reply.class);
    }

    @Override
    public void isDeliveredAgain() {
        last.run();
    }

    @Override
    public Answer makesLeadOf(String message) {
        return press(place.channel(), "lead.from-message", "", writtenByGrace(message));
    }

    private String writtenByGrace(String message) {
        place.colleague("Grace").says(place.channel(), message);
        return messages(place.channel()).stream()
                .filter(each -> each.at("/content/text").asString("").equals(message))
                .toList()
                .getLast()
                .path("id")
                .asString();
    }

    @Override
    public Answer savesAsFeedback(String message) {
        return press(place.channel(), "feedback.from-message", "", writtenByGrace(message));
    }

    @Override
    public void putsMegaphoneOn(String message) {
        does("react", Map.of("conversation", place.channel(), "message", writtenByGrace(message)));
    }

    @Override
    public List<String> searches(String words) {
        return List.of(types("/lead show " + words).says("").words().split("\n", -1));
    }

    @Override
    public Sight opensHome() {
        return does("visit", Map.of()).says("Hello, ");
    }

    @Override
    public List<Sight> channel() {
        return messages(place.channel()).stream()
                .flatMap(message -> message.path("replies").asInt(0) == 0
                        ? java.util.stream.Stream.of(message)
                        : place.get("thread?root=" + message.path("id").asString())
                                .path("messages")
                                .valueStream())
                .filter(message -> message.at("/content/shown").isObject())
                .map(this::sight)
                .toList();
    }

    @Override
    public List<Sight> letters() {
        return messages(direct()).stream()
                .filter(message -> message.at("/content/shown").isObject())
                .map(this::sight)
                .toList();
    }

    private List<JsonNode> messages(String conversation) {
        return place.get("messages?conversation=" + conversation + "&limit=1000")
                .path("messages")
                .valueStream()
                .toList();
    }

    private Sight sight(JsonNode message) {
        var card = Json.mapper().treeToValue(message.at("/content/shown"), Card.class);
        var seen = card.seenBy(new PersonId(place.personOf(firstName)));
        return SandboxWords.sight(
                message.path("id").asString(), message.path("root").asString(""), seen, place::nameOf);
    }
}
