package dev.baton.standups;

import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.people.Directory;
import dev.baton.people.Side;
import dev.baton.standups.Answer.Said;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What everybody who answers has in common: which round it is, and whether it still can be. */
final class Answering {

    private final Standups standups;
    private final Rounds rounds;
    private final Directory directory;
    private final InstantSource clock;

    Answering(Standups standups, Rounds rounds, Directory directory, InstantSource clock) {
        this.standups = standups;
        this.rounds = rounds;
        this.directory = directory;
        this.clock = clock;
    }

    /** Looks the round up and does the deed, if the person can answer; it is told whether that is late. */
    Reply forAsked(Interaction by, String argument, BiFunction<Versioned<Round>, Boolean, Reply> deed) {
        var organization = by.organization();
        var found = RoundId.parse(argument).flatMap(id -> rounds.find(organization, id));
        if (found.isEmpty()) {
            return Reply.onlyYou("That round is gone. /standup shows what waits for you.");
        }
        var round = found.get().value();
        return switch (round.standing(by.person(), clock.instant())) {
            case NOT_ASKED ->
                Reply.onlyYou("You were not asked in this round. Whoever has joined since is asked in the next one.");
            case OVER -> Reply.onlyYou("This round is over. /standup shows what waits for you.");
            case IN_TIME -> ifTakingPart(by, round, () -> deed.apply(found.get(), false));
            case LATE ->
                isLatest(organization, round)
                        ? ifTakingPart(by, round, () -> deed.apply(found.get(), true))
                        : Reply.onlyYou("The next round has begun since. /standup shows what waits for you.");
        };
    }

    /** What a person says of a round; when something was said first stays. */
    Answer answer(Interaction by, Round round, Optional<Versioned<Answer>> before, Said said, boolean late) {
        @Nullable
        Side side = directory
                .pod(by.organization(), round.pod())
                .flatMap(pod -> pod.sideOf(by.person()))
                .orElse(null);
        var at = before.map(each -> each.value().at()).orElse(clock.instant());
        return new Answer(round.id(), by.person(), side, said, at, late, null);
    }

    /** Keeps an answer if the round is as it was read, and brings up to date what the person was asked. */
    List<Write> keep(Interaction by, Versioned<Round> round, Optional<Versioned<Answer>> before, Answer answer) {
        var organization = by.organization();
        var asked = directory.person(organization, by.person()).stream()
                .flatMap(person -> AskedCards.refresh(organization, round.value(), person, clock.instant()));
        return Stream.concat(Stream.of(rounds.unchanged(round), rounds.put(before, answer)), asked)
                .toList();
    }

    private boolean isLatest(OrganizationId organization, Round round) {
        return rounds.latest(organization, round.id().standup(), 1).stream()
                .allMatch(latest -> latest.id().equals(round.id()));
    }

    private Reply ifTakingPart(Interaction by, Round round, Supplier<Reply> deed) {
        var standup = standups.find(by.organization(), round.id().standup().value());
        if (standup.isEmpty()) {
            return Reply.onlyYou("“" + round.name() + "” has ended and takes no more answers. What was said stays.");
        }
        return takesPart(by.organization(), standup.get().value(), by.person())
                ? deed.get()
                : Reply.onlyYou("You no longer take part in " + round.name() + ". What you said before stays.");
    }

    private boolean takesPart(OrganizationId organization, Standup standup, PersonId person) {
        return directory
                .pod(organization, standup.pod())
                .map(standup::people)
                .filter(people -> people.contains(person))
                .isPresent();
    }
}
