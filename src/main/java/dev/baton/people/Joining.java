package dev.baton.people;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.LinkCheck.Outcome;
import dev.baton.people.Organization.Member;
import dev.baton.people.Organization.Standing;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workspace joins an organization. Nothing is atomic across both, so it goes in steps, each of which may be the last
 * before a crash: the code has been claimed for the workspace; the organization lists it as joining, and from then on
 * can't join another itself; its former organization is closed, so that no pod is founded there any more, and with that
 * it is decided; the workspace's owner changes; the rest is tidied up. A timer of each organization goes on from
 * wherever it stopped, or takes back what was not decided.
 */
final class Joining implements TimerHandler {

    private static final String NAME = "people.joining";
    private static final Duration SOON = Duration.ofMinutes(1);

    /** When no node takes the workspace for the former organization's any more. */
    private static final Duration LATER = Workspaces.REMEMBERED.multipliedBy(3);

    /**
     * One attempt.
     *
     * @param id of its own
     */
    record Link(OrganizationId to, OrganizationId from, WorkspaceId workspace, String id) {

        String text() {
            return String.join(" ", to.value(), from.value(), id, workspace.toString());
        }

        static Link parse(String text) {
            var words = text.split(" ", 4);
            return new Link(
                    new OrganizationId(words[0]), new OrganizationId(words[1]), WorkspaceId.parse(words[3]), words[2]);
        }
    }

    private final Store store;
    private final Organizations organizations;
    private final Workspaces workspaces;
    private final Departures departures;
    private final Audit audit;
    private final InstantSource clock;

    Joining(
            Store store,
            Organizations organizations,
            Workspaces workspaces,
            Departures departures,
            Audit audit,
            InstantSource clock) {
        this.store = store;
        this.organizations = organizations;
        this.workspaces = workspaces;
        this.departures = departures;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Links the workspace.
     *
     * @param by the name of whoever wants it
     * @throws dev.baton.store.StaleWrite if it must be looked at again; nothing is decided then
     */
    void begin(Link link, Outcome.Welcome welcome, String by) {
        invite(link, welcome.code().value().workspace(), by);
        store.commit(
                Realms.of(link.from()),
                organizations.put(welcome.leaving(), welcome.leaving().value().joining(link.to())),
                Timers.set(timerOf(link), clock.instant().plus(LATER), NAME, link.text()));
        Retrying.soonOrLater(() -> settle(link));
    }

    private void invite(Link link, WorkspaceId host, String by) {
        var before = organizations.read(link.to());
        var listed = before.value().member(host).isPresent()
                ? before.value()
                : before.value().with(Member.linked(host));
        store.commit(
                Realms.of(link.to()),
                organizations.put(before, listed.with(new Member(link.workspace(), Standing.JOINING, link.from(), by))),
                Timers.set(timerOf(link), clock.instant().plus(SOON), NAME, link.text()));
    }

    private static String timerOf(Link link) {
        return "link:" + link.id();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Realm realm, String argument) {
        settle(Link.parse(argument));
    }

    /** Goes on from wherever it stopped. What was read first decides last: each write is stale if that has moved. */
    private void settle(Link link) {
        var to = organizations.read(link.to());
        var from = organizations.read(link.from());
        var owner = workspaces.read(link.workspace()).orElseThrow();
        var current = owner.value().organization();
        if (!link.to().equals(from.value().joined())) {
            withdraw(link, to);
        } else if (current.equals(link.from()) && to.value().hasGone()) {
            store.commit(
                    Realms.of(link.from()), organizations.put(from, from.value().joining(null)));
        } else if (current.equals(link.from())) {
            admit(link, to);
            workspaces.handOver(link.workspace(), owner, link.to());
            finish(link);
        } else {
            if (current.equals(link.to()) && to.value().member(link.workspace()).isPresent()) {
                workspaces.changed();
                finish(link);
            }
            departures.forget(link.from(), link.workspace());
        }
    }

    private void withdraw(Link link, Versioned<Organization> to) {
        to.value()
                .member(link.workspace())
                .filter(member -> member.isJoiningFrom(link.from()))
                .ifPresent(member -> store.commit(
                        Realms.of(link.to()), organizations.put(to, to.value().without(link.workspace()))));
    }

    /** From here on the organization has another workspace, and can't join a third one. */
    private void admit(Link link, Versioned<Organization> to) {
        var by = to.value().member(link.workspace()).map(Member::by).orElse("");
        var member = new Member(link.workspace(), Standing.LINKED, null, by);
        if (!Optional.of(member).equals(to.value().member(link.workspace()))) {
            store.commit(Realms.of(link.to()), organizations.put(to, to.value().with(member)));
        }
    }

    /** The administrators of both hear of it, once; what the former organization knew of people is forgotten. */
    private void finish(Link link) {
        var organization = organizations.read(link.to()).value();
        var by = organization.member(link.workspace()).map(Member::by).orElse("");
        var words = LinkWords.joined(organizations.nameOf(link.workspace(), organization.workspaces()), by);
        var writes = new ArrayList<>(departures.tell(link.to(), link.to(), "joined:" + link.id(), words));
        writes.addAll(departures.tell(link.to(), link.from(), "joined:" + link.id(), words));
        writes.addAll(audit.note(
                new Audit.Task("linking workspaces", "joined:" + link.id()),
                AuditedWorkspaces.WORKSPACE,
                link.workspace().toString(),
                "joined, as an administrator there wanted"));
        writes.add(Timers.cancel(timerOf(link)));
        store.commit(Realms.of(link.to()), Operation.named("joined:" + link.id(), ""), List.copyOf(writes));
        departures.forget(link.from(), link.workspace());
    }
}
