package dev.baton.polls;

import java.util.Map;

/**
 * What everybody may see of how a poll stands.
 *
 * @param voters how many have voted
 * @param tally of all of them; while an anonymous poll is open, of fewer; nothing if it isn't shown
 * @param sides the same by side, once the poll is closed, if that may be shown
 */
record Standing(int voters, Tally tally, Map<Camp, Tally> sides) {

    static Standing hidden(int voters) {
        return new Standing(voters, Tally.NOTHING, Map.of());
    }

    static Standing of(Tally tally) {
        return new Standing(tally.voters(), tally, Map.of());
    }

    static Standing of(Sides sides) {
        var tally = sides.together();
        return new Standing(tally.voters(), tally, sides.shown());
    }

    /** Fewer ballots of an anonymous poll would tell who chose what: those who know their own would know another's. */
    static final int FEWEST = 3;

    /** How an anonymous poll stands that is closed; too few ballots are held back. */
    static Standing secret(int voters, Tally tally, Map<Camp, Tally> sides) {
        return tally.voters() < FEWEST ? hidden(voters) : new Standing(voters, tally, sides);
    }

    /** Whether people have voted, but nothing is shown. */
    boolean isHeldBack() {
        return voters > 0 && tally.voters() == 0;
    }

    /** Whether something is shown, but not all. */
    boolean isBehind() {
        return tally.voters() > 0 && tally.voters() < voters;
    }
}
