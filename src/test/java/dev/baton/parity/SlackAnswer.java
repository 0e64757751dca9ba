package dev.baton.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.slack.fake.Deed;
import dev.baton.slack.fake.Recorded;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Slack got for something that a person did: in the response, or by calls after it.
 *
 * @param since how many calls there were before
 * @param trigger that a dialog is opened with
 */
record SlackAnswer(SlackColleague of, int since, String trigger, HttpResponse<String> response) implements Answer {

    /** Stands for a message's id on a person's own page. */
    static final String HOME = "home";

    private static final JsonMapper JSON = new JsonMapper();

    SlackAnswer {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    private JsonNode body() {
        return response.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(response.body());
    }

    @Override
    public Sheet form() {
        var opened = calls("views.open")
                .filter(deed -> deed.argument("trigger_id").equals(trigger))
                .map(deed -> deed.json("view"));
        var changed = calls("views.update").map(deed -> deed.json("view"));
        return Stream.of(opened, changed, Stream.of(body().path("view")))
                .flatMap(each -> each)
                .filter(view -> view.path("submit").isObject())
                .reduce((first, second) -> second)
                .map(view -> sheet(view, SlackWords.fields(view)))
                .orElseGet(this::offered);
    }

    /** Nothing opens where nothing was pressed. */
    private Sheet offered() {
        var offer = says("Press the button to open the form.");
        return of.presses(offer, offer.buttons().getFirst()).form();
    }

    private Stream<Deed> calls(String method) {
        return of.place().slack().deeds().stream()
                .skip(since)
                .filter(deed -> deed.method().equals(method));
    }

    private Sheet sheet(JsonNode view, List<Field> fields) {
        return new Sheet(
                view.at("/title/text").asString(),
                fields,
                SlackWorkplace::userOf,
                values -> send(view, fields, values));
    }

    private Answer send(JsonNode view, List<Field> fields, Map<String, List<String>> values) {
        var payload = Recorded.json("view_submission");
        var state = Recorded.at(payload, "view")
                .put("callback_id", view.path("callback_id").asString())
                .put("private_metadata", view.path("private_metadata").asString());
        state.set("blocks", view.path("blocks"));
        var filled = state.putObject("state").putObject("values");
        for (var block : view.path("blocks")) {
            var id = block.path("block_id").asString("");
            if (block.has("element")) {
                filled.putObject(id).set(id, element(block.path("element"), values.getOrDefault(id, List.of())));
            }
        }
        var answer = (SlackAnswer) of.interacts(payload);
        return answer.complains()
                ? new Complaint(
                        answer,
                        sheet(view, complaining(fields, values, answer.body().path("errors"))))
                : answer;
    }

    /** The dialog stays as it is, with words at its inputs. */
    private record Complaint(SlackAnswer answer, Sheet form) implements Answer {

        @Override
        public Sight says(String... words) {
            return answer.says(words);
        }

        @Override
        public void closes() {
            throw new AssertionError("there are complaints: " + answer.response.body());
        }
    }

    private boolean complains() {
        return body().path("response_action").asString("").equals("errors");
    }

    private static List<Field> complaining(List<Field> fields, Map<String, List<String>> values, JsonNode errors) {
        return fields.stream()
                .map(field -> field.holding(values.getOrDefault(field.id(), List.of()))
                        .complaining(errors.path(field.id()).asString("")))
                .toList();
    }

    private static ObjectNode element(JsonNode element, List<String> values) {
        var type = element.path("type").asString();
        var state = JSON.createObjectNode().put("type", type);
        switch (type) {
            case "multi_users_select" -> values.forEach(state.putArray("selected_users")::add);
            case "multi_static_select" -> {
                var options = state.putArray("selected_options");
                values.forEach(value -> options.addObject().put("value", value));
            }
            default -> values.forEach(value -> one(state, type, value));
        }
        return state;
    }

    private static void one(ObjectNode state, String type, String value) {
        switch (type) {
            case "datepicker" -> state.put("selected_date", value);
            case "static_select", "external_select" ->
                state.putObject("selected_option").put("value", value);
            default -> state.put("value", value);
        }
    }

    @Override
    public Sight says(String... words) {
        return Looking.until(String.join(", ", words), this::told, sight -> sight.says(words));
    }

    /** What Slack shows at once. */
    Sight inResponse() {
        return sight("0.1", body().path("blocks"));
    }

    /** In the response, at its address, in the channel for one person, in a window or in a conversation. */
    private List<Sight> told() {
        var told = new ArrayList<Sight>();
        told.add(inResponse());
        told.add(sight("V0WINDOW1", body().path("view").path("blocks")));
        calls("response_url")
                .forEach(deed -> told.add(sight("0.1", deed.json("message").path("blocks"))));
        calls("chat.postEphemeral")
                .filter(deed -> deed.argument("user").equals(of.user()))
                .forEach(deed -> told.add(sight("0.1", deed.json("blocks"))));
        Stream.of("views.open", "views.update")
                .flatMap(this::calls)
                .forEach(deed -> told.add(sight("V0WINDOW1", deed.json("view").path("blocks"))));
        calls("views.publish")
                .filter(deed -> deed.argument("user_id").equals(of.user()))
                .forEach(deed -> told.add(sight(HOME, deed.json("view").path("blocks"))));
        calls("chat.postMessage")
                .filter(deed -> deed.argument("channel").equals("D" + of.user().substring(1)))
                .forEach(deed -> told.add(sight("0.1", deed.json("blocks"))));
        told.removeIf(sight -> sight.words().isBlank());
        return told;
    }

    private static Sight sight(String id, JsonNode blocks) {
        return SlackWords.sight(id, "", blocks, SlackWorkplace::nameOf);
    }

    @Override
    public void closes() {
        assertThat(response.body()).isEmpty();
    }
}
