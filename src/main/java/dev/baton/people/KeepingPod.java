package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is written as a pod is founded or changed. */
final class KeepingPod {

    private final Directory directory;
    private final Organizations organizations;
    private final List<PodFollower> followers;

    KeepingPod(Directory directory, Organizations organizations, List<PodFollower> followers) {
        this.directory = directory;
        this.organizations = organizations;
        this.followers = List.copyOf(followers);
    }

    /** Empty while the organization is being linked with another one. */
    Optional<List<Write>> put(OrganizationId organization, Optional<Versioned<Pod>> before, Pod after) {
        var founder = organizations.read(organization);
        if (founder.value().hasGone()) {
            return Optional.empty();
        }
        return Optional.of(before.map(former -> change(organization, former, after))
                .orElseGet(() -> List.of(directory.add(after), organizations.touch(founder))));
    }

    private List<Write> change(OrganizationId organization, Versioned<Pod> before, Pod after) {
        var writes = new ArrayList<Write>();
        writes.add(directory.put(before, after));
        var former = before.value().policy();
        if (!former.equals(after.policy())) {
            followers.forEach(each -> writes.addAll(each.follow(organization, after.id(), former)));
        }
        return writes;
    }
}
