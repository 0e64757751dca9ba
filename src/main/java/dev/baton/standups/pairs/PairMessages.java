package dev.baton.standups.pairs;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Introductions;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.store.Write;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes to those who are paired: together where their platform lets Baton, else to each alone. */
final class PairMessages {

    private final Introductions introductions;
    private final Directory directory;

    PairMessages(Introductions introductions, Directory directory) {
        this.introductions = introductions;
        this.directory = directory;
    }

    /** @param keeper who is told if the two can't be written to */
    Stream<Write> introduce(OrganizationId organization, Pair pair, Person sales, Person marketing, PersonId keeper) {
        var names = sales.name() + " and " + marketing.name();
        return introductions
                .together(sales, marketing)
                .map(accounts -> Stream.of(Outgoing.together(
                                accounts,
                                new MessageId("pair:" + pair.id()),
                                PairCards.introduction(pair, names, null),
                                directory.accountOf(organization, keeper).orElse(null))
                        .add(organization)))
                .orElseGet(() -> Stream.concat(
                        alone(organization, pair, sales, marketing), alone(organization, pair, marketing, sales)));
    }

    private Stream<Write> alone(OrganizationId organization, Pair pair, Person reader, Person other) {
        var id = new MessageId("pair:" + pair.id() + ":" + reader.id());
        var names = reader.name() + " and " + other.name();
        return reader.address().stream()
                .map(account -> Outgoing.direct(account, id, PairCards.introduction(pair, names, reach(other, account)))
                        .add(organization));
    }

    private Text reach(Person other, AccountId reader) {
        var text = Text.of("Baton can't bring you two together here. ");
        return introductions
                .writingTo(other, reader)
                .map(text::and)
                .orElseGet(() -> text.and("Please write to " + other.name() + "."));
    }

    /** Asks one of a pair what came of it, unless he has said so, is no longer in the pod, or it came to nothing. */
    Optional<Write> ask(OrganizationId organization, Pair pair, PersonId person, Pod pod) {
        if (pair.isOff()
                || pair.wordOf(person).isPresent()
                || pod.sideOf(person).isEmpty()) {
            return Optional.empty();
        }
        var other = pair.couple().otherThan(person);
        var card = PairCards.question(pair, other, directory.nameOf(organization, other));
        return direct(organization, person, new MessageId("pair-ask:" + pair.id() + ":" + person), card);
    }

    /** The other hears that somebody can't make it. */
    Optional<Write> callOff(OrganizationId organization, Pair pair, PersonId by) {
        var card = PairCards.off(pair, by, directory.nameOf(organization, by));
        var other = pair.couple().otherThan(by);
        return direct(organization, other, new MessageId("pair-off:" + pair.id() + ":" + by), card);
    }

    /** Who has said that they met hears that the other says otherwise. */
    Optional<Write> doubt(OrganizationId organization, Pair pair, PersonId by) {
        var card = PairCards.doubt(pair, by, directory.nameOf(organization, by));
        var other = pair.couple().otherThan(by);
        return direct(organization, other, new MessageId("pair-doubt:" + pair.id() + ":" + by), card);
    }

    /** The keeper hears once why nobody is paired. */
    List<Write> trouble(OrganizationId organization, Pairing pairing, Drawn.Why why, Pod pod) {
        var id = new MessageId("pairs-trouble:" + pod.id() + ":" + pairing.rounds() + ":" + why);
        return direct(organization, pairing.keeper(), id, PairCards.trouble(why, pod)).stream()
                .toList();
    }

    /** What came of a round, in the pod's channels. */
    List<Write> report(OrganizationId organization, List<Pair> pairs, Map<PersonId, Person> persons, Pod pod) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        return Outgoing.inChannels(
                organization,
                pod.channels(),
                "pairs-report:" + pairs.getFirst().round(),
                PairReport.card(pairs, persons),
                null);
    }

    private Optional<Write> direct(OrganizationId organization, PersonId person, MessageId id, Card card) {
        return directory
                .accountOf(organization, person)
                .map(account -> Outgoing.direct(account, id, card).add(organization));
    }
}
