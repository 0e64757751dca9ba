package dev.baton.people;

import dev.baton.chat.Interaction;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is written as a pod is founded or changed, and noted of that. */
final class KeepingPod {

    private final Directory directory;
    private final Organizations organizations;
    private final List<PodFollower> followers;
    private final PodChanges changes;

    KeepingPod(Directory directory, Organizations organizations, List<PodFollower> followers, PodChanges changes) {
        this.directory = directory;
        this.organizations = organizations;
        this.followers = List.copyOf(followers);
        this.changes = changes;
    }

    /** Empty while the organization is being linked with another one. */
    Optional<List<Write>> put(Interaction by, Optional<Versioned<Pod>> before, Pod after) {
        var founder = organizations.read(by.organization());
        if (founder.value().hasGone()) {
            return Optional.empty();
        }
        return Optional.of(before.map(former -> change(by, former, after)).orElseGet(() -> found(by, founder, after)));
    }

    private List<Write> found(Interaction by, Versioned<Organization> founder, Pod pod) {
        var writes = new ArrayList<Write>();
        writes.add(directory.add(pod));
        writes.add(organizations.touch(founder));
        writes.addAll(changes.founded(by, pod));
        return writes;
    }

    private List<Write> change(Interaction by, Versioned<Pod> before, Pod after) {
        var writes = new ArrayList<Write>();
        writes.add(directory.put(before, after));
        writes.addAll(changes.changed(by, before.value(), after));
        var former = before.value().policy();
        if (!former.equals(after.policy())) {
            followers.forEach(each -> writes.addAll(each.follow(by.organization(), after.id(), former)));
        }
        return writes;
    }
}
