package dev.baton.slack;

import dev.baton.chat.Excerpt;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What blocks are made of.
 *
 * @see <a href="https://docs.slack.dev/reference/block-kit">Reference of Block Kit, the source of all limits</a>
 */
final class Blocks {

    static final int SECTION = 3_000;
    static final int FIELD = 2_000;
    static final int FIELDS = 10;
    static final int CONTEXT = 2_000;
    static final int HEADER = 150;
    static final int BUTTON = 75;
    static final int TITLE = 24;
    static final int OPTION = 75;
    static final int LABEL = 2_000;

    /** Stands where nothing is, since Slack takes no empty text. */
    private static final String NOTHING = "–";

    /** Whether there is nothing to see in the text. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Blocks::isInvisible);
    }

    static String orNothing(String text) {
        return isBlank(text) ? NOTHING : text;
    }

    /** A block or an element of the type. */
    static ObjectNode typed(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    /** Text that is shown as it is. */
    static ObjectNode plain(String text, int max) {
        var shown = Excerpt.of(orNothing(text), max, Mrkdwn::escapedLength);
        return typed("plain_text").put("text", shown).put("emoji", false);
    }

    /** Text with markup. Slack leaves words such as {@code @here} and {@code #general} in it alone. */
    static ObjectNode marked(String mrkdwn) {
        return typed("mrkdwn").put("text", mrkdwn).put("verbatim", true);
    }

    static ArrayNode array(Stream<ObjectNode> nodes) {
        return JsonNodeFactory.instance.arrayNode().addAll(nodes.toList());
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private Blocks() {}
}
