package dev.baton.routing;

/**
 * When somebody gets nothing by a rule.
 *
 * @param perDay the most leads that Baton gives to one person a day, by whichever rule; no limit if 0
 * @param perWeek the same in a week that begins on Monday
 * @param open the most that one person has open; no limit if 0
 * @param atWork whether only who works at that time gets any
 * @param hotAnyway whether hot leads pass these limits
 */
record Terms(int perDay, int perWeek, int open, boolean atWork, boolean hotAnyway) {

    static final Terms NONE = new Terms(0, 0, 0, false, false);

    /** The largest limit; who would take more needs none. */
    static final int MOST = 10_000;

    /** For a lead that passes the limits. */
    Terms withoutLimits() {
        return new Terms(0, 0, 0, atWork, hotAnyway);
    }
}
