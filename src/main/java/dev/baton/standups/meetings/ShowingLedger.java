package dev.baton.standups.meetings;

import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.pods.Keepers;
import dev.baton.pods.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** {@code /standup ledger}: who of each side was a guest at the other's meetings, how often and when last. */
final class ShowingLedger implements CommandHandler {

    private static final int PODS = 5;
    private static final int PEOPLE = 30;

    private final Sittings sittings;
    private final Keepers keepers;
    private final Directory directory;

    ShowingLedger(Sittings sittings, Keepers keepers, Directory directory) {
        this.sittings = sittings;
        this.keepers = keepers;
        this.directory = directory;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside("standup ledger", "", "shows who was at whose meetings");
    }

    @Override
    public Reply handle(Command command) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Who was at whose meetings"));
        keepers.podsFor(command).stream().limit(PODS).forEach(pod -> parts.addAll(of(command.organization(), pod)));
        if (parts.size() == 1) {
            parts.add(new Part.Paragraph(Text.of("Nobody was a guest so far. A meeting of one side invites a guest of "
                    + "the other, in turn: /standup meeting makes one.")));
        }
        return new Reply.OnlyYou(new Card("Who was at whose meetings", parts));
    }

    private List<Part> of(OrganizationId organization, Pod pod) {
        var visits = sittings.visited(organization, pod.id());
        var parts = new ArrayList<Part>();
        for (var circle : List.of(Circle.SALES, Circle.MARKETING)) {
            var at = visits.stream()
                    .filter(sitting -> sitting.manner().circle() == circle)
                    .toList();
            if (!at.isEmpty()) {
                var guests = circle == Circle.SALES
                        ? pod.marketing().people()
                        : pod.sales().people();
                var title = pod.name() + ": "
                        + (circle == Circle.SALES ? "marketing at sales' meetings" : "sales at marketing's meetings");
                parts.add(new Part.Paragraph(lines(organization, title, at, guests)));
            }
        }
        return parts;
    }

    /** Those who were there, and those who could have been. */
    private Text lines(OrganizationId organization, String title, List<Sitting> visits, Collection<PersonId> guests) {
        Map<PersonId, List<Sitting>> byGuest = visits.stream()
                .collect(Collectors.groupingBy(
                        sitting -> Objects.requireNonNull(sitting.duties().guest())));
        var text = Text.of("").and(new Text.Strong(title));
        var all = new ArrayList<>(byGuest.keySet());
        guests.stream().filter(person -> !byGuest.containsKey(person)).forEach(all::add);
        var sorted = directory.persons(organization, all).values().stream()
                .sorted(Comparator.<Person>comparingInt(person ->
                                -byGuest.getOrDefault(person.id(), List.of()).size())
                        .thenComparing(Person::name))
                .limit(PEOPLE)
                .toList();
        for (var person : sorted) {
            text = text.and("\n• " + person.name() + ": " + times(byGuest.getOrDefault(person.id(), List.of())));
        }
        return text;
    }

    private static String times(List<Sitting> visits) {
        return switch (visits.size()) {
            case 0 -> "not yet";
            case 1 -> "once, " + Words.shortDay(visits.getFirst().id().day());
            default ->
                visits.size() + " times, last "
                        + Words.shortDay(visits.getFirst().id().day());
        };
    }
}
