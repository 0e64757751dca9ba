package dev.baton.teams;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** What came of a call to Teams. */
sealed interface Answer {

    /** What happened, in a few words, for a log. Nothing in it comes from people. */
    default String reason() {
        return switch (this) {
            case Done ignored -> "done";
            case Denied denied -> "Teams answered " + denied.word();
            case Limited(var pause) -> "asked too often, wait " + pause.toSeconds() + " s";
            case NotReached(var why, var ignored) -> why;
            case Unclear(var why) -> why;
        };
    }

    /**
     * Teams did it.
     *
     * @param body a missing node if there was none
     */
    record Done(JsonNode body) implements Answer {}

    /**
     * Teams said no.
     *
     * @param code Teams' word for it, such as {@code ConversationNotFound}; letters and digits, empty if there was none
     */
    record Denied(int status, String code) implements Answer {

        String word() {
            return code.isEmpty() ? Integer.toString(status) : status + " " + code;
        }
    }

    /** Teams did nothing, since it was called too often, or by too many at once. */
    record Limited(Duration pause) implements Answer {}

    /**
     * Nothing was done: the request didn't leave, or something before Teams turned it down.
     *
     * @param pause before which the same would happen again
     */
    record NotReached(String reason, Duration pause) implements Answer {

        NotReached(String reason) {
            this(reason, Duration.ofSeconds(1));
        }
    }

    /** The request left, and no answer of Teams told what became of it. */
    record Unclear(String reason) implements Answer {}
}
