package dev.baton.briefs;

import dev.baton.people.PodId;
import java.util.List;

/**
 * How far a publication is, as it arrives on the platforms.
 *
 * @param edition what was published
 * @param channels in how many channels it is to be
 * @param reached in how many its card is
 * @param refused the pods in a channel of which it can't be posted
 * @param people how many have to be asked
 * @param asked how many of them have got that
 * @param unreachable how many of them can't be written to
 * @param isComplete whether nothing is on its way any more
 */
record Progress(
        BriefId brief,
        int edition,
        int channels,
        int reached,
        List<PodId> refused,
        int people,
        int asked,
        int unreachable,
        boolean isComplete) {

    Progress {
        refused = List.copyOf(refused);
    }

    static String idOf(BriefId brief, int edition) {
        return brief + ":" + edition;
    }

    String id() {
        return idOf(brief, edition);
    }

    boolean isEverywhere() {
        return refused.isEmpty() && unreachable == 0;
    }
}
