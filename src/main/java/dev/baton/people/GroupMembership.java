package dev.baton.people;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.GroupId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Roster;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Backoff;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks the platform who is in the groups of a pod: when they are chosen, and every day; soon again if it can't say.
 * Until it can, who is known to be in a group stays in it.
 */
final class GroupMembership implements TimerHandler {

    static final String NAME = "people.groups";
    private static final Duration AGAIN = Duration.ofDays(1);
    private static final Backoff SOON = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1));

    /** After so many failures in a row, some hours, the channel is told although the former members still count. */
    private static final int PATIENCE = 12;

    private final Store store;
    private final Directory directory;
    private final KeepingPod keeping;
    private final Reception reception;
    private final Map<String, Roster> rosters;
    private final InstantSource clock;

    GroupMembership(
            Store store,
            Directory directory,
            KeepingPod keeping,
            Reception reception,
            Map<String, Roster> rosters,
            InstantSource clock) {
        this.store = store;
        this.directory = directory;
        this.keeping = keeping;
        this.reception = reception;
        this.rosters = Map.copyOf(rosters);
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    /** The timer that asks about a pod's groups. */
    static Write ask(PodId pod, Instant at) {
        return ask(pod, at, 0);
    }

    /** @param failures how many there were in a row */
    private static Write ask(PodId pod, Instant at, int failures) {
        return Timers.set("groups:" + pod, at, NAME, pod + " " + failures);
    }

    @Override
    public void fire(Realm realm, String argument) {
        var words = argument.split(" ", 2);
        var organization = Realms.organization(realm);
        directory.forget(organization);
        directory
                .versioned(organization, new PodId(words[0]))
                .ifPresent(pod -> ask(realm, pod, words.length == 1 ? 0 : Integer.parseInt(words[1])));
    }

    private void ask(Realm realm, Versioned<Pod> before, int failures) {
        var organization = Realms.organization(realm);
        var pod = before.value();
        var sales = asked(organization, pod.sales());
        var marketing = asked(organization, pod.marketing());
        var updated = pod.withTeams(sales.team(), marketing.team());
        var writes = new ArrayList<Write>(keeping.change(organization, before, updated));
        if (sales.isWhole() && marketing.isWhole()) {
            writes.add(ask(pod.id(), clock.instant().plus(AGAIN)));
        } else {
            writes.add(ask(pod.id(), clock.instant().plus(SOON.after(failures + 1)), failures + 1));
            if (isWorthTelling(updated, failures)) {
                writes.addAll(news(organization, updated));
            }
        }
        store.commit(realm, Operation.anonymous(), writes);
        directory.changed(organization);
    }

    /**
     * A side as it is now known.
     *
     * @param isWhole whether the platform has told all about its group
     */
    private record Asked(Pod.Team team, boolean isWhole) {}

    private Asked asked(OrganizationId organization, Pod.Team team) {
        if (team.group() == null) {
            return new Asked(team, true);
        }
        return accounts(team.group())
                .map(accounts -> met(organization, team, accounts))
                .orElseGet(() -> new Asked(team, false));
    }

    private Optional<List<AccountId>> accounts(GroupId group) {
        return Optional.ofNullable(rosters.get(group.workspace().platform())).flatMap(roster -> roster.members(group));
    }

    /** Somebody new about whom the platform can't tell now is missing for a while. */
    private Asked met(OrganizationId organization, Pod.Team team, List<AccountId> accounts) {
        var met = accounts.stream()
                .map(account -> reception.meet(organization, account))
                .toList();
        var members = met.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet());
        return new Asked(team.withMembers(members), met.stream().allMatch(Optional::isPresent));
    }

    /** At once if a group has nobody yet; if its former members still count, only when that lasts. */
    private static boolean isWorthTelling(Pod pod, int failures) {
        var isEmpty = Stream.of(pod.sales(), pod.marketing())
                .anyMatch(team -> team.group() != null && team.members().isEmpty());
        return failures == (isEmpty ? 0 : PATIENCE);
    }

    private List<Write> news(OrganizationId organization, Pod pod) {
        var card = Card.of(Text.of("I could not find out who is in a group of " + pod.name()
                        + ", or not about everybody in it. I keep asking. "
                        + "Until then I know those that /baton people shows. Are you missing?"))
                .and(JoiningSide.buttons(pod.id()));
        return Outgoing.inChannels(
                organization, pod.channels(), "groups:" + pod.id() + ":" + clock.millis(), card, null);
    }
}
