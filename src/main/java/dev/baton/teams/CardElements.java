package dev.baton.teams;

import static dev.baton.teams.Elements.array;
import static dev.baton.teams.Elements.orNothing;
import static dev.baton.teams.Elements.textBlock;
import static dev.baton.teams.Elements.typed;

import dev.baton.chat.Button;
import dev.baton.chat.Part;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parts as elements. What is blank is left out. */
final class CardElements {

    private final Texts texts;
    private final Function<Button.Press, ObjectNode> pressing;
    private final int room;

    /**
     * Elements of one card.
     *
     * @param pressing makes an action of a button
     * @param room the most characters of a text
     */
    CardElements(Texts texts, Function<Button.Press, ObjectNode> pressing, int room) {
        this.texts = texts;
        this.pressing = pressing;
        this.room = room;
    }

    /** The part's element, if it has one of its own: a divider is a property of the element below it. */
    Stream<ObjectNode> of(Part part) {
        return switch (part) {
            case Part.Heading(var text) -> unlessBlank(Texts.line(text)).map(CardElements::heading);
            case Part.Paragraph(var text) -> unlessBlank(texts.of(text, room)).map(Elements::textBlock);
            case Part.Facts(var facts) -> facts.isEmpty() ? Stream.empty() : Stream.of(factSet(facts));
            case Part.Note(var text) -> unlessBlank(texts.of(text, room)).map(Elements::smallPrint);
            case Part.Divider() -> Stream.empty();
            case Part.Chart chart -> Stream.of(bars(chart), Elements.smallPrint(texts.of(chart.read(), room)));
            case Part.Picture picture -> picture(picture);
            case Part.Buttons(var buttons, var ignored) -> Stream.of(actionSet(buttons));
        };
    }

    private static Stream<String> unlessBlank(String markdown) {
        return markdown.isBlank() ? Stream.empty() : Stream.of(markdown);
    }

    private static ObjectNode heading(String markdown) {
        return textBlock(markdown).put("size", "Large").put("weight", "Bolder").put("style", "heading");
    }

    private ObjectNode factSet(List<Part.Fact> facts) {
        return typed("FactSet").set("facts", array(facts.stream().map(this::fact)));
    }

    private ObjectNode fact(Part.Fact fact) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", Texts.line(fact.label()))
                .put("value", orNothing(texts.of(fact.value(), room)));
    }

    /** Where a client knows no charts it shows the bars as text. */
    private ObjectNode bars(Part.Chart chart) {
        return typed("Chart.HorizontalBar")
                .put("title", orNothing(chart.title()))
                .set("data", array(chart.bars().stream().map(CardElements::bar)))
                .set("fallback", textBlock(texts.of(chart.drawn(), room)));
    }

    private static ObjectNode bar(Part.Bar bar) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("x", orNothing(bar.label()))
                .put("y", bar.value());
    }

    private Stream<ObjectNode> picture(Part.Picture picture) {
        var address = picture.address();
        if (address == null) {
            return Stream.of(textBlock(texts.of(picture.read(), room)));
        }
        var image = typed("Image")
                .put("url", address.toASCIIString())
                .put("altText", picture.alt())
                .put("size", "Stretch");
        return Stream.concat(
                unlessBlank(Texts.line(picture.title()))
                        .map(title -> textBlock(title).put("weight", "Bolder")),
                Stream.of(image));
    }

    private ObjectNode actionSet(List<Button> buttons) {
        return typed("ActionSet").set("actions", array(buttons.stream().map(this::action)));
    }

    private ObjectNode action(Button button) {
        return switch (button) {
            case Button.Press press -> pressing.apply(press);
            case Button.Visit(var label, var target) ->
                typed("Action.OpenUrl").put("title", label).put("url", target.toASCIIString());
        };
    }
}
