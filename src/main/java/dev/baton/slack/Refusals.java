package dev.baton.slack;

import dev.baton.chat.Sending;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * What Slack's words for an error come to when a message is sent.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage#errors">Errors of chat.postMessage</a>
 */
final class Refusals {

    /** "It's possible some aspect of the operation succeeded before the error was raised." */
    private static final Set<String> UNCLEAR = Set.of("fatal_error", "internal_error");

    /** Nothing was done, and the same may well be done later. */
    private static final Map<String, Duration> LATER = Map.of(
            "service_unavailable", Duration.ofSeconds(5),
            "team_added_to_org", Duration.ofMinutes(1),
            "request_timeout", Duration.ofSeconds(1),
            "token_expired", Duration.ofSeconds(1));

    private static final String GONE =
            "Baton was removed from this Slack workspace, or its token was revoked; install" + " it again";
    private static final String NO_CHANNEL =
            "Slack knows no such channel, or Baton is not in it; invite Baton to the" + " channel";
    private static final String NOT_ALLOWED =
            "the workspace doesn't let apps post there; one of its administrators can" + " change that";

    static final String BLOCKS = "Slack doesn't show there what the message is made of";
    static final String MESSAGE_GONE = "the message was deleted";

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("channel_not_found", NO_CHANNEL),
            Map.entry("not_in_channel", "Baton is not in the channel any more; invite it again"),
            Map.entry("is_archived", "the channel is archived"),
            Map.entry("account_inactive", GONE),
            Map.entry("invalid_auth", GONE),
            Map.entry("not_authed", GONE),
            Map.entry("token_revoked", GONE),
            Map.entry("org_login_required", GONE),
            Map.entry("team_access_not_granted", GONE),
            Map.entry("missing_scope", "Baton lacks a permission in Slack; install it again with the present manifest"),
            Map.entry("no_permission", NOT_ALLOWED),
            Map.entry("restricted_action", NOT_ALLOWED),
            Map.entry("restricted_action_read_only_channel", NOT_ALLOWED),
            Map.entry("restricted_action_thread_only_channel", NOT_ALLOWED),
            Map.entry("restricted_action_non_threadable_channel", NOT_ALLOWED),
            Map.entry("ekm_access_denied", NOT_ALLOWED),
            Map.entry("access_denied", NOT_ALLOWED),
            Map.entry("user_not_found", "Slack doesn't know the person any more"),
            Map.entry("cannot_dm_bot", "the account is a bot's"),
            Map.entry("messages_tab_disabled", "direct messages of Baton are switched off in the app's settings"),
            Map.entry("message_not_found", MESSAGE_GONE),
            Map.entry("thread_not_found", "the message that it belongs to was deleted"),
            Map.entry("cant_update_message", "the message is not Baton's, so it can't be changed"),
            Map.entry("cant_delete_message", "the workspace doesn't let Baton delete the message"),
            Map.entry("compliance_exports_prevent_deletion", "the workspace keeps messages, so none can be deleted"),
            Map.entry("invalid_blocks", BLOCKS),
            Map.entry("invalid_blocks_format", BLOCKS),
            Map.entry("edit_window_closed", "the workspace doesn't let messages of that age be changed"));

    static Sending sending(String error) {
        if (UNCLEAR.contains(error)) {
            return new Sending.Ambiguous("Slack answered " + error);
        }
        var pause = LATER.get(error);
        return pause == null
                ? new Sending.Refused(reason(error))
                : new Sending.NotSent("Slack answered " + error, pause);
    }

    /** In words that go on a sentence; an error that isn't known is named. */
    static String reason(String error) {
        return REASONS.getOrDefault(error, "Slack refused it (" + SlackIds.word(error) + ")");
    }

    private Refusals() {}
}
