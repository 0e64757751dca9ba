package dev.baton.roles;

import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import dev.baton.people.Absence;
import dev.baton.people.Person;
import dev.baton.pods.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is there, and who is away until when, at one moment.
 *
 * @param tellsAbsences whether it says who is away; people of other companies aren't told
 */
record Staff(Map<PersonId, Person> persons, Instant now, boolean tellsAbsences) {

    Staff {
        persons = Map.copyOf(persons);
    }

    /** Whether the person is a member of the company; not if every account is deleted. */
    boolean isMember(PersonId id) {
        var person = persons.get(id);
        return person != null && person.address().isPresent() && person.role() != Role.GUEST;
    }

    /** The last day of an absence that today is in. */
    Optional<LocalDate> awayUntil(PersonId id) {
        var person = persons.get(id);
        return person == null || !tellsAbsences
                ? Optional.empty()
                : person.absences().on(now.atZone(person.zone()).toLocalDate()).map(Absence::last);
    }

    /** The same for people of other companies. */
    Staff forGuests() {
        return new Staff(persons, now, false);
    }

    boolean isAway(PersonId id) {
        return awayUntil(id).isPresent();
    }

    String nameOf(PersonId id) {
        var person = persons.get(id);
        return person == null ? "somebody" : person.name();
    }

    /** The same people, those first who can be asked today. */
    List<PersonId> reachableFirst(List<PersonId> people) {
        return people.stream().sorted(Comparator.comparing(this::isAway)).toList();
    }

    /** Such as {@code @Ann, @Ben (away until Friday, 6 March)}. */
    Text list(List<PersonId> people) {
        var text = Text.of("");
        for (var at = 0; at < people.size(); at++) {
            var person = people.get(at);
            text = (at == 0 ? text : text.and(", ")).and(person);
            var until = awayUntil(person);
            if (until.isPresent()) {
                text = text.and(" (away until " + Words.day(until.get()) + ")");
            }
        }
        return text;
    }
}
