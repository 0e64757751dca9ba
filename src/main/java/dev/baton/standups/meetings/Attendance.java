package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.standups.Participants;
import dev.baton.standups.meetings.Turns.Present;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Who of a pod is there on a day, as far as it is known. */
final class Attendance {

    private final Participants participants;
    private final Sittings sittings;

    Attendance(Participants participants, Sittings sittings) {
        this.participants = participants;
        this.sittings = sittings;
    }

    Present on(OrganizationId organization, Pod pod, Circle circle, LocalDate day) {
        return new Present(
                circle,
                there(organization, pod.sales().people(), day),
                there(organization, pod.marketing().people(), day));
    }

    /** Whether there is anybody among them who can be asked at all. */
    boolean areThere(OrganizationId organization, Collection<PersonId> people) {
        return participants.canBeAsked(organization, people);
    }

    private Set<PersonId> there(OrganizationId organization, Collection<PersonId> people, LocalDate day) {
        return participants.due(organization, people, day).stream()
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same without those who have said that they can't come. */
    Present at(OrganizationId organization, Pod pod, Sitting sitting) {
        var absent = sittings.rsvps(organization, sitting.id()).stream()
                .filter(rsvp -> rsvp.answer() == Rsvp.Answer.CANT)
                .map(Rsvp::person)
                .collect(Collectors.toUnmodifiableSet());
        var present =
                on(organization, pod, sitting.manner().circle(), sitting.id().day());
        return new Present(
                present.circle(),
                Set.copyOf(Turns.without(present.sales(), absent)),
                Set.copyOf(Turns.without(present.marketing(), absent)));
    }
}
