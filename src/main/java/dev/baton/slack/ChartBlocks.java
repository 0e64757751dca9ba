package dev.baton.slack;

import static dev.baton.slack.Blocks.array;
import static dev.baton.slack.Blocks.typed;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Charts as Slack draws them. Labels that are too long are cut, and told apart.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit/blocks/data-visualization-block">Data visualization
 *     block</a>
 */
final class ChartBlocks {

    /** How many Slack takes in a message. */
    static final int IN_MESSAGE = 2;

    private static final int TITLE = 50;
    private static final int LABEL = 20;

    static ObjectNode bars(Part.Chart chart) {
        var labels = labels(chart.bars());
        var points = array(IntStream.range(0, labels.size())
                .mapToObj(at -> point(labels.get(at), chart.bars().get(at).value())));
        var series = JsonNodeFactory.instance
                .objectNode()
                .put("name", shown(chart.title(), LABEL))
                .set("data", points);
        var axis = JsonNodeFactory.instance.objectNode();
        labels.forEach(axis.putArray("categories")::add);
        return typed("data_visualization")
                .put("title", shown(chart.title(), TITLE))
                .set(
                        "chart",
                        typed("bar").set("series", array(Stream.of(series))).set("axis_config", axis));
    }

    private static ObjectNode point(String label, long value) {
        return JsonNodeFactory.instance.objectNode().put("label", label).put("value", value);
    }

    /** Slack finds the number of a label by the label, so each is there once. */
    private static List<String> labels(List<Part.Bar> bars) {
        var labels = new ArrayList<String>();
        for (var bar : bars) {
            var label = shown(bar.label(), LABEL);
            for (var again = 2; labels.contains(label); again++) {
                var mark = " (" + again + ")";
                label = shown(bar.label(), LABEL - mark.length()) + mark;
            }
            labels.add(label);
        }
        return labels;
    }

    private static String shown(String text, int max) {
        return Excerpt.of(Blocks.orNothing(text), max);
    }

    private ChartBlocks() {}
}
