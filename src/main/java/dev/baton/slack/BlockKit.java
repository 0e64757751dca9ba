package dev.baton.slack;

import static dev.baton.slack.Blocks.array;
import static dev.baton.slack.Blocks.marked;
import static dev.baton.slack.Blocks.plain;
import static dev.baton.slack.Blocks.typed;

import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Text;
import dev.baton.people.Naming;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cards and forms as Block Kit. Nothing that a card or form may hold makes Slack refuse it: long texts are cut, and a
 * card that is too long as a whole has its texts cut further until it fits.
 */
final class BlockKit {

    /**
     * What a message or page may hold.
     *
     * @param blocks how many
     * @param charts how many of them may be charts; documented only for messages
     * @param characters of the blocks' JSON. For messages Slack documents no limit, but refuses about 13,200 with
     *     {@code msg_blocks_too_long} (github.com/slackapi/bolt-js, issue 2509); a view may have 250 KB.
     */
    private record Frame(int blocks, int charts, int characters) {

        private static final Frame MESSAGE = new Frame(50, ChartBlocks.IN_MESSAGE, 12_000);
        private static final Frame WORDS = new Frame(50, 0, 12_000);
        private static final Frame HOME = new Frame(100, 0, 80_000);

        boolean takes(List<ObjectNode> all) {
            return all.size() <= blocks && array(all.stream()).toString().length() <= characters;
        }
    }

    /** How long a single text may be, tried one after the other until the whole fits. */
    private static final List<Integer> ROOMS = List.of(Blocks.SECTION, 1_500, 700, 300, 100);

    private static final Text MORE = Text.of("There is more than Slack can show here.");

    private final Naming naming;
    private final Mrkdwn mrkdwn;
    private final FormBlocks inputs;

    /** @param naming how people go by where the cards are shown */
    BlockKit(Naming naming) {
        this.naming = naming;
        this.mrkdwn = new Mrkdwn(naming);
        this.inputs = new FormBlocks(naming);
    }

    SlackMessage message(Card card) {
        return message(card, Frame.MESSAGE);
    }

    /** The same with its charts as text, for where Slack may refuse them. */
    SlackMessage inWords(Card card) {
        return message(card, Frame.WORDS);
    }

    private SlackMessage message(Card card, Frame frame) {
        return new SlackMessage(Mrkdwn.escape(Blocks.orNothing(card.summary(naming::nameOf))), fitted(card, frame));
    }

    /** The view that {@code views.publish} takes. */
    ObjectNode home(Card card) {
        return typed("home").set("blocks", fitted(card, Frame.HOME));
    }

    /** The view that {@code views.open} takes; what it submits goes by {@link Form#name} and carries the argument. */
    ObjectNode modal(Form form) {
        return typed("modal")
                .put("callback_id", form.name())
                .put("private_metadata", form.argument())
                .set("title", plain(form.title(), Blocks.TITLE))
                .set("submit", plain(form.submit(), Blocks.TITLE))
                .set("close", plain("Cancel", Blocks.TITLE))
                .set("blocks", array(form.inputs().stream().map(inputs::of)));
    }

    private ArrayNode fitted(Card card, Frame frame) {
        for (var room : ROOMS) {
            var blocks = new CardBlocks(mrkdwn, room, frame.charts()).of(card);
            if (frame.takes(blocks)) {
                return array(blocks.stream());
            }
        }
        return beginning(new CardBlocks(mrkdwn, ROOMS.getLast(), frame.charts()).of(card), frame);
    }

    private ArrayNode beginning(List<ObjectNode> blocks, Frame frame) {
        var more = typed("context").set("elements", array(Stream.of(marked(mrkdwn.of(MORE, Blocks.CONTEXT)))));
        var kept = Math.min(blocks.size(), frame.blocks());
        List<ObjectNode> beginning;
        do {
            kept--;
            beginning =
                    Stream.concat(blocks.stream().limit(kept), Stream.of(more)).toList();
        } while (!frame.takes(beginning));
        return array(beginning.stream());
    }
}
