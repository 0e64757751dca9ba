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
 * @param twins whether leads that may be here already come in all the same
 * @param back how far it is undone; null if nobody wants that
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
        Map<String, Integer> leads,
        boolean twins,
        @Nullable Back back) {

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
        DISCARDED,
        /** Those of its leads that nobody has touched go. */
        UNDOING,
        UNDONE
    }

    /**
     * How far it is undone.
     *
     * @param pieces how many were looked at
     * @param gone how many leads are gone
     * @param stayed how many stay, since somebody has done something about them
     */
    record Back(PersonId by, int pieces, int gone, int stayed) {}

    /**
     * What is in the file.
     *
     * @param fresh new leads
     * @param past leads that something became of before
     * @param wrong rows in which something is wrong
     * @param freshTwins of the new ones: with the e-mail address of a lead that is here, or before them in the file
     * @param pastTwins the same of the others
     * @param columns the names of those that are read
     * @param unknown the names of those that are left out
     */
    record Found(
            int fresh, int past, int wrong, int freshTwins, int pastTwins, List<String> columns, List<String> unknown) {

        static final Found NOTHING = new Found(0, 0, 0, 0, 0, List.of(), List.of());

        Found {
            columns = List.copyOf(columns);
            unknown = List.copyOf(unknown);
        }

        int fine() {
            return fresh + past;
        }

        int twins() {
            return freshTwins + pastTwins;
        }
    }

    LeadImport {
        leads = Map.copyOf(leads);
    }

    static LeadImport coming(PersonId by, @Nullable PodId pod, Instant at) {
        return new LeadImport(
                UlidCreator.getMonotonicUlid().toString(),
                by,
                pod,
                Stage.COMING,
                at,
                Found.NOTHING,
                0,
                0,
                Map.of(),
                false,
                null);
    }

    LeadImport come(Found what, int inPieces) {
        var next = what.wrong() > 0 ? Stage.WRONG : Stage.READY;
        return new LeadImport(id, by, pod, next, at, what, inPieces, 0, Map.of(), false, null);
    }

    LeadImport with(Stage next, Instant now) {
        return new LeadImport(id, by, pod, next, now, found, pieces, taken, leads, twins, back);
    }

    /** With those that may be here already, or without them. */
    LeadImport started(boolean withTwins, Instant now) {
        return new LeadImport(id, by, pod, Stage.RUNNING, now, found, pieces, taken, leads, withTwins, null);
    }

    /** One more piece is in. */
    LeadImport took(List<Lead> more) {
        var sum = new HashMap<>(leads);
        more.forEach(lead -> sum.merge(lead.pod().value(), 1, Integer::sum));
        var next = taken + 1 == pieces ? Stage.DONE : stage;
        return new LeadImport(id, by, pod, next, at, found, pieces, taken + 1, sum, twins, null);
    }

    /** Whether nothing more of it is wanted, and no lead of it comes in any more. */
    boolean isGivenUp() {
        return stage == Stage.STOPPED || stage == Stage.HALTED || stage == Stage.DISCARDED;
    }

    /** How many are in. */
    int in() {
        return leads.values().stream().mapToInt(Integer::intValue).sum();
    }

    LeadImport undoneBy(PersonId person, Instant now) {
        return new LeadImport(
                id, by, pod, Stage.UNDOING, now, found, pieces, taken, leads, twins, new Back(person, 0, 0, 0));
    }

    /** One more of the pieces that are in is undone. */
    LeadImport undid(Back undone, int gone, int stayed) {
        var next = undone.pieces() + 1 >= taken ? Stage.UNDONE : stage;
        var sum = new Back(undone.by(), undone.pieces() + 1, undone.gone() + gone, undone.stayed() + stayed);
        return new LeadImport(id, by, pod, next, at, found, pieces, taken, leads, twins, sum);
    }

    /** Whether leads of it are in, and none comes any more. */
    boolean canBeUndone() {
        return (stage == Stage.DONE || stage == Stage.STOPPED || stage == Stage.HALTED) && in() > 0;
    }

    /** How many come in. */
    int wanted() {
        return found.fine() - (twins ? 0 : found.twins());
    }

    /** How many of those are new. */
    int fresh() {
        return found.fresh() - (twins ? 0 : found.freshTwins());
    }

    /** How many of those something became of before. */
    int past() {
        return found.past() - (twins ? 0 : found.pastTwins());
    }

    /** How many of the file were looked at: those are in, or left out. */
    int passed() {
        return Math.min(taken * ReadingLeadFile.TOGETHER, found.fine());
    }

    /** Whether new ones are handed over like any other. */
    boolean handsOver() {
        return fresh() <= HANDED_OVER;
    }
}
