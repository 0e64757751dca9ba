package dev.baton.standups.pairs;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.standups.Keepers;
import dev.baton.store.Versioned;
import java.util.function.Function;

/** Finds the pod and its pairs for somebody who may change them. */
final class ChoosingPairs {

    private final Pairs pairs;
    private final Keepers keepers;
    private final Directory directory;

    ChoosingPairs(Pairs pairs, Keepers keepers, Directory directory) {
        this.pairs = pairs;
        this.keepers = keepers;
        this.directory = directory;
    }

    Reply forPod(Interaction by, String pod, Function<Versioned<Pod>, Reply> deed) {
        return directory
                .versioned(by.organization(), new PodId(pod))
                .map(found -> keepers.mayChange(by, found.value())
                        ? deed.apply(found)
                        : Reply.onlyYou("Only people of " + found.value().name()
                                + " and administrators can see and change its pairs."))
                .orElseGet(() -> Reply.onlyYou("That pod is gone. /baton people shows the ones there are."));
    }

    Reply forPairing(Interaction by, String pod, Function<Versioned<Pairing>, Reply> deed) {
        return forPod(
                by,
                pod,
                found -> pairs.pairing(by.organization(), found.value().id())
                        .map(deed)
                        .orElseGet(
                                () -> Reply.onlyYou("Nobody is paired there any more. /standup pairs begins anew.")));
    }
}
