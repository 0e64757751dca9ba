package dev.baton.leads;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of leads on its way in. It is looked at first, whole; only then, and only if nothing is wrong in it, somebody
 * lets it in.
 *
 * @param pod where its leads go; null if that is left to the rules
 * @param at when it came, or what was decided about it last
 * @param pieces in how many the leads are kept until they are in
 * @param taken how many of those are in
 * @param leads how many leads are in, by pod
 */
record LeadImport(
        String id,
        PersonId by,
        @Nullable PodId pod,
        Stage stage,
        Instant at,
        Found found,
        int pieces,
        int taken,
        Map<String, Integer> leads) {

    /** As many new ones get a card each, and are waited for by the clock. */
    static final int HANDED_OVER = 200;

    /** Where it is. */
    enum Stage {
        /** The file is coming, or broke off. */
        COMING,
        /** Something must be changed in it. */
        WRONG,
        READY,
        RUNNING,
        /** By whoever sent it. */
        STOPPED,
        /** By Baton: where its leads go is gone. */
        HALTED,
        DONE,
        DISCARDED
    }

    /**
     * What is in the file.
     *
     * @param fresh new leads
     * @param past leads that something became of before
     * @param wrong rows in which something is wrong
     * @param here leads whose e-mail address is that of a lead that is here already, or of another one of the file
     * @param columns the names of those that are read
     * @param unknown the names of those that are left out
     */
    record Found(int fresh, int past, int wrong, int here, List<String> columns, List<String> unknown) {

        static final Found NOTHING = new Found(0, 0, 0, 0, List.of(), List.of());

        Found {
            columns = List.copyOf(columns);
            unknown = List.copyOf(unknown);
        }

        int fine() {
            return fresh + past;
        }
    }

    LeadImport {
        leads = Map.copyOf(leads);
    }

    static LeadImport coming(PersonId by, @Nullable PodId pod, Instant at) {
        return new LeadImport(
                UlidCreator.getMonotonicUlid().toString(), by, pod, Stage.COMING, at, Found.NOTHING, 0, 0, Map.of());
    }

    LeadImport come(Found what, int inPieces) {
        var next = what.wrong() > 0 ? Stage.WRONG : Stage.READY;
        return new LeadImport(id, by, pod, next, at, what, inPieces, 0, Map.of());
    }

    LeadImport with(Stage next, Instant now) {
        return new LeadImport(id, by, pod, next, now, found, pieces, taken, leads);
    }

    /** One more piece is in. */
    LeadImport took(List<Lead> more) {
        var sum = new HashMap<>(leads);
        more.forEach(lead -> sum.merge(lead.pod().value(), 1, Integer::sum));
        var next = taken + 1 == pieces ? Stage.DONE : stage;
        return new LeadImport(id, by, pod, next, at, found, pieces, taken + 1, sum);
    }

    /** Whether nothing more of it is wanted, and no lead of it comes in any more. */
    boolean isGivenUp() {
        return stage == Stage.STOPPED || stage == Stage.HALTED || stage == Stage.DISCARDED;
    }

    /** How many are in. */
    int in() {
        return leads.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether new ones are handed over like any other. */
    boolean handsOver() {
        return found.fresh() <= HANDED_OVER;
    }
}
