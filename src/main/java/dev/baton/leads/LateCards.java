package dev.baton.leads;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What is said about leads that nobody has answered in time. */
final class LateCards {

    private static final int NAMED = 5;

    /** To whoever leads sales. */
    static Card forLeader(Lead lead) {
        var company = lead.particulars().company();
        var assignment = lead.assignment();
        var text = Text.of("").and(new Text.Strong(company)).and(" has not been answered in time. ");
        text = assignment == null
                ? text.and("Everybody in sales may accept it.")
                : text.and("It waits for ").and(assignment.person()).and(". You can ask somebody else.");
        return new Card(
                company + " has not been answered in time.",
                List.of(
                        new Part.Paragraph(text),
                        Part.Buttons.of(LeadButtons.assign(lead), Button.run("Show", "lead show " + lead.id()))));
    }

    /** Some of the pod's sales who are there, each with a space behind. */
    static Text names(Pod pod, Instant now, Function<Set<PersonId>, Map<PersonId, Person>> persons) {
        var text = Text.of("");
        var sales = persons.apply(pod.sales().people()).values().stream()
                .filter(person -> !person.isAway(now.atZone(person.zone()).toLocalDate()))
                .map(Person::id)
                .sorted(Comparator.comparing(PersonId::value))
                .limit(NAMED)
                .toList();
        for (var person : sales) {
            text = text.and(person).and(" ");
        }
        return text;
    }

    private LateCards() {}
}
