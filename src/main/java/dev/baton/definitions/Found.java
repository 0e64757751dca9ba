package dev.baton.definitions;

import dev.baton.chat.Interaction;
import dev.baton.people.Pod;
import dev.baton.store.Versioned;
import java.util.Optional;

/**
 * A pod and what it has agreed on, as somebody acts on them.
 *
 * @param stored empty if nobody has begun
 * @param leaders who leads its sides and can be reached
 * @param isAdministrator whether whoever acts is one
 */
record Found(
        Interaction by,
        Versioned<Pod> versionedPod,
        Optional<Versioned<Definition>> stored,
        Leaders leaders,
        boolean isAdministrator) {

    Pod pod() {
        return versionedPod.value();
    }

    Definition definition() {
        return stored.map(Versioned::value).orElseGet(() -> Definition.none(pod().id()));
    }

    /** The same once it is otherwise. */
    Found with(Definition other) {
        return new Found(
                by,
                versionedPod,
                Optional.of(new Versioned<>(
                        other.pod().value(), stored.map(Versioned::version).orElse(0L), other)),
                leaders,
                isAdministrator);
    }

    /** Whether whoever acts is of the pod, on whichever side. */
    boolean isOfPod() {
        return pod().sideOf(by.person()).isPresent();
    }

    /** Whether whoever acts may end what others propose: administrators, and the pod where the proposer has left it. */
    boolean mayWithdrawAnyway() {
        var open = definition().proposal();
        var isOrphan = open != null && pod().sideOf(open.by()).isEmpty();
        return isAdministrator || (isOrphan && isOfPod());
    }
}
