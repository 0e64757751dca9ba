package dev.baton.slack;

import java.time.Instant;
import java.util.regex.Pattern;

/** What Slack's ids look like. What doesn't look like one is never used as one. */
final class SlackIds {

    private static final Pattern TEAM = Pattern.compile("[TE][A-Z0-9]{1,30}");
    private static final Pattern USER = Pattern.compile("[UW][A-Z0-9]{1,30}");
    private static final Pattern CHANNEL = Pattern.compile("[CDG][A-Z0-9]{1,30}");
    private static final Pattern GROUP = Pattern.compile("S[A-Z0-9]{1,30}");
    private static final Pattern TS = Pattern.compile("\\d{1,11}\\.\\d{6}");
    private static final Pattern WORD = Pattern.compile("[\\w.:-]{1,60}");

    static boolean isTeam(String id) {
        return TEAM.matcher(id).matches();
    }

    static boolean isUser(String id) {
        return USER.matcher(id).matches();
    }

    static boolean isChannel(String id) {
        return CHANNEL.matcher(id).matches();
    }

    static boolean isGroup(String id) {
        return GROUP.matcher(id).matches();
    }

    /** Whether it names a message in its channel. */
    static boolean isTs(String id) {
        return TS.matcher(id).matches();
    }

    /** When that was, by Slack's clock: such an id is a time, too. */
    static Instant instant(String ts) {
        var parts = ts.split("\\.", 2);
        return Instant.ofEpochSecond(Long.parseLong(parts[0]), Long.parseLong(parts[1]) * 1_000);
    }

    /** Slack's word for an error, if it is a word. */
    static String word(String error) {
        return WORD.matcher(error).matches() ? error : "an error that Baton doesn't know";
    }

    private SlackIds() {}
}
