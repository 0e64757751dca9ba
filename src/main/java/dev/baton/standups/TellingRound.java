package dev.baton.standups;

import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.standups.StandupTimers.Telling;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;

/**
 * A round is over, or somebody has answered it late: each person's messages show so. Where the summary is private,
 * everybody gets it, or has it brought up to date. Many are told in several commits.
 */
final class TellingRound implements TimerHandler {

    private final Rounds rounds;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    TellingRound(Rounds rounds, Directory directory, Store store, InstantSource clock) {
        this.rounds = rounds;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return StandupTimers.TELL;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        Telling.parse(argument)
                .ifPresent(telling -> rounds.find(organization, telling.round())
                        .map(found -> found.value())
                        .filter(round -> !round.isOpen())
                        .ifPresent(round -> store.commitInParts(realm, writes(organization, round, telling))));
    }

    private List<Write> writes(OrganizationId organization, Round round, Telling telling) {
        var asked = round.asked().stream().map(Round.Asked::person).toList();
        var people = directory.persons(organization, asked).values();
        var summaries = people.stream()
                .flatMap(person -> person.address().stream())
                .map(account -> RoundCards.privately(round, account));
        return switch (telling.what()) {
            case END ->
                people.stream()
                        .flatMap(person -> AskedCards.refresh(organization, round, person, clock.instant()))
                        .toList();
            case SUMMARY ->
                summaries
                        .map(summary -> Outgoing.headline(summary).add(organization))
                        .toList();
            case LATE ->
                summaries
                        .map(summary -> Outgoing.refresh(summary).add(organization))
                        .toList();
        };
    }
}
