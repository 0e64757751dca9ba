package dev.baton.routing;

import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.WorkingTime;
import dev.baton.routing.Skip.Limit;
import dev.baton.routing.Skip.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who of a pod can get a lead at one moment, and who can't and why.
 *
 * @param terms the rule's; limits are gone already if they don't count
 * @param covers who gets what would go to whom
 * @param tried who had it before
 */
record Standings(
        Pod pod,
        Terms terms,
        Map<PersonId, Person> persons,
        Coverers covers,
        Map<PersonId, Tally> tallies,
        Map<PersonId, Integer> open,
        Set<PersonId> tried,
        Instant now) {

    /** Whether somebody can get it. */
    sealed interface Standing {

        /** Yes; {@code by} is the person, or who covers the person. */
        record There(PersonId by) implements Standing {}

        record NotThere(Skip skip) implements Standing {}
    }

    Standing of(PersonId person) {
        var by = whoFor(person);
        var cover = by.equals(person) ? null : by;
        return reason(by)
                .<Standing>map(reason -> new Standing.NotThere(new Skip(person, cover, reason)))
                .orElseGet(() -> new Standing.There(by));
    }

    /** Who gets what would go to that person: along all covers, but to nobody twice and to nobody outside of sales. */
    PersonId whoFor(PersonId person) {
        return covers.whoFor(person, pod);
    }

    /** By the person's own calendar. */
    LocalDate todayOf(PersonId id) {
        var person = persons.get(id);
        return now.atZone(person == null ? ZoneOffset.UTC : person.zone()).toLocalDate();
    }

    private Optional<Reason> reason(PersonId id) {
        var person = persons.get(id);
        if (person == null || person.address().isEmpty() || person.role() == Role.GUEST) {
            return Optional.of(new Reason.Gone());
        }
        if (!pod.sells(id)) {
            return Optional.of(new Reason.NotInSales());
        }
        if (tried.contains(id)) {
            return Optional.of(new Reason.HadIt());
        }
        var today = now.atZone(person.zone()).toLocalDate();
        return person.absences()
                .on(today)
                .<Reason>map(absence -> new Reason.Away(absence.last()))
                .or(() -> busy(person, today));
    }

    private Optional<Reason> busy(Person person, LocalDate today) {
        if (terms.atWork()
                && !WorkingTime.next(now, pod.policy().inTimeOf(person)).equals(now)) {
            return Optional.of(new Reason.NotAtWork());
        }
        var tally = tallies.getOrDefault(person.id(), Tally.NONE);
        return full(tally.on(today), terms.perDay(), Limit.TODAY)
                .or(() -> full(tally.inWeekOf(today), terms.perWeek(), Limit.THIS_WEEK))
                .or(() -> full(open.getOrDefault(person.id(), 0), terms.open(), Limit.OPEN));
    }

    private static Optional<Reason> full(int has, int most, Limit limit) {
        return most > 0 && has >= most ? Optional.of(new Reason.Full(has, most, limit)) : Optional.empty();
    }
}
