package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Specimens;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each rule catches a violation that is planted into a rendering that has none. */
class AdaptiveCardRulesTest {

    private static final String CHART = "/body/6";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_violation_is_found_in_a_card(String rule, Consumer<JsonNode> plant) {
        var card = TeamsSpecimens.SHARED.card(Specimens.card());

        plant.accept(card);

        assertThat(AdaptiveCardRules.violations(card)).anyMatch(violation -> violation.startsWith(rule));
    }

    static Stream<Arguments> a_violation_is_found_in_a_card() {
        return Stream.concat(ofElements(), ofCharts());
    }

    private static Stream<Arguments> ofCharts() {
        return Stream.of(
                planted("bars", root -> object(root, CHART).putArray("data")),
                planted("title", root -> object(root, CHART).put("title", " ")),
                planted("x", root -> object(root, CHART + "/data/0").put("x", "")),
                planted(
                        "a whole number",
                        root -> object(root, CHART + "/data/0").put("y", 1.5)),
                planted("a fallback", root -> object(root, CHART).put("fallback", "drop")));
    }

    private static Stream<Arguments> ofElements() {
        return Stream.of(
                planted("version", root -> object(root, "").put("version", "1.6")),
                planted("at most 80 KB", root -> object(root, "").put("speak", "é".repeat(40_000))),
                planted("a body", root -> object(root, "").putArray("body")),
                planted("a known element", root -> object(root, "/body/0").put("type", "Chart.Donut")),
                planted("only fields", root -> object(root, "/body/0").put("subtle", true)),
                planted("fields", root -> object(root, "/body/0").remove("wrap")),
                planted(
                        "text that is not blank",
                        root -> object(root, "/body/0").put("text", "")),
                planted("no Heading", root -> object(root, "/body/0").put("text", "# Big")),
                planted("no Code", root -> object(root, "/body/0").put("text", "a `b`")),
                planted("no BulletList", root -> object(root, "/body/2/facts/0").put("value", "- a")),
                planted("an entity", root -> object(root, "/body/0").put("text", "<at>Eve</at>")),
                planted("an entity", root -> object(root, "/msteams").remove("entities")),
                planted("1 to 6 actions", root -> object(root, "/body/3").putArray("actions")),
                planted(
                        "1 to 6 actions",
                        root -> ((ArrayNode) root.at("/body/3/actions"))
                                .add(root.at("/body/3/actions/0"))
                                .add(root.at("/body/3/actions/0"))),
                planted("verb", root -> object(root, "/body/3/actions/0").put("verb", "")),
                planted("title", root -> object(root, "/body/3/actions/0").put("title", "")),
                planted("a style", root -> object(root, "/body/3/actions/0").put("style", "danger")),
                planted(
                        "a web address",
                        root -> object(root, "/body/3/actions/4").put("url", "javascript:x")),
                planted(
                        "data that opens",
                        root -> object(root, "/body/3/actions/3/data/msteams").put("type", "task/fetsh")),
                planted("a refresh", root -> object(root, "/refresh/action").put("type", "Action.Submit")),
                planted("1 to 60", root -> object(root, "/refresh").putArray("userIds")),
                planted("somebody", root -> ((ArrayNode) root.at("/refresh/userIds")).add("")),
                planted("only fields", root -> object(root, "/refresh").put("expires", "2026-01-01")),
                planted(
                        "as published: /body/0/size",
                        root -> object(root, "/body/0").put("size", "Huge")),
                planted("half a character", root -> object(root, "/body/0").put("text", "\uD83D")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_violation_is_found_in_a_form(String rule, Consumer<JsonNode> plant) {
        var card = TeamsSpecimens.dialog(Specimens.form());

        plant.accept(card);

        assertThat(AdaptiveCardRules.violations(card)).anyMatch(violation -> violation.startsWith(rule));
    }

    static Stream<Arguments> a_violation_is_found_in_a_form() {
        return Stream.of(
                planted("label", root -> object(root, "/body/1").put("label", "")),
                planted("errorMessage", root -> object(root, "/body/1").put("errorMessage", " ")),
                planted("unique id", root -> object(root, "/body/1").put("id", "note")),
                planted(
                        "an id that is not reserved",
                        root -> object(root, "/body/1").put("id", "baton.form")),
                planted("a value that fits", root -> object(root, "/body/2").put("maxLength", 3)),
                planted("chosen among", root -> object(root, "/body/4").put("value", "z")),
                planted(
                        "unique values",
                        root -> object(root, "/body/4/choices/0").put("value", "b")),
                planted(
                        "a value without a comma",
                        root -> object(root, "/body/4/choices/0").put("value", "a,b")),
                planted("choices", root -> object(root, "/body/4").putArray("choices")));
    }

    private static Arguments planted(String rule, Consumer<JsonNode> plant) {
        return Arguments.of(rule, plant);
    }

    private static ObjectNode object(JsonNode root, String path) {
        return (ObjectNode) (path.isEmpty() ? root : root.at(path));
    }
}
