package dev.baton.standups;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.HeadlineSource;
import dev.baton.delivery.Outgoing;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What each person is asked in private, and reminded of. It shows what became of it, so that no old button is left. */
final class AskedCards implements HeadlineSource {

    private static final String KIND = "standup-asked";
    private static final String ASK = "ask:";
    private static final String REMINDER = "reminder:";

    private final Rounds rounds;
    private final Participants participants;
    private final Standups standups;
    private final Directory directory;

    AskedCards(Rounds rounds, Participants participants, Standups standups, Directory directory) {
        this.rounds = rounds;
        this.participants = participants;
        this.standups = standups;
        this.directory = directory;
    }

    static PrivateHeadline question(Round round, PersonId person, AccountId account) {
        return new PrivateHeadline(KIND, ASK + Answer.idOf(round.id(), person), account);
    }

    static PrivateHeadline reminder(Round round, PersonId person, AccountId account) {
        return new PrivateHeadline(KIND, REMINDER + Answer.idOf(round.id(), person), account);
    }

    /** Brings up to date what somebody was sent so far. */
    static Stream<Write> refresh(OrganizationId organization, Round round, Person person, Instant now) {
        return round.asked(person.id()).stream()
                .filter(asked -> !asked.at().isAfter(now))
                .flatMap(asked -> person.address().stream().flatMap(account -> sent(round, asked, account, now)))
                .map(headline -> Outgoing.refresh(headline).add(organization));
    }

    private static Stream<PrivateHeadline> sent(Round round, Round.Asked asked, AccountId account, Instant now) {
        var reminder = asked.reminder();
        var question = question(round, asked.person(), account);
        return reminder == null || reminder.isAfter(now)
                ? Stream.of(question)
                : Stream.of(question, reminder(round, asked.person(), account));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Card> card(OrganizationId organization, String reference) {
        var isReminder = reference.startsWith(REMINDER);
        var id = reference.substring(isReminder ? REMINDER.length() : ASK.length());
        var person = new PersonId(id.substring(id.lastIndexOf(':') + 1));
        return RoundId.parse(id.substring(0, id.lastIndexOf(':')))
                .flatMap(round -> rounds.find(organization, round))
                .map(found -> found.value())
                .map(round -> {
                    var answer = rounds.answer(organization, round.id(), person).map(found -> found.value());
                    if (answer.isPresent() || !round.isOpen()) {
                        return isReminder
                                ? AskCards.reminded(round)
                                : AskCards.settled(round, answer, isExpected(organization, round, person));
                    }
                    return isReminder ? AskCards.reminder(round) : AskCards.ask(round, person);
                });
    }

    /** Whoever is away by now, or takes part no longer, need not have answered. */
    private boolean isExpected(OrganizationId organization, Round round, PersonId person) {
        return standups.find(organization, round.id().standup().value())
                .map(found -> found.value())
                .flatMap(standup -> directory
                        .pod(organization, standup.pod())
                        .filter(pod -> standup.people(pod).contains(person)))
                .filter(pod -> !participants
                        .due(organization, List.of(person), round.id().day())
                        .isEmpty())
                .isPresent();
    }
}
