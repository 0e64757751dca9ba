package dev.baton.leads;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Directory;
import dev.baton.people.Side;
import java.util.stream.Stream;

/**
 * Who makes one of two leads: whoever works on one of them, or leads a side of its pod. The other one must be his in
 * the same way, or be nobody's in a pod in whose sales he is; so nobody takes a lead from whoever works on it.
 */
final class MergeRights {

    static final Reply NOT_YOURS =
            Reply.onlyYou("Two leads are merged by whoever works on them, or by who leads a side of"
                    + " their pods. A lead that somebody else works on is merged by that person.");

    private final Directory directory;

    MergeRights(Directory directory) {
        this.directory = directory;
    }

    boolean mayMerge(Interaction by, Lead one, Lead other) {
        return (isHis(by, one) && (isHis(by, other) || isFree(by, other))) || (isHis(by, other) && isFree(by, one));
    }

    /** Whether there may be another one with which it can be merged. */
    boolean mayBegin(Interaction by, Lead lead) {
        return isHis(by, lead) || isFree(by, lead);
    }

    private boolean isHis(Interaction by, Lead lead) {
        return by.person().equals(lead.owner())
                || directory.pod(by.organization(), lead.pod()).stream()
                        .flatMap(
                                pod -> Stream.of(Side.SALES, Side.MARKETING).flatMap(side -> pod.leadOf(side).stream()))
                        .anyMatch(by.person()::equals);
    }

    private boolean isFree(Interaction by, Lead lead) {
        var assignment = lead.assignment();
        return lead.owner() == null
                && (assignment == null || assignment.person().equals(by.person()))
                && directory
                        .pod(by.organization(), lead.pod())
                        .filter(pod -> pod.sells(by.person()))
                        .isPresent();
    }
}
