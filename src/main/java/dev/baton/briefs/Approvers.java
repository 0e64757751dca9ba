package dev.baton.briefs;

import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import dev.baton.people.Side;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who else may agree to a brief once its partner says nothing: who leads sales in the partner's pods, or in all that
 * the brief concerns if the partner sells in none of them any more. Where nobody leads, or only the partner, it is all
 * in sales there.
 */
final class Approvers {

    /** Without the partner, sorted, so that a list of them reads the same each time. */
    static Set<PersonId> of(Collection<Pod> pods, @Nullable PersonId partner) {
        var own = pods.stream()
                .filter(pod -> partner != null && pod.sells(partner))
                .toList();
        var approvers = new TreeSet<PersonId>(Comparator.comparing(PersonId::value));
        (own.isEmpty() ? pods : own).forEach(pod -> approvers.addAll(of(pod, partner)));
        if (partner != null) {
            approvers.remove(partner);
        }
        return approvers;
    }

    private static Set<PersonId> of(Pod pod, @Nullable PersonId partner) {
        return pod.leadOf(Side.SALES)
                .filter(lead -> !lead.equals(partner))
                .map(Set::of)
                .orElseGet(() -> pod.sales().people());
    }

    private Approvers() {}
}
