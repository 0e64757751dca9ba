package dev.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Specimens;
import dev.baton.store.Json;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each rule catches a violation that is planted into a rendering that has none. */
class BlockKitRulesTest {

    private static final String CHART = "/blocks/9";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_violation_is_found_in_a_message(String rule, Consumer<JsonNode> plant) {
        var message = Json.mapper().<JsonNode>valueToTree(SlackSpecimens.BLOCK_KIT.message(Specimens.card()));

        plant.accept(message);

        assertThat(BlockKitRules.violations(message)).anyMatch(violation -> violation.startsWith(rule));
    }

    static Stream<Arguments> a_violation_is_found_in_a_message() {
        return Stream.of(ofTexts(), ofBlocks(), ofCharts()).flatMap(each -> each);
    }

    private static Stream<Arguments> ofTexts() {
        return Stream.of(
                planted("text of 1 to 4000", root -> object(root, "").put("text", "")),
                planted("whole tokens", root -> object(root, "").put("text", "<!channel>")),
                planted("whole tokens", root -> object(root, "/blocks/1/text").put("text", "Ann & Ben")),
                planted("whole tokens", root -> object(root, "/blocks/1/text").put("text", "cut &am")),
                planted("whole tokens", root -> object(root, "/blocks/1/text").put("text", "<@U1> <https://a.b|c")),
                planted(
                        "text of 1 to 3000",
                        root -> object(root, "/blocks/1/text").put("text", "a".repeat(3_001))),
                planted(
                        "text of 1 to 2000",
                        root -> object(root, "/blocks/3/fields/0").put("text", "a".repeat(2_001))),
                planted(
                        "text of 1 to 150",
                        root -> object(root, "/blocks/0/text").put("text", "a".repeat(151))),
                planted(
                        "text that is not blank",
                        root -> object(root, "/blocks/0/text").put("text", " ")),
                planted("plain text", root -> object(root, "/blocks/0/text").put("type", "mrkdwn")),
                planted("only fields", root -> object(root, "/blocks/0/text").put("verbatim", true)));
    }

    private static Stream<Arguments> ofBlocks() {
        return Stream.of(
                planted("fields", root -> object(root, "/blocks/5/elements/0").remove("action_id")),
                planted(
                        "unique action_id",
                        root -> object(root, "/blocks/6/elements/0").put("action_id", "lead.accept#1")),
                planted("unique block_id", root -> {
                    object(root, "/blocks/0").put("block_id", "same");
                    object(root, "/blocks/1").put("block_id", "same");
                }),
                planted(
                        "text of 1 to 75",
                        root -> object(root, "/blocks/5/elements/0/text").put("text", "a".repeat(76))),
                planted(
                        "value of 1 to 2000",
                        root -> object(root, "/blocks/5/elements/0").put("value", "")),
                planted("style", root -> object(root, "/blocks/5/elements/0").put("style", "green")),
                planted(
                        "1 to 10",
                        root -> ((ArrayNode) root.at("/blocks/3/fields")).add(root.at("/blocks/3/fields/0"))),
                planted("1 to 50", root -> grow((ArrayNode) root.at("/blocks"), 51)),
                planted("msg_blocks_too_long", root -> object(root, "/blocks/0").put("block_id", "a".repeat(13_200))),
                planted(
                        "half a character",
                        root -> object(root, "/blocks/0/text").put("text", "\uD83D")));
    }

    private static Stream<Arguments> ofCharts() {
        return Stream.of(
                planted("title of 1 to 50", root -> object(root, CHART).put("title", "a".repeat(51))),
                planted(
                        "a chart of bars",
                        root -> object(root, CHART + "/chart").put("type", "pie")),
                planted(
                        "name of 1 to 20",
                        root -> object(root, CHART + "/chart/series/0").put("name", "a".repeat(21))),
                planted(
                        "label of 1 to 20",
                        root -> object(root, CHART + "/chart/series/0/data/0").put("label", "a".repeat(21))),
                planted(
                        "a number as value",
                        root -> object(root, CHART + "/chart/series/0/data/0").put("value", "1")),
                planted(
                        "a number for each",
                        root -> object(root, CHART + "/chart/series/0/data/0").put("label", "else")),
                planted(
                        "unique categories",
                        root -> ((ArrayNode) root.at(CHART + "/chart/axis_config/categories")).add("Prices")),
                planted(
                        "at most 2 charts",
                        root -> ((ArrayNode) root.at("/blocks"))
                                .add(root.at(CHART))
                                .add(root.at(CHART))));
    }

    @Test
    void a_chart_is_found_on_a_page() {
        var page = SlackSpecimens.BLOCK_KIT.home(Specimens.card());
        var chart = Json.mapper().<JsonNode>valueToTree(SlackSpecimens.BLOCK_KIT.message(Specimens.card()));

        ((ArrayNode) page.path("blocks")).add(chart.at(CHART));

        assertThat(BlockKitRules.violations(page)).anyMatch(violation -> violation.startsWith("charts in messages"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_violation_is_found_in_a_form(String rule, Consumer<JsonNode> plant) {
        var view = SlackSpecimens.BLOCK_KIT.modal(Specimens.form());

        plant.accept(view);

        assertThat(BlockKitRules.violations(view)).anyMatch(violation -> violation.startsWith(rule));
    }

    static Stream<Arguments> a_violation_is_found_in_a_form() {
        return Stream.of(
                planted("text of 1 to 24", root -> object(root, "/title").put("text", "a".repeat(25))),
                planted("text of 1 to 24", root -> object(root, "/submit").put("text", "a".repeat(25))),
                planted("private_metadata", root -> object(root, "").put("private_metadata", "a".repeat(3_001))),
                planted("max_length", root -> object(root, "/blocks/1/element").put("max_length", 3_001)),
                planted(
                        "initial_value",
                        root -> object(root, "/blocks/2/element").put("max_length", 2)),
                planted(
                        "chosen among",
                        root -> object(root, "/blocks/3/element/initial_option").put("value", "z")),
                planted(
                        "unique value",
                        root -> object(root, "/blocks/3/element/options/0").put("value", "b")),
                planted("a date", root -> object(root, "/blocks/10/element").put("initial_date", "29.3.2026")));
    }

    @Test
    void a_rendering_without_violations_has_none() {
        assertThat(BlockKitRules.violations(SlackSpecimens.BLOCK_KIT.modal(Specimens.form())))
                .isEmpty();
    }

    private static Arguments planted(String rule, Consumer<JsonNode> plant) {
        return Arguments.of(rule, plant);
    }

    private static ObjectNode object(JsonNode root, String path) {
        return (ObjectNode) (path.isEmpty() ? root : root.at(path));
    }

    private static void grow(ArrayNode blocks, int size) {
        while (blocks.size() < size) {
            blocks.add(Blocks.typed("divider"));
        }
    }
}
