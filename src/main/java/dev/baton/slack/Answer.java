package dev.baton.slack;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** What came of a call to Slack's Web API. */
sealed interface Answer {

    /** What happened, in a few words, for a log. Nothing in it comes from people. */
    default String reason() {
        return switch (this) {
            case Done ignored -> "done";
            case Denied(var error, var ignored) -> SlackIds.word(error);
            case Limited(var pause) -> "asked too often, wait " + pause.toSeconds() + " s";
            case NotReached(var why) -> why;
            case Unclear(var why) -> why;
        };
    }

    /** Slack did it. */
    record Done(JsonNode body) implements Answer {}

    /**
     * Slack said no.
     *
     * @param error Slack's word for it, such as {@code channel_not_found}
     */
    record Denied(String error, JsonNode body) implements Answer {}

    /** Slack did nothing, since it was called too often. */
    record Limited(Duration pause) implements Answer {}

    /** Nothing was done: the request didn't leave, or something before Slack turned it down. */
    record NotReached(String reason) implements Answer {}

    /** The request left, and no answer told what became of it. */
    record Unclear(String reason) implements Answer {}
}
