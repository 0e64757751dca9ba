package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Specimens;
import dev.baton.store.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever Baton shows in Teams has the shape that Microsoft publishes, and each mistake in it would be found. */
class PublishedSchemaTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "teams");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void an_approved_rendering_has_the_published_shape(Path file) throws IOException {
        assertThat(PublishedSchema.CARDS.violations(Json.mapper().readTree(Files.readString(file))))
                .isEmpty();
    }

    static List<Path> an_approved_rendering_has_the_published_shape() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_mistake_in_a_card_is_found_where_it_is(String place, Consumer<ObjectNode> mistake) {
        var card = TeamsSpecimens.CARDS.card(Specimens.card());
        var node = card.at(place);
        mistake.accept(node.isObject() ? (ObjectNode) node : at(card, place.replaceFirst("/\\w+$", "")));
        assertThat(PublishedSchema.CARDS.violations(card)).anyMatch(violation -> violation.startsWith(place));
    }

    static Stream<Arguments> a_mistake_in_a_card_is_found_where_it_is() {
        return Stream.of(
                mistake("", card -> card.put("fallbackTxt", "x")),
                mistake("", card -> card.put("speak", 1)),
                mistake("", card -> card.put("version", "1.55")),
                mistake("", card -> card.remove("body")),
                mistake("/msteams", msteams -> msteams.put("witdh", "Full")),
                mistake("/msteams/width", msteams -> msteams.put("width", "full-width")),
                mistake("/msteams/entities/0", entity -> entity.put("txt", "x")),
                mistake("/msteams/entities/0/mentioned", mentioned -> mentioned.put("ID", "x")),
                mistake("/body/0", block -> block.put("weigth", "Bolder")),
                mistake("/body/0", block -> block.put("targetwidth", "Wide")),
                mistake("/body/0", block -> block.remove("text")),
                mistake("/body/0/wrap", block -> block.put("wrap", "true")),
                mistake("/body/0/type", block -> block.put("type", "TextBlok")),
                mistake("/body/2/facts/0", fact -> fact.remove("value")),
                mistake("/body/3/actions/0", action -> action.put("stile", "positive")),
                mistake("/body/3/actions/0/style", action -> action.put("style", "primary")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_mistake_in_a_form_is_found(String type, Consumer<ObjectNode> mistake) {
        var form = TeamsSpecimens.dialog(Specimens.form());
        mistake.accept(element(form, type));
        assertThat(PublishedSchema.CARDS.violations(form)).isNotEmpty();
    }

    static Stream<Arguments> a_mistake_in_a_form_is_found() {
        return Stream.of(
                mistake("Input.Text", input -> input.put("multiline", true)),
                mistake("Input.Text", input -> input.put("maxLength", "10")),
                mistake("Input.ChoiceSet", input -> input.put("multiSelect", true)),
                mistake("Input.ChoiceSet", input -> input.remove("choices")),
                mistake(
                        "Input.ChoiceSet",
                        input -> input.putArray("choices").addObject().put("titel", "x")),
                mistake(
                        "Input.ChoiceSet",
                        input -> input.putObject("choices.data").put("type", "Data.Qeury")),
                mistake(
                        "Input.ChoiceSet",
                        input -> input.putObject("choices.data")
                                .put("type", "Data.Query")
                                .put("datset", "graph.microsoft.com/users")),
                mistake("Input.Date", input -> input.put("initial", "2026-01-01")));
    }

    @Test
    void what_teams_adds_to_adaptive_cards_is_allowed() {
        var card = TeamsSpecimens.CARDS.card(Specimens.card());
        at(card, "/body/0").put("targetWidth", "atLeast:Narrow");
        card.putObject("refresh")
                .putObject("action")
                .put("type", "Action.Execute")
                .put("verb", "lead.show");
        assertThat(PublishedSchema.CARDS.violations(card)).isEmpty();
    }

    private static Arguments mistake(String place, Consumer<ObjectNode> mistake) {
        return Arguments.of(place, mistake);
    }

    private static ObjectNode at(JsonNode tree, String place) {
        return (ObjectNode) tree.at(place);
    }

    private static ObjectNode element(JsonNode form, String type) {
        return (ObjectNode) form.path("body")
                .valueStream()
                .filter(element -> element.path("type").asString("").equals(type))
                .findFirst()
                .orElseThrow();
    }
}
