package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Organization.Member;
import dev.baton.people.Organization.Standing;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A workspace leaves an organization and gets one of its own. The organization notes first that it leaves, and where
 * to; then the workspace's owner changes; then its channels and accounts are taken out. A timer goes on from wherever
 * it stopped, and once more when no node takes the workspace for the organization's any more.
 */
final class Leaving implements TimerHandler {

    private static final String NAME = "people.leaving";
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration LATER = Workspaces.REMEMBERED.multipliedBy(3);

    private final Store store;
    private final Organizations organizations;
    private final Workspaces workspaces;
    private final Departures departures;
    private final InstantSource clock;

    Leaving(
            Store store,
            Organizations organizations,
            Workspaces workspaces,
            Departures departures,
            InstantSource clock) {
        this.store = store;
        this.organizations = organizations;
        this.workspaces = workspaces;
        this.departures = departures;
        this.clock = clock;
    }

    /**
     * Lets a workspace leave.
     *
     * @param by the name of whoever wants it
     * @param note what is noted of it
     * @return whether it leaves; not if it is not linked, or no other would stay
     * @throws dev.baton.store.StaleWrite if it must be looked at again
     */
    boolean begin(OrganizationId organization, WorkspaceId workspace, String by, List<Write> note) {
        var before = organizations.read(organization);
        var member = before.value().member(workspace);
        if (member.isEmpty() || !canLeave(before.value(), workspace)) {
            return false;
        }
        if (member.get().standing() == Standing.LINKED) {
            var leaves = new Member(workspace, Standing.LEAVING, Workspaces.newOrganization(), by);
            var writes = new ArrayList<>(note);
            writes.add(organizations.put(before, before.value().with(leaves)));
            writes.add(Timers.set(timerOf(workspace), clock.instant().plus(SOON), NAME, text(organization, workspace)));
            store.commit(Realms.of(organization), Operation.anonymous(), writes);
        }
        Retrying.soonOrLater(() -> settle(organization, workspace));
        return true;
    }

    /** Whether another stays, and the workspace isn't just joining. */
    static boolean canLeave(Organization organization, WorkspaceId workspace) {
        var others = organization.members().stream()
                .filter(each -> !each.workspace().equals(workspace) && each.standing() == Standing.LINKED);
        return others.findAny().isPresent()
                && organization
                        .member(workspace)
                        .filter(each -> each.standing() != Standing.JOINING)
                        .isPresent();
    }

    private static String timerOf(WorkspaceId workspace) {
        return "unlink:" + workspace;
    }

    private static String text(OrganizationId organization, WorkspaceId workspace) {
        return organization + " " + workspace;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var words = argument.split(" ", 2);
        settle(new OrganizationId(words[0]), WorkspaceId.parse(words[1]));
    }

    private void settle(OrganizationId organization, WorkspaceId workspace) {
        var known = organizations.read(organization);
        var leaves = known.value().member(workspace).filter(each -> each.standing() == Standing.LEAVING);
        var owner = workspaces.read(workspace).orElseThrow();
        var isOurs = owner.value().organization().equals(organization);
        if (leaves.isPresent()) {
            if (isOurs) {
                workspaces.handOver(
                        workspace, owner, Objects.requireNonNull(leaves.get().other()));
            }
            workspaces.changed();
            finish(organization, known, leaves.get());
        } else if (!isOurs) {
            departures.leave(organization, workspace);
        }
    }

    /** Each organization tells its own administrators, since it reaches no others. */
    private void finish(OrganizationId organization, Versioned<Organization> known, Member leaves) {
        var workspace = leaves.workspace();
        var own = Objects.requireNonNull(leaves.other());
        var once = Operation.named("left:" + own, "");
        var name = organizations.nameOf(workspace, known.value().workspaces());
        var goodbye = LinkWords.onYourOwn(name, leaves.by());
        store.commit(Realms.of(own), once, departures.tellAt(workspace, own, organization, "left:" + own, goodbye));
        departures.leave(organization, workspace);
        var writes = new ArrayList<>(
                departures.tell(organization, organization, "left:" + own, LinkWords.left(name, leaves.by())));
        writes.add(organizations.put(known, known.value().without(workspace)));
        writes.add(Timers.set(timerOf(workspace), clock.instant().plus(LATER), NAME, text(organization, workspace)));
        store.commit(Realms.of(organization), once, writes);
    }
}
