package dev.baton.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Teams got for something that a person did: in the response, or as a message for this person alone.
 *
 * @param since how many such messages there were before
 */
record TeamsAnswer(TeamsColleague of, String conversation, int since, JsonNode response) implements Answer {

    private static final JsonMapper JSON = new JsonMapper();

    private JsonNode window() {
        return response.at("/task/value/card/content");
    }

    @Override
    public Sheet form() {
        return window().at("/actions/0/data/baton.form").isMissingNode() ? offered() : sheet();
    }

    /** No dialog can open where nothing was pressed. */
    private Sheet offered() {
        var offer = says("Press the button to open the form.");
        return of.presses(offer, offer.buttons().getFirst()).form();
    }

    private Sheet sheet() {
        return new Sheet(
                response.at("/task/value/title").asString(),
                TeamsWords.fields(window()),
                TeamsWorkplace::userOf,
                this::send);
    }

    private Answer send(Map<String, List<String>> values) {
        var data = window().at("/actions/0/data").deepCopy();
        values.forEach((id, all) -> ((tools.jackson.databind.node.ObjectNode) data).put(id, String.join(",", all)));
        return of.invokes("task/submit", JSON.createObjectNode().set("data", data));
    }

    @Override
    public Sight says(String... words) {
        return Looking.until(String.join(", ", words), () -> told().toList(), sight -> sight.says(words));
    }

    private Stream<Sight> told() {
        var notice = response.at("/task/value").isString()
                ? response.at("/task/value").asString()
                : response.path("value").asString("");
        return Stream.concat(
                Stream.of(new Sight("", "", notice, List.of(), response), TeamsWords.sight("", "", window())),
                of.told(conversation).stream().skip(since));
    }

    @Override
    public void closes() {
        assertThat(response.isEmpty()).as(response.toString()).isTrue();
    }
}
