package dev.baton.people;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is written as a pod is founded or changed, and noted of that. Whatever changes a pod's people or channels is
 * written by this, so that all who follow hear of it.
 */
final class KeepingPod {

    private final Directory directory;
    private final Organizations organizations;
    private final List<PodFollower> followers;
    private final List<PeopleFollower> ofPeople;
    private final PodChanges changes;

    KeepingPod(
            Directory directory,
            Organizations organizations,
            List<PodFollower> followers,
            List<PeopleFollower> ofPeople,
            PodChanges changes) {
        this.directory = directory;
        this.organizations = organizations;
        this.followers = List.copyOf(followers);
        this.ofPeople = List.copyOf(ofPeople);
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
        ofPeople.forEach(each -> writes.addAll(each.follow(by.organization(), pod.id())));
        return writes;
    }

    /** What is written as somebody changes a pod that there is. */
    List<Write> change(Interaction by, Versioned<Pod> before, Pod after) {
        var writes = new ArrayList<>(change(by.organization(), before, after));
        writes.addAll(changes.changed(by, before.value(), after));
        return writes;
    }

    /** The same where Baton does it by itself. */
    List<Write> change(OrganizationId organization, Versioned<Pod> before, Pod after) {
        var writes = new ArrayList<Write>();
        writes.add(directory.put(before, after));
        var former = before.value();
        if (!former.policy().equals(after.policy())) {
            followers.forEach(each -> writes.addAll(each.follow(organization, after.id(), former.policy())));
        }
        if (!meetsAs(former, after)) {
            ofPeople.forEach(each -> writes.addAll(each.follow(organization, after.id())));
        }
        return writes;
    }

    private static boolean meetsAs(Pod former, Pod after) {
        return former.sales().people().equals(after.sales().people())
                && former.marketing().people().equals(after.marketing().people())
                && Objects.equals(former.sales().lead(), after.sales().lead())
                && Objects.equals(former.marketing().lead(), after.marketing().lead())
                && former.channels().equals(after.channels());
    }
}
