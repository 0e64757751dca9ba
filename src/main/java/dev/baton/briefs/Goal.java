package dev.baton.briefs;

/**
 * What a campaign is to bring, on the scale that both sides share.
 *
 * @param number at least 1
 */
record Goal(long number, Measure measure) {

    /** More is a slip of the finger. */
    static final long MOST = 1_000_000_000;

    /** What both sides count, as Baton does: from the leads of the campaign. */
    enum Measure {
        OFFERED("leads offered to sales"),
        ACCEPTED("leads accepted by sales"),
        WON("deals won");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Such as {@code 40 leads accepted by sales}. */
    String words() {
        return number + " " + measure.label();
    }
}
