package dev.baton.parity;

import dev.baton.parity.Field.Choice;
import dev.baton.parity.Field.Kind;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads what Slack shows. */
final class SlackWords {

    private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]+)>");
    private static final Pattern LINK = Pattern.compile("<https?:[^|>]*\\|([^>]*)>");

    static Sight sight(String id, String root, JsonNode blocks, UnaryOperator<String> nameOf) {
        return new Sight(id, root, words(blocks, nameOf), buttons(blocks), blocks);
    }

    private static String words(JsonNode blocks, UnaryOperator<String> nameOf) {
        var raw = texts(blocks).collect(Collectors.joining("\n"));
        var named = MENTION.matcher(raw).replaceAll(mention -> nameOf.apply(mention.group(1)));
        return LINK.matcher(named)
                .replaceAll("$1")
                .replace("*", "")
                .replace("`", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** A text is a string, or an object that has one. */
    private static Stream<String> texts(JsonNode node) {
        return Stream.concat(
                node.path("text").isString() ? Stream.of(node.path("text").asString()) : Stream.empty(),
                node.valueStream().filter(JsonNode::isContainer).flatMap(SlackWords::texts));
    }

    private static List<String> buttons(JsonNode blocks) {
        return pressable(blocks).map(SlackWords::label).toList();
    }

    /** The button with the label. */
    static JsonNode button(JsonNode blocks, String label) {
        return pressable(blocks)
                .filter(button -> label(button).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " on " + blocks));
    }

    private static Stream<JsonNode> pressable(JsonNode blocks) {
        return all(blocks)
                .flatMap(block -> all(block.path("elements")))
                .filter(element -> element.path("type").asString("").equals("button"));
    }

    private static String label(JsonNode button) {
        return button.path("text").path("text").asString("");
    }

    /** The fields of a modal. */
    static List<Field> fields(JsonNode view) {
        return all(view.path("blocks"))
                .filter(block -> block.path("type").asString("").equals("input"))
                .map(SlackWords::field)
                .toList();
    }

    private static Field field(JsonNode block) {
        var element = block.path("element");
        var choices = all(element.path("options"))
                .map(option -> new Choice(
                        option.path("value").asString(), option.at("/text/text").asString()))
                .toList();
        return new Field(
                block.path("block_id").asString(),
                block.at("/label/text").asString(),
                kind(element),
                choices,
                initial(element),
                "");
    }

    private static Kind kind(JsonNode element) {
        return switch (element.path("type").asString("")) {
            case "static_select", "multi_static_select", "external_select" -> Kind.CHOICE;
            case "multi_users_select" -> Kind.PEOPLE;
            case "datepicker" -> Kind.DAY;
            default -> Kind.WORDS;
        };
    }

    private static List<String> initial(JsonNode element) {
        var one = Stream.of(
                element.path("initial_value"), element.path("initial_date"), element.at("/initial_option/value"));
        var several = Stream.concat(
                all(element.path("initial_users")),
                all(element.path("initial_options")).map(option -> option.path("value")));
        return Stream.concat(one, several)
                .map(value -> value.asString(""))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private SlackWords() {}
}
