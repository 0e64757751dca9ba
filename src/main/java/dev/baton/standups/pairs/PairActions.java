package dev.baton.standups.pairs;

/** The names of what can be pressed and sent. They are stored in messages, so they never change. */
final class PairActions {

    static final String MET = "pairs.met";
    static final String NOT_THIS_TIME = "pairs.not-this-time";
    static final String NOT_FOR_ME = "pairs.not-for-me";
    static final String WISH = "pairs.wish";

    static final String SET = "pairs.set";
    static final String NOW = "pairs.now";
    static final String END = "pairs.end";

    private PairActions() {}
}
