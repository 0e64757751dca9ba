package dev.baton.standups.pairs;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.pods.Keepers;
import dev.baton.store.Versioned;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds the pod and its pairs for somebody who may change them. */
final class ChoosingPairs {

    private final Pairs pairs;
    private final Keepers keepers;

    ChoosingPairs(Pairs pairs, Keepers keepers) {
        this.pairs = pairs;
        this.keepers = keepers;
    }

    Reply forPod(Interaction by, String pod, Function<Versioned<Pod>, Reply> deed) {
        return keepers.forKeeper(by, new PodId(pod), "see and change its pairs", deed);
    }

    Reply forPairing(Interaction by, String pod, BiFunction<Versioned<Pairing>, Pod, Reply> deed) {
        return forPod(
                by,
                pod,
                found -> pairs.pairing(by.organization(), found.value().id())
                        .map(pairing -> deed.apply(pairing, found.value()))
                        .orElseGet(
                                () -> Reply.onlyYou("Nobody is paired there any more. /standup pairs begins anew.")));
    }
}
