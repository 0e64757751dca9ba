package dev.baton.slack;

import static dev.baton.slack.Blocks.array;
import static dev.baton.slack.Blocks.marked;
import static dev.baton.slack.Blocks.plain;
import static dev.baton.slack.Blocks.typed;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Text;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** One rendering of one card. What is blank is left out. */
final class CardBlocks {

    private final Mrkdwn mrkdwn;
    private final int room;
    private final ActionIds actions = new ActionIds();
    private final boolean drawsPictures;
    private int charts;

    /**
     * A rendering.
     *
     * @param room the most characters of a text, where Slack would take more
     * @param charts how many may be drawn; the others are text, and so are pictures where no chart may be
     */
    CardBlocks(Mrkdwn mrkdwn, int room, int charts) {
        this.mrkdwn = mrkdwn;
        this.room = room;
        this.charts = charts;
        this.drawsPictures = charts > 0;
    }

    List<ObjectNode> of(Card card) {
        var blocks = card.parts().stream().flatMap(this::blocks).toList();
        return blocks.isEmpty() ? List.of(section(Text.of(card.summary()))) : blocks;
    }

    private Stream<ObjectNode> blocks(Part part) {
        return switch (part) {
            case Part.Heading(var text) -> unlessBlank(text, () -> header(text));
            case Part.Paragraph(var text) -> unlessBlank(text.plain(), () -> section(text));
            case Part.Facts(var facts) ->
                facts.stream().gather(Gatherers.windowFixed(Blocks.FIELDS)).map(this::fields);
            case Part.Note(var text) -> unlessBlank(text.plain(), () -> context(text));
            case Part.Divider() -> Stream.of(typed("divider"));
            case Part.Chart chart -> chart(chart);
            case Part.Picture picture -> Stream.of(picture(picture));
            case Part.Buttons(var buttons, var ignored) -> Stream.of(actions(buttons));
        };
    }

    private static Stream<ObjectNode> unlessBlank(String words, Supplier<ObjectNode> block) {
        return Blocks.isBlank(words) ? Stream.empty() : Stream.of(block.get());
    }

    private Stream<ObjectNode> chart(Part.Chart chart) {
        if (charts == 0) {
            return Stream.concat(
                    Stream.of(section(chart.drawn())), unlessBlank(chart.alt(), () -> context(Text.of(chart.alt()))));
        }
        charts--;
        return Stream.of(ChartBlocks.bars(chart), context(chart.read()));
    }

    private ObjectNode picture(Part.Picture picture) {
        var address = picture.address();
        if (address == null || !drawsPictures) {
            return section(picture.read());
        }
        var image = typed("image").put("image_url", address.toASCIIString()).put("alt_text", picture.alt());
        return picture.title().isEmpty() ? image : image.set("title", plain(picture.title(), Blocks.HEADER));
    }

    private static ObjectNode header(String text) {
        return typed("header").set("text", plain(text, Blocks.HEADER));
    }

    private ObjectNode section(Text text) {
        return typed("section").set("text", marked(orNothing(text, Blocks.SECTION)));
    }

    private ObjectNode context(Text text) {
        return typed("context").set("elements", array(Stream.of(marked(orNothing(text, Blocks.CONTEXT)))));
    }

    private ObjectNode fields(List<Part.Fact> facts) {
        return typed("section").set("fields", array(facts.stream().map(this::field)));
    }

    private ObjectNode field(Part.Fact fact) {
        var label = Mrkdwn.strong(fact.label(), Blocks.FIELD) + "\n";
        return marked(label + orNothing(fact.value(), Blocks.FIELD - label.length()));
    }

    private ObjectNode actions(List<Button> buttons) {
        return typed("actions").set("elements", array(buttons.stream().map(this::button)));
    }

    private ObjectNode button(Button button) {
        var node = typed("button").set("text", plain(button.label(), Blocks.BUTTON));
        return switch (button) {
            case Button.Press press -> pressed(node, press);
            case Button.Visit visit ->
                node.put("action_id", actions.next(ActionIds.VISIT))
                        .put("url", visit.target().toASCIIString());
        };
    }

    private ObjectNode pressed(ObjectNode node, Button.Press press) {
        node.put("action_id", actions.next(press.action()));
        if (!press.argument().isEmpty()) {
            node.put("value", press.argument());
        }
        return switch (press.look()) {
            case PLAIN -> node;
            case PRIMARY -> node.put("style", "primary");
            case DANGER -> node.put("style", "danger");
        };
    }

    private String orNothing(Text text, int max) {
        return Blocks.orNothing(mrkdwn.of(text, Math.min(room, max)));
    }
}
