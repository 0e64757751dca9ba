package dev.baton.routing;

import dev.baton.chat.Interaction;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who may change what: administrators all of it, the two leads of a pod the rules of their pod. Members may look. */
final class Rights {

    static final String NOT_YOURS = "Only the pod’s two leads and administrators can change its routing.";

    private final Directory directory;

    Rights(Directory directory) {
        this.directory = directory;
    }

    boolean administers(Interaction by) {
        return directory.administers(by.organization(), by.person());
    }

    boolean mayChange(Interaction by, Optional<Pod> pod) {
        return administers(by) || pod.filter(found -> leads(by, found)).isPresent();
    }

    boolean mayChange(Interaction by, PodId pod) {
        return mayChange(by, directory.pod(by.organization(), pod));
    }

    private static boolean leads(Interaction by, Pod pod) {
        return pod.leadOf(Side.SALES).filter(by.person()::equals).isPresent()
                || pod.leadOf(Side.MARKETING).filter(by.person()::equals).isPresent();
    }

    /** The pods whose rules somebody may change: that in whose channel it was asked first, then by name. */
    List<Pod> podsOf(Interaction by) {
        var here = by.context().conversation();
        var all = administers(by);
        return directory.pods(by.organization()).stream()
                .filter(pod -> all || leads(by, pod))
                .sorted(Comparator.comparing((Pod pod) -> !pod.isAt(here)).thenComparing(Pod::name))
                .toList();
    }
}
