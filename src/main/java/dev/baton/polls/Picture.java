package dev.baton.polls;

import java.util.Map;

/**
 * What has been shown of an anonymous poll. It changes in steps, so that no two of its results lie fewer than
 * {@link Sides#FEWEST} ballots apart, the last one included: who compares them can't read what one person chose.
 *
 * @param shown what everybody may see while the poll is open; of no voters if there is nothing yet
 * @param held what is shown next, once that many have voted since; of no voters if there is nothing
 * @param sides how the sides had voted where that was shown before, since the poll had been closed
 */
record Picture(PollId poll, Tally shown, Tally held, Map<Camp, Tally> sides) {

    Picture {
        sides = Map.copyOf(sides);
    }

    static Picture none(PollId poll) {
        return new Picture(poll, Tally.NOTHING, Tally.NOTHING, Map.of());
    }

    /** Whether enough have voted for another step. */
    boolean isDue(int ballots) {
        return ballots >= Math.max(shown.voters(), held.voters()) + Sides.FEWEST;
    }

    /** Shows what was held, and holds how it stands now; the same if that isn't due. */
    Picture drawing(Tally now) {
        return isDue(now.voters()) ? new Picture(poll, held.voters() > 0 ? held : shown, now, sides) : this;
    }

    /** What is seen while so many have voted. */
    Standing live(int voters) {
        return new Standing(voters, shown, Map.of());
    }

    /** What is seen once the poll is closed: all, unless too few have voted, or too few since it was closed before. */
    Standing closed(Sides now) {
        var tally = now.together();
        return shown.voters() > 0 && tally.voters() < shown.voters() + Sides.FEWEST
                ? Standing.secret(tally.voters(), shown, sides)
                : Standing.secret(tally.voters(), tally, now.shownAfter(sides));
    }

    /** What is left of it when the poll is opened again. */
    Picture reopened(Standing closed) {
        return new Picture(poll, closed.tally(), Tally.NOTHING, closed.sides().isEmpty() ? sides : closed.sides());
    }
}
