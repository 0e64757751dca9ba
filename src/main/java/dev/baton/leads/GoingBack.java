package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a lead goes whose return didn't stand: to whoever returned it if that person is there, else by the rules. */
final class GoingBack {

    private final Placing placing;
    private final Reckonings reckonings;
    private final Directory directory;

    GoingBack(Placing placing, Reckonings reckonings, Directory directory) {
        this.placing = placing;
        this.reckonings = reckonings;
        this.directory = directory;
    }

    /** Empty if the pod is gone. */
    Optional<Placing.Place> place(OrganizationId organization, Lead lead, Pod pod, Instant now) {
        return lead.progress()
                .latest(State.RETURNED)
                .flatMap(step -> Optional.ofNullable(step.by()))
                .filter(person -> pod.sells(person) && isThere(organization, person, now))
                .map(person -> to(organization, lead, pod, person, now))
                .or(() -> placing.within(organization, pod.id(), lead.particulars(), now));
    }

    private boolean isThere(OrganizationId organization, PersonId person, Instant now) {
        return directory
                .person(organization, person)
                .filter(found -> !found.isAway(now.atZone(found.zone()).toLocalDate()))
                .isPresent();
    }

    private Placing.Place to(OrganizationId organization, Lead lead, Pod pod, PersonId person, Instant now) {
        return new Placing.Place(
                pod,
                new Routed(Assignment.to(person, null, now), null, List.of()),
                reckonings.start(organization, pod, lead.particulars().hot(), person, now),
                List.of());
    }
}
