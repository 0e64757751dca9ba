package dev.baton.teams;

import dev.baton.chat.Sending;
import java.time.Duration;
import java.util.Map;

/**
 * What Teams' words for an error come to when a message is sent.
 *
 * @see <a
 *     href="https://learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis">
 *     Status codes from bot conversational APIs</a>
 */
final class Denials {

    private static final String BLOCKED = "Baton was blocked in that conversation; somebody in it can allow it again";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("MessageWritesBlocked", BLOCKED),
            Map.entry("ConversationBlockedByUser", BLOCKED),
            Map.entry("BotNotInConversationRoster", "Baton isn't in that conversation any more; add it there again"),
            Map.entry(
                    "BotDisabledByAdmin",
                    "the tenant doesn't allow Baton; one of its administrators can, in Teams' app policies"),
            Map.entry("ForbiddenOperationException", "the person doesn't have Baton in Teams yet; they can add it"),
            Map.entry("InvalidBotApiHost", "the tenant is in another cloud than Baton; set TEAMS_CLOUD to gcc"),
            Map.entry("NotEnoughPermissions", "Baton lacks a permission in that conversation"),
            Map.entry("ActivityNotFoundInConversation", "the message was deleted"),
            Map.entry("ConversationNotFound", "Teams knows no such conversation, or Baton isn't in it"),
            Map.entry("MessageSizeTooBig", "the message is too big for Teams"));

    /**
     * Nothing was done. Mostly only a person can change that, but two tokens in a row may also have been revoked;
     * whoever tries again waits longer each time.
     */
    private static final Sending.NotSent UNAUTHORISED = new Sending.NotSent(
            "Teams doesn't let Baton in; check that TEAMS_APP_ID is the id of a bot for which the channel Teams is"
                    + " turned on",
            Duration.ofSeconds(1));

    /** Seen when messages were updated; it passes. */
    private static final String PASSING = "ServiceError";

    static Sending.Known sending(Answer.Denied denied) {
        if (denied.status() == 401) {
            return UNAUTHORISED;
        }
        return denied.code().equals(PASSING)
                ? new Sending.NotSent(denied.reason(), Duration.ofSeconds(5))
                : new Sending.Refused(reason(denied));
    }

    /** In words that go on a sentence; an error that isn't known is named. */
    static String reason(Answer.Denied denied) {
        var reason = REASONS.get(denied.code());
        if (reason != null) {
            return reason;
        }
        return switch (denied.status()) {
            case 404 -> "Teams knows no such conversation or message (" + denied.word() + ")";
            case 413 -> "the message is too big for Teams";
            default -> "Teams refused it (" + denied.word() + ")";
        };
    }

    private Denials() {}
}
