package dev.baton.slack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What Slack documents for messages and views, as far as Baton uses it.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit">Reference of Block Kit</a>
 */
public final class BlockKitRules {

    /** The fields of each type; required ones first, up to the bar. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("section", "type | block_id text fields"),
            Map.entry("header", "type text | block_id"),
            Map.entry("context", "type elements | block_id"),
            Map.entry("actions", "type elements | block_id"),
            Map.entry("divider", "type | block_id"),
            Map.entry("data_visualization", "type title chart | block_id"),
            Map.entry("image", "type image_url alt_text | block_id title"),
            Map.entry("bar", "type series axis_config |"),
            Map.entry("series", "name data |"),
            Map.entry("point", "label value |"),
            Map.entry("axis", "categories | x_label y_label"),
            Map.entry("input", "type label element block_id | optional hint"),
            Map.entry("button", "type text action_id | value url style"),
            Map.entry("plain_text_input", "type action_id | multiline max_length initial_value placeholder"),
            Map.entry("static_select", "type action_id options | initial_option placeholder"),
            Map.entry("multi_static_select", "type action_id options | initial_options placeholder"),
            Map.entry("multi_users_select", "type action_id | initial_users placeholder"),
            Map.entry("external_select", "type action_id | initial_option min_query_length placeholder"),
            Map.entry("datepicker", "type action_id | initial_date placeholder"),
            Map.entry("plain_text", "type text | emoji"),
            Map.entry("mrkdwn", "type text | verbatim"),
            Map.entry("option", "text value |"),
            Map.entry("message", "text blocks |"),
            Map.entry("home", "type blocks |"),
            Map.entry("modal", "type title blocks callback_id private_metadata | submit close"));

    private static final Set<String> BLOCKS =
            Set.of("section", "header", "context", "actions", "divider", "input", "data_visualization", "image");

    private static final String ESCAPED = "(?:[^<>|&]|&(?:amp|lt|gt);)+";
    private static final Pattern TOKEN = Pattern.compile("<@[\\w.:-]+>|<!date\\^-?\\d+\\^[^|<>&]+\\|[^|<>&]+>"
            + "|<(?:https?:|mailto:)" + ESCAPED + "\\|" + ESCAPED + ">|&(?:amp|lt|gt);");
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");

    private final List<String> violations = new ArrayList<>();
    private final Set<String> blockIds = new HashSet<>();
    private final Set<String> actionIds = new HashSet<>();

    /** What Slack would refuse in a message (an object with text and blocks) or a view; empty if it takes it. */
    public static List<String> violations(JsonNode payload) {
        var rules = new BlockKitRules();
        if (payload.path("type").asString("").isEmpty()) {
            rules.message(payload);
        } else {
            rules.view(payload);
        }
        rules.require(!HALF_CHARACTER.matcher(payload.toString()).find(), "half a character", payload);
        return rules.violations;
    }

    private void message(JsonNode message) {
        fields("message", message);
        var text = message.path("text").asString("");
        require(!text.isBlank() && text.length() <= 4_000, "text of 1 to 4000 characters", message);
        mrkdwn(text);
        blocks(message.path("blocks"), 50);
        require(charts(message).count() <= 2, "at most 2 charts", message);
        require(message.path("blocks").toString().length() < 13_200, "msg_blocks_too_long", message);
    }

    private void view(JsonNode view) {
        fields(type(view), view);
        blocks(view.path("blocks"), 100);
        require(charts(view).findAny().isEmpty(), "charts in messages only", view);
        require(view.toString().length() < 250_000, "view of at most 250 KB", view);
        if (type(view).equals("modal")) {
            plain(view.path("title"), 24);
            Stream.of("submit", "close").filter(view::has).forEach(part -> plain(view.path(part), 24));
            var asks = view.path("blocks").findValuesAsString("type").contains("input");
            require(view.has("submit") || !asks, "submit where there are inputs", view);
            length(view, "callback_id", 1, 255);
            length(view, "private_metadata", 0, 3_000);
        }
    }

    private void blocks(JsonNode blocks, int max) {
        size(blocks, 1, max);
        blocks.forEach(this::block);
    }

    private void block(JsonNode block) {
        require(BLOCKS.contains(type(block)), "a known block", block);
        fields(type(block), block);
        if (block.has("block_id")) {
            length(block, "block_id", 1, 255);
            require(blockIds.add(block.path("block_id").asString()), "unique block_id", block);
        }
        switch (type(block)) {
            case "section" -> section(block);
            case "header" -> plain(block.path("text"), 150);
            case "context" -> texts(block.path("elements"), 2_000);
            case "actions" -> actions(block.path("elements"));
            case "input" -> input(block);
            case "data_visualization" -> chart(block);
            case "image" -> length(block, "alt_text", 1, 2_000);
            default -> {}
        }
    }

    private static Stream<JsonNode> charts(JsonNode payload) {
        return payload.path("blocks").valueStream().filter(block -> type(block).equals("data_visualization"));
    }

    private void chart(JsonNode block) {
        length(block, "title", 1, 50);
        var chart = block.path("chart");
        require(type(chart).equals("bar"), "a chart of bars", chart);
        fields("bar", chart);
        fields("axis", chart.path("axis_config"));
        size(chart.path("series"), 1, 6);
        var categories = strings(chart.at("/axis_config/categories").valueStream());
        require(Set.copyOf(categories).size() == categories.size(), "unique categories", chart);
        chart.path("series").forEach(series -> {
            fields("series", series);
            length(series, "name", 1, 20);
            size(series.path("data"), 1, 20);
            series.path("data").forEach(this::point);
            var labels = strings(series.path("data").valueStream().map(point -> point.path("label")));
            require(labels.equals(categories), "a number for each category", series);
        });
    }

    private void point(JsonNode point) {
        fields("point", point);
        length(point, "label", 1, 20);
        require(point.path("value").isNumber(), "a number as value", point);
    }

    private static List<String> strings(Stream<JsonNode> nodes) {
        return nodes.map(node -> node.asString("")).toList();
    }

    private void section(JsonNode section) {
        require(section.has("text") || section.has("fields"), "text or fields", section);
        if (section.has("text")) {
            text(section.path("text"), 3_000);
        }
        if (section.has("fields")) {
            texts(section.path("fields"), 2_000);
        }
    }

    private void texts(JsonNode texts, int max) {
        size(texts, 1, 10);
        texts.forEach(text -> text(text, max));
    }

    private void actions(JsonNode elements) {
        size(elements, 1, 25);
        elements.forEach(this::element);
    }

    private void input(JsonNode input) {
        plain(input.path("label"), 2_000);
        if (input.has("hint")) {
            plain(input.path("hint"), 2_000);
        }
        element(input.path("element"));
    }

    private void element(JsonNode element) {
        fields(type(element), element);
        length(element, "action_id", 1, 255);
        require(actionIds.add(element.path("action_id").asString()), "unique action_id", element);
        switch (type(element)) {
            case "button" -> button(element);
            case "plain_text_input" -> field(element);
            case "static_select", "multi_static_select" -> select(element);
            case "external_select" -> initial(element).forEach(this::option);
            case "datepicker" -> date(element);
            default -> {}
        }
    }

    private void button(JsonNode button) {
        plain(button.path("text"), 75);
        length(button, "value", 1, 2_000);
        length(button, "url", 1, 3_000);
        require(
                Set.of("", "primary", "danger").contains(button.path("style").asString("")),
                "style primary or danger",
                button);
    }

    private void field(JsonNode field) {
        var max = field.path("max_length").asInt(3_000);
        require(max >= 1 && max <= 3_000, "max_length 1 to 3000", field);
        length(field, "initial_value", 1, max);
    }

    private void select(JsonNode select) {
        size(select.path("options"), 1, 100);
        var values = new HashSet<String>();
        select.path("options").forEach(option -> {
            option(option);
            require(values.add(option.path("value").asString()), "unique value", option);
        });
        initial(select)
                .forEach(chosen -> require(
                        select.path("options").valueStream().anyMatch(chosen::equals),
                        "chosen among the options",
                        chosen));
        require(
                !select.has("initial_options")
                        || !select.path("initial_options").isEmpty(),
                "someone chosen",
                select);
    }

    private static List<JsonNode> initial(JsonNode select) {
        var one = select.path("initial_option");
        return one.isMissingNode()
                ? select.path("initial_options").valueStream().toList()
                : List.of(one);
    }

    private void option(JsonNode option) {
        fields("option", option);
        plain(option.path("text"), 75);
        length(option, "value", 1, 150);
    }

    private void date(JsonNode element) {
        var date = element.path("initial_date").asString("2026-01-01");
        require(date.matches("\\d{4}-\\d\\d-\\d\\d"), "a date as YYYY-MM-DD", element);
    }

    private void text(JsonNode text, int max) {
        fields(type(text), text);
        require(Set.of("plain_text", "mrkdwn").contains(type(text)), "a text", text);
        length(text, "text", 1, max);
        require(!text.path("text").asString("").isBlank(), "text that is not blank", text);
        if (type(text).equals("mrkdwn")) {
            mrkdwn(text.path("text").asString(""));
        }
    }

    private void plain(JsonNode text, int max) {
        require(type(text).equals("plain_text"), "plain text", text);
        text(text, max);
    }

    /** Every {@code <}, {@code >} and {@code &} belongs to a whole token or escape. */
    private void mrkdwn(String text) {
        var rest = TOKEN.matcher(text).replaceAll("");
        if (rest.matches("(?s).*[<>&].*")) {
            violations.add("whole tokens and escapes: " + rest);
        }
    }

    private void fields(String type, JsonNode node) {
        var known = FIELDS.getOrDefault(type, "|").split("\\|", -1);
        var required = Set.of(known[0].strip().split(" "));
        var allowed = new HashSet<>(required);
        allowed.addAll(List.of(known[1].strip().split(" ")));
        require(node.propertyNames().containsAll(required), "fields " + required, node);
        require(allowed.containsAll(node.propertyNames()), "only fields " + allowed, node);
    }

    private void length(JsonNode node, String field, int min, int max) {
        var length = node.path(field).asString("").length();
        require(!node.has(field) || (length >= min && length <= max), field + " of " + min + " to " + max, node);
    }

    private void size(JsonNode array, int min, int max) {
        require(array.isArray() && array.size() >= min && array.size() <= max, min + " to " + max + " of them", array);
    }

    private void require(boolean kept, String rule, JsonNode where) {
        if (!kept) {
            violations.add(rule + ": " + where);
        }
    }

    private static String type(JsonNode node) {
        return node.path("type").asString("");
    }
}
