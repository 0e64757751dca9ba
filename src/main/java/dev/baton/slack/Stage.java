package dev.baton.slack;

import com.slack.api.bolt.response.Response;
import dev.baton.chat.Card;
import dev.baton.chat.Reply;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where a person is looking, and so how a reply gets there. */
interface Stage {

    Response show(Caller.Known caller, Reply reply);

    /**
     * Says that nothing could be done.
     *
     * @param installation if there is one
     */
    Response decline(Card words, @Nullable Installation installation);

    /** What is in the HTTP response itself. */
    static Response answer(JsonNode json) {
        return Response.builder()
                .statusCode(200)
                .contentType(Response.CONTENT_TYPE_APPLICATION_JSON_UTF8)
                .body(json.toString())
                .build();
    }

    /** Has Slack deliver an event again: at once, after a minute and after five. */
    static Response tryAgain() {
        return Response.error(503);
    }

    /** To an event, which answers to nobody: what couldn't be handled comes again. */
    static Response taken(Reply reply) {
        return switch (reply) {
            case Reply.Nothing ignored -> rest();
            case Reply.Home ignored -> rest();
            case Reply.OnlyYou ignored -> tryAgain();
            case Reply.Ask ignored -> tryAgain();
            case Reply.Invalid ignored -> tryAgain();
        };
    }

    /** Nothing more to say now. */
    static Response rest() {
        return Response.ok();
    }
}
