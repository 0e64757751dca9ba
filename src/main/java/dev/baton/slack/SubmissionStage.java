package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Card;
import dev.baton.chat.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A dialog that was filled in: the response closes it, fills it anew or complains at its inputs. */
record SubmissionStage(Stages stages, Payload payload) implements Stage {

    @Override
    public Response show(Caller.Known caller, Reply reply) {
        var drawing = stages.drawing(caller);
        return switch (reply) {
            case Reply.Nothing ignored -> Stage.rest();
            case Reply.OnlyYou(var card) -> update(drawing.window(card));
            case Reply.Ask(var form) -> update(drawing.dialog(form));
            case Reply.Invalid invalid -> complain(invalid);
            case Reply.Home ignored -> Stage.rest();
        };
    }

    /** What was filled in stays. */
    @Override
    public Response decline(Card words, @Nullable Installation installation) {
        return complain(new Reply.Invalid(Map.of("", words.summary())));
    }

    private static Response update(ObjectNode view) {
        return Stage.answer(JsonNodeFactory.instance
                .objectNode()
                .put("response_action", "update")
                .set("view", view));
    }

    /** Slack takes complaints at inputs of the dialog only; all others go to the first one. */
    private Response complain(Reply.Invalid invalid) {
        var inputs = inputs();
        if (inputs.isEmpty()) {
            return update(Drawing.ofWords().window(invalid.card()));
        }
        var placed = new LinkedHashMap<String, String>();
        invalid.complaints()
                .forEach((input, complaint) -> placed.merge(
                        inputs.contains(input) ? input : inputs.getFirst(),
                        complaint,
                        (one, other) -> one + " " + other));
        var errors = JsonNodeFactory.instance.objectNode();
        placed.forEach(errors::put);
        return Stage.answer(JsonNodeFactory.instance
                .objectNode()
                .put("response_action", "errors")
                .set("errors", errors));
    }

    private List<String> inputs() {
        return StreamSupport.stream(payload.node("view", "blocks").spliterator(), false)
                .filter(block -> block.path("type").asString("").equals("input"))
                .map(block -> block.path("block_id").asString(""))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
