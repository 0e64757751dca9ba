package dev.baton.store;

/** What became of a message. */
public enum Fate {
    /** It is still to be sent. */
    WAITS,
    SENT,
    /** It was refused, or nobody can tell: a person decides, or has decided that it is never sent. */
    FAILED,
    /** None with that id was added, or it was sent so long ago that it isn't known any more. */
    UNKNOWN;

    static Fate of(String state) {
        return switch (state) {
            case "pending", "sending" -> WAITS;
            case "sent" -> SENT;
            case "dead", "unknown", "dropped" -> FAILED;
            default -> UNKNOWN;
        };
    }
}
