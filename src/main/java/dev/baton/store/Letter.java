package dev.baton.store;

/**
 * A message in a lane.
 *
 * @param realm whose it is
 * @param lane the conversation whose order it keeps
 * @param id its business key
 * @param body what to send, as the sender wrote it
 * @param root the message that it belongs to, or empty
 */
public record Letter(Realm realm, String lane, String id, Kind kind, String root, String body) {

    /** How a message is sent. */
    public enum Kind {
        /** Posted once. */
        POST,
        /** Posted once and kept, to be refreshed. */
        HEADLINE,
        /** Brings a headline up to date; those that wait are one. */
        REFRESH;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The part of a commit that adds it. Adding it twice adds it once. */
    public Write add() {
        return new Write("L", lane, id, kind.word(), root, body);
    }
}
