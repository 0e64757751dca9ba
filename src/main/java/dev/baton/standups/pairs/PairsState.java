package dev.baton.standups.pairs;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.Words;
import dev.baton.standups.Chart;
import dev.baton.store.Versioned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How it stands with a pod's pairs, as one person sees it. Whom others have met is theirs. */
final class PairsState {

    private static final int ROUNDS = 8;
    private static final int DRAWS = 5;

    /** Enough for so many rounds of most pods. */
    private static final int PAIRS = 200;

    private static final int NAMES = 12;

    private final Pairs pairs;
    private final Wishes wishes;
    private final PairsSchedule schedule;
    private final Directory directory;

    PairsState(Pairs pairs, Wishes wishes, PairsSchedule schedule, Directory directory) {
        this.pairs = pairs;
        this.wishes = wishes;
        this.schedule = schedule;
        this.directory = directory;
    }

    Card card(Interaction by, Pairing pairing, Pod pod, Instant now) {
        var organization = by.organization();
        var title = "Pairs of " + pod.name();
        var ledger = pairs.ledger(organization, pod.id()).map(Versioned::value).orElse(Ledger.EMPTY);
        var sides = Sides.of(pod, pod.people());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        parts.add(new Part.Paragraph(about(organization, pairing, pod, now)));
        parts.add(new Part.Facts(List.of(
                Fact.of("Paired so far", met(sides, ledger) + " of " + sides.couples() + " that there can be"),
                Fact.of("Rounds", Integer.toString(pairing.rounds())))));
        var chart = chart(pairs.ofPod(organization, pod.id(), PAIRS));
        if (!chart.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of("Pairs that met, by round\n" + chart)));
        }
        parts.addAll(mine(by, pairing, sides, ledger));
        parts.add(Part.Buttons.of(
                Button.press("My part", PairActions.WISH, pod.id().value()).opening(),
                Button.press("Change", PairActions.SET, pod.id().value()).opening(),
                Button.press("Draw now", PairActions.NOW, pod.id().value()).opening(),
                Button.press("End", PairActions.END, pod.id().value()).opening()));
        return new Card(title, parts);
    }

    private Text about(OrganizationId organization, Pairing pairing, Pod pod, Instant now) {
        var text = Text.of(
                PairingForm.words(pairing.kinds()) + "\n" + pairing.timing().words() + ". ");
        var outlook = schedule.outlook(pairing, pod, now, DRAWS);
        text = outlook.runs().isEmpty()
                ? text.and("No more rounds.")
                : text.and("Next: ").and(outlook.runs().getFirst().toInstant()).and(Words.afterFirst(outlook));
        var missed = schedule.find(organization, pod.id())
                .map(found -> found.missed().size())
                .orElse(0);
        text = missed == 0 ? text : text.and(" Missed: " + missed + ".");
        var trouble = pairing.trouble();
        return trouble == null ? text : text.and("\nLast time nobody was paired: " + trouble.words() + ".");
    }

    private static long met(Sides sides, Ledger ledger) {
        return sides.sales().stream()
                .mapToLong(person -> ledger.metBy(person, sides.marketing()).count())
                .sum();
    }

    /** One line a round, the latest first. */
    private static String chart(List<Pair> latest) {
        return latest.stream()
                .collect(Collectors.groupingBy(Pair::day, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .limit(ROUNDS)
                .map(round -> Chart.line(
                        (int) round.getValue().stream().filter(Pair::hasMet).count(),
                        round.getValue().size(),
                        round.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private List<Part> mine(Interaction by, Pairing pairing, Sides sides, Ledger ledger) {
        var organization = by.organization();
        var me = by.person();
        if (wishes.of(organization, me).out()) {
            return List.of(new Part.Paragraph(Text.of("You are left out, as you wish.")));
        }
        var others = sides.sales().contains(me) ? sides.marketing() : sides.sales();
        if (!sides.sales().contains(me) && !sides.marketing().contains(me)) {
            return List.of();
        }
        var parts = new ArrayList<Part>();
        var pair = present(organization, pairing, me);
        pair.ifPresent(found -> {
            parts.add(new Part.Paragraph(Text.of("This time you are paired with ")
                    .and(found.couple().otherThan(me))
                    .and(" for " + found.kind().words() + ".")));
            parts.add(PairCards.buttons(found));
        });
        if (pair.isEmpty() && pairing.last() != null) {
            parts.add(new Part.Paragraph(Text.of("You are in no pair this time.")));
        }
        parts.add(new Part.Note(Text.of(sofar(organization, me, others, ledger))));
        return parts;
    }

    private String sofar(OrganizationId organization, PersonId me, List<PersonId> others, Ledger ledger) {
        var met = ledger.metBy(me, others).toList();
        var yet = others.stream().filter(other -> !met.contains(other)).toList();
        if (met.isEmpty()) {
            return "You have been paired with nobody yet.";
        }
        return yet.isEmpty()
                ? "You have been paired with everybody of the other side."
                : "You have been paired with " + names(organization, met) + ", and not yet with "
                        + names(organization, yet) + ".";
    }

    private Optional<Pair> present(OrganizationId organization, Pairing pairing, PersonId person) {
        return pairs.of(organization, person, 5).stream()
                .filter(pair -> pair.pod().equals(pairing.pod()) && pair.day().equals(pairing.last()))
                .findFirst();
    }

    private String names(OrganizationId organization, Collection<PersonId> people) {
        var persons = directory.persons(organization, people).values().stream()
                .map(person -> person.name())
                .sorted()
                .toList();
        return Words.list(persons, NAMES);
    }
}
