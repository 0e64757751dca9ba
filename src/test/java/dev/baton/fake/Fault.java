package dev.baton.fake;

/** How a request goes wrong. */
public enum Fault {
    NONE(false),
    /** 429 with {@code Retry-After}; nothing is done. */
    LIMITED(false),
    /** 503 without having done anything. */
    BROKEN_BEFORE(true),
    /** 500 after it was done. */
    BROKEN_AFTER(true),
    /** 503 with {@code Retry-After: 0} after it was done: an invitation to send it twice. */
    COME_BACK_AT_ONCE(true),
    /** A page of a proxy instead of an answer, after it was done. */
    HTML(true),
    /** Half of the answer, after it was done. */
    HALF_BODY(true),
    /** Half of the answer without a length, so that only its JSON shows that something is missing. */
    HALF_BODY_UNNOTICED(true),
    /** The connection is reset before anything is done. */
    RESET_BEFORE(true),
    /** The connection is reset after it was done. */
    RESET_AFTER(true),
    /** The answer takes a while. */
    SLOW(false),
    /** The platform says that it failed, and did it. */
    INTERNAL_ERROR_AFTER(true),
    /** The platform says so without having done anything. */
    INTERNAL_ERROR_BEFORE(true);

    private final boolean ambiguous;

    Fault(boolean ambiguous) {
        this.ambiguous = ambiguous;
    }

    /** Whether who sent the request can't know if it was done. */
    public boolean isAmbiguous() {
        return ambiguous;
    }

    /** Whether nothing is done. */
    public boolean isBefore() {
        return switch (this) {
            case LIMITED, BROKEN_BEFORE, RESET_BEFORE, INTERNAL_ERROR_BEFORE -> true;
            case NONE,
                    BROKEN_AFTER,
                    COME_BACK_AT_ONCE,
                    HTML,
                    HALF_BODY,
                    HALF_BODY_UNNOTICED,
                    RESET_AFTER,
                    SLOW,
                    INTERNAL_ERROR_AFTER -> false;
        };
    }
}
