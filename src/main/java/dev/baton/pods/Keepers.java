package dev.baton.pods;

import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.store.Versioned;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who makes and changes what is a pod's: the people of the pod, and administrators all of it. */
public final class Keepers {

    private final Directory directory;

    Keepers(Directory directory) {
        this.directory = directory;
    }

    public boolean mayChange(Interaction by, Pod pod) {
        return pod.sideOf(by.person()).isPresent() || directory.administers(by.organization(), by.person());
    }

    /** The same of a pod that may be gone. */
    public boolean mayChange(Interaction by, PodId pod) {
        return directory
                .pod(by.organization(), pod)
                .filter(found -> mayChange(by, found))
                .isPresent();
    }

    /**
     * Does the deed, if there is such a pod and the person may keep what is its.
     *
     * @param what others can't do, such as {@code change its meetings}
     */
    public Reply forKeeper(Interaction by, PodId pod, String what, Function<Versioned<Pod>, Reply> deed) {
        var found = directory.versioned(by.organization(), pod);
        if (found.isEmpty()) {
            return Reply.onlyYou("That pod is gone. /baton people shows the ones there are.");
        }
        return mayChange(by, found.get().value())
                ? deed.apply(found.get())
                : Reply.onlyYou(
                        "Only people of " + found.get().value().name() + " and administrators can " + what + ".");
    }

    /** The pod in whose channel something was done, if the person may change what is its; else all such pods. */
    public List<Pod> podsFor(Interaction by) {
        return Optional.ofNullable(by.context().conversation())
                .flatMap(channel -> directory.podIn(by.organization(), channel))
                .filter(pod -> mayChange(by, pod))
                .map(List::of)
                .orElseGet(() -> keptBy(by));
    }

    /** All pods whose things the person may change, by name. */
    public List<Pod> keptBy(Interaction by) {
        return directory.pods(by.organization()).stream()
                .filter(pod -> mayChange(by, pod))
                .sorted(Comparator.comparing(Pod::name))
                .toList();
    }

    /** All pods whose things the person may change, the given one first: where its summaries may go. */
    public List<Pod> all(Interaction by, Pod first) {
        var others = keptBy(by).stream().filter(pod -> !pod.id().equals(first.id()));
        return Stream.concat(Stream.of(first), others).toList();
    }
}
