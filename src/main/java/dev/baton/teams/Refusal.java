package dev.baton.teams;

import java.util.Locale;

/** Why Baton doesn't take what came in, and what it answers. */
enum Refusal {
    /** Teams sends it again. */
    NO_KEYS(503, "the keys of Teams can't be had"),
    TOKEN(401, "its token is missing, or isn't one of Teams for this app"),
    NOT_LOCAL(403, "it isn't from this machine, and has no proof"),
    METHOD(405, "it isn't posted"),
    TYPE(415, "it isn't said to be JSON"),
    TOO_LARGE(413, "it is too large"),
    UNREADABLE(400, "it isn't an activity in JSON"),
    ENDORSEMENT(403, "the key of its token isn't for its channel"),
    SERVICE_URL(403, "its service URL isn't Teams', or not the one of its token"),
    TENANT(403, "its tenant isn't in TEAMS_TENANT_ID");

    private final int status;
    private final String words;

    Refusal(int status, String words) {
        this.status = status;
        this.words = words;
    }

    int status() {
        return status;
    }

    /** In words that go on a sentence. */
    String words() {
        return words;
    }

    /** For figures. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
