package dev.baton.definitions;

/**
 * What became of a proposal that leads were asked to sign.
 *
 * @param version as which it came to hold; 0 if it never did
 */
record Ended(int revision, How how, int version) {

    /** Nobody looks farther back. */
    static final int MOST = 20;

    /** How it ended. */
    enum How {
        HOLDS,
        DECLINED,
        WITHDRAWN,
        CHANGED
    }
}
