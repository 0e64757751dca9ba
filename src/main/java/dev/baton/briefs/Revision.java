package dev.baton.briefs;

/**
 * What a brief said at a time while sales was asked.
 *
 * @param number the brief's {@link Brief#revision} then
 */
record Revision(BriefId brief, int number, Content content) {

    static Revision of(Brief brief) {
        return new Revision(brief.id(), brief.revision(), brief.content());
    }

    static String idOf(BriefId brief, int number) {
        return brief + ":" + number;
    }

    String id() {
        return idOf(brief, number);
    }
}
