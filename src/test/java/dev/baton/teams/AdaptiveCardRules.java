package dev.baton.teams;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import tools.jackson.databind.JsonNode;

/**
 * What Adaptive Cards 1.5 and Teams document, as far as Baton uses it.
 *
 * @see <a href="https://adaptivecards.io/explorer">Reference of Adaptive Cards</a>
 */
public final class AdaptiveCardRules {

    private static final String ELEMENT = " separator spacing isVisible";
    private static final String INPUT = "type id label isRequired errorMessage | value" + ELEMENT;

    /** The fields of each type; required ones first, up to the bar. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("AdaptiveCard", "type $schema version body msteams | actions speak fallbackText refresh"),
            Map.entry("refresh", "action userIds |"),
            Map.entry("TextBlock", "type text wrap | size weight style isSubtle" + ELEMENT),
            Map.entry("FactSet", "type facts |" + ELEMENT),
            Map.entry("ActionSet", "type actions |" + ELEMENT),
            Map.entry("Chart.HorizontalBar", "type title data fallback |" + ELEMENT),
            Map.entry("Image", "type url altText | size" + ELEMENT),
            Map.entry("bar", "x y |"),
            Map.entry("Input.Text", INPUT + " maxLength isMultiline"),
            Map.entry("Input.ChoiceSet", INPUT + " choices choices.data isMultiSelect style"),
            Map.entry("Input.Date", INPUT + " min max"),
            Map.entry("Action.Execute", "type title verb data | style"),
            Map.entry("Action.OpenUrl", "type title url | style"),
            Map.entry("Action.Submit", "type title data | style"),
            Map.entry("fact", "title value |"),
            Map.entry("choice", "title value |"),
            Map.entry("mention", "type text mentioned |"));

    /** What Teams reads of Markdown, by the names of CommonMark's nodes. A mention is a tag to it. */
    private static final Set<String> MARKDOWN = Set.of(
            "Document", "Paragraph", "Text", "StrongEmphasis", "Emphasis", "Link", "HtmlInline", "SoftLineBreak");

    /** The published types leave open what data holds. */
    private static final Set<String> DIALOGS = Set.of("{\"type\":\"task/fetch\"}", "{\"type\":\"task/submit\"}");

    private static final Pattern MENTION = Pattern.compile("<at>[^<\\\\]*</at>");
    private static final Pattern HALF_CHARACTER = Pattern.compile("\\p{Cs}");
    private static final Parser PARSER = Parser.builder().build();

    private final List<String> violations = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();

    /** What Teams would refuse in a card, or not show as meant; empty if there is nothing. */
    public static List<String> violations(JsonNode card) {
        var rules = new AdaptiveCardRules();
        rules.card(card);
        rules.require(!HALF_CHARACTER.matcher(card.toString()).find(), "half a character", card);
        PublishedSchema.CARDS.violations(card).forEach(violation -> rules.violations.add("as published: " + violation));
        return rules.violations;
    }

    private void card(JsonNode card) {
        fields("AdaptiveCard", card);
        require(card.path("version").asString("").equals("1.5"), "version 1.5", card);
        require(card.toString().getBytes(StandardCharsets.UTF_8).length < 80_000, "at most 80 KB", card);
        require(!card.path("body").isEmpty(), "a body", card);
        card.path("body").forEach(this::element);
        card.path("actions").forEach(this::action);
        mentions(card.path("msteams").path("entities"));
        if (card.has("refresh")) {
            refresh(card.path("refresh"));
        }
    }

    private void refresh(JsonNode refresh) {
        fields("refresh", refresh);
        action(refresh.path("action"));
        require(type(refresh.path("action")).equals("Action.Execute"), "a refresh that is executed", refresh);
        var users = refresh.path("userIds");
        require(!users.isEmpty() && users.size() <= 60, "1 to 60 who see a card of their own", refresh);
        users.forEach(user -> require(!user.asString("").isBlank(), "somebody who sees it", refresh));
    }

    private void element(JsonNode element) {
        fields(type(element), element);
        switch (type(element)) {
            case "TextBlock" -> markdown(element.path("text"));
            case "FactSet" -> element.path("facts").forEach(this::fact);
            case "ActionSet" -> actions(element.path("actions"));
            case "Chart.HorizontalBar" -> chart(element);
            case "Image" -> image(element);
            case "Input.Text", "Input.ChoiceSet", "Input.Date" -> input(element);
            default -> require(false, "a known element", element);
        }
    }

    private void chart(JsonNode chart) {
        filled(chart, "title");
        require(!chart.path("data").isEmpty(), "bars", chart);
        chart.path("data").forEach(bar -> {
            fields("bar", bar);
            filled(bar, "x");
            require(bar.path("y").isIntegralNumber(), "a whole number", bar);
        });
        require(type(chart.path("fallback")).equals("TextBlock"), "a fallback of text", chart);
        element(chart.path("fallback"));
    }

    private void image(JsonNode image) {
        filled(image, "altText");
        require(image.path("url").asString("").startsWith("https://"), "an address that clients may fetch", image);
    }

    private void fact(JsonNode fact) {
        fields("fact", fact);
        markdown(fact.path("title"));
        markdown(fact.path("value"));
    }

    private void actions(JsonNode actions) {
        require(!actions.isEmpty() && actions.size() <= 6, "1 to 6 actions", actions);
        actions.forEach(this::action);
    }

    private void action(JsonNode action) {
        fields(type(action), action);
        filled(action, "title");
        require(
                Set.of("", "positive", "destructive")
                        .contains(action.path("style").asString("")),
                "a style that actions have",
                action);
        switch (type(action)) {
            case "Action.Execute" -> filled(action, "verb");
            case "Action.OpenUrl" ->
                require(action.path("url").asString("").matches("(https?|mailto):.+"), "a web address", action);
            case "Action.Submit" ->
                require(
                        DIALOGS.contains(action.path("data").path("msteams").toString()),
                        "data that opens or ends a dialog",
                        action);
            default -> require(false, "a known action", action);
        }
    }

    private void input(JsonNode input) {
        List.of("id", "label", "errorMessage").forEach(field -> filled(input, field));
        require(ids.add(input.path("id").asString("")), "unique id", input);
        require(!input.path("id").asString("").startsWith("baton."), "an id that is not reserved", input);
        if (type(input).equals("Input.ChoiceSet")) {
            choices(input);
        }
        if (type(input).equals("Input.Text")) {
            var length = input.path("value").asString("").length();
            require(length <= input.path("maxLength").asInt(), "a value that fits", input);
        }
    }

    private void choices(JsonNode input) {
        var choices = input.path("choices");
        require(input.has("choices.data") || !choices.isEmpty(), "choices", input);
        choices.forEach(choice -> {
            fields("choice", choice);
            filled(choice, "title");
            filled(choice, "value");
            require(!choice.path("value").asString("").contains(","), "a value without a comma", choice);
        });
        var values = choices.valueStream()
                .map(choice -> choice.path("value").asString())
                .toList();
        require(values.stream().distinct().count() == values.size(), "unique values", input);
        var chosen = input.path("value").asString("");
        require(
                chosen.isEmpty() || input.has("choices.data") || values.containsAll(List.of(chosen.split(","))),
                "chosen among the choices",
                input);
    }

    private void mentions(JsonNode entities) {
        var known = new HashSet<String>();
        entities.forEach(entity -> {
            fields("mention", entity);
            filled(entity.path("mentioned"), "id");
            filled(entity.path("mentioned"), "name");
            require(known.add(entity.path("text").asString("")), "one person per mention", entity);
        });
        require(known.equals(mentioned), "an entity for each mention in the text: " + mentioned, entities);
    }

    private void markdown(JsonNode text) {
        require(!text.asString("").isBlank(), "text that is not blank", text);
        var mention = MENTION.matcher(text.asString(""));
        while (mention.find()) {
            mentioned.add(mention.group());
        }
        nodes(PARSER.parse(text.asString("")), text);
    }

    private void nodes(Node node, JsonNode text) {
        require(
                MARKDOWN.contains(node.getClass().getSimpleName()),
                "no " + node.getClass().getSimpleName(),
                text);
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            nodes(child, text);
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

    private void filled(JsonNode node, String field) {
        require(!node.path(field).asString("").isBlank(), field, node);
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
