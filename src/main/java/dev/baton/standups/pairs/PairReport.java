package dev.baton.standups.pairs;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Person;
import dev.baton.pods.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What came of a round, for everybody: how many have met and what they learned. Who has not is nobody's business. */
final class PairReport {

    /** Together they keep a card within the port's limits. */
    private static final int SHOWN = 12;

    private static final int CHARACTERS = 600;

    /** @param all the pairs of one round, at least one */
    static Card card(List<Pair> all, Map<PersonId, Person> persons) {
        var first = all.getFirst();
        var met = all.stream().filter(Pair::hasMet).count();
        var title = "Pairs of " + Words.day(first.day()) + ": " + first.kind().label();
        var count = met + " of " + all.size() + (all.size() == 1 ? " pair has met" : " pairs have met");
        var learned = all.stream()
                .flatMap(pair -> pair.people().stream()
                        .filter(person -> !pair.learnedBy(person).isEmpty())
                        .map(person -> words(pair, person, persons)))
                .toList();
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        parts.add(new Part.Paragraph(Text.of(count + ".")));
        learned.stream().limit(SHOWN).map(Part.Paragraph::new).forEach(parts::add);
        if (learned.size() > SHOWN) {
            parts.add(new Part.Note(Text.of("and " + (learned.size() - SHOWN) + " more")));
        }
        parts.add(Part.Buttons.of(Button.run("Pairs", "standup pairs " + first.pod())));
        return new Card(title + ", " + count, parts);
    }

    private static Text words(Pair pair, PersonId person, Map<PersonId, Person> persons) {
        return Text.of("")
                .and(new Text.Strong(name(person, persons)))
                .and(", with " + name(pair.couple().otherThan(person), persons) + ": "
                        + Excerpt.of(pair.learnedBy(person), CHARACTERS));
    }

    private static String name(PersonId person, Map<PersonId, Person> persons) {
        var known = persons.get(person);
        return known == null ? "somebody" : known.name();
    }

    private PairReport() {}
}
