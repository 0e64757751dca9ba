package dev.baton.standups.pairs;

import java.util.Comparator;

/**
 * What speaks against a couple, the weightier first; of several couples it adds up.
 *
 * @param unwanted whether somebody doesn't want it
 * @param owed what the two don't owe: the less they have been drawn, the less it is
 * @param early whether both have somebody else there whom they have waited for longer
 * @param waiting how many there are whom the one or the other has waited for longer
 * @param offbeat whether it leaves the order in which all would meet if everybody were always there
 */
record Cost(long unwanted, long owed, long early, long waiting, long offbeat) implements Comparable<Cost> {

    static final Cost NOTHING = new Cost(0, 0, 0, 0, 0);

    private static final Comparator<Cost> ORDER = Comparator.comparingLong(Cost::unwanted)
            .thenComparingLong(Cost::owed)
            .thenComparingLong(Cost::early)
            .thenComparingLong(Cost::waiting)
            .thenComparingLong(Cost::offbeat);

    Cost plus(Cost other) {
        return new Cost(
                unwanted + other.unwanted,
                owed + other.owed,
                early + other.early,
                waiting + other.waiting,
                offbeat + other.offbeat);
    }

    Cost minus(Cost other) {
        return new Cost(
                unwanted - other.unwanted,
                owed - other.owed,
                early - other.early,
                waiting - other.waiting,
                offbeat - other.offbeat);
    }

    boolean isLessThan(Cost other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Cost other) {
        return ORDER.compare(this, other);
    }
}
