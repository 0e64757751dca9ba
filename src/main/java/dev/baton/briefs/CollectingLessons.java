package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** As a campaign ends: its owner, its partner and the leads of its pods are to be asked what they learned. */
final class CollectingLessons implements EndOfCampaign {

    /** Where there is no pod any more by whose days to reckon. */
    private static final Duration WITHOUT_POD = Duration.ofDays(7);

    private final Debriefs debriefs;
    private final Caretakers caretakers;
    private final Directory directory;
    private final Audit audit;
    private final InstantSource clock;

    CollectingLessons(Debriefs debriefs, Caretakers caretakers, Directory directory, Audit audit, InstantSource clock) {
        this.debriefs = debriefs;
        this.caretakers = caretakers;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** One debrief for each brief: whoever makes a campaign longer after it was posted gets no second one. */
    @Override
    public List<Write> writes(OrganizationId organization, Brief after) {
        var before = debriefs.find(organization, after.id());
        if (before.map(Versioned::value).filter(Debrief::isPosted).isPresent()) {
            return List.of();
        }
        var now = clock.instant();
        var asked = asked(organization, after);
        var due = due(organization, after, now);
        var debrief = before.map(found -> found.value().anew(asked, due))
                .orElseGet(() -> new Debrief(after.id(), asked, due, null));
        var writes = new ArrayList<Write>();
        writes.add(debriefs.put(before, debrief));
        writes.add(BriefTimers.debrief(after.id(), due));
        asked.forEach(person -> writes.add(BriefTimers.learn(after.id(), person, now)));
        var task = new Audit.Task("debriefs of campaigns", "collect:" + after.id() + ":" + now.toEpochMilli());
        writes.addAll(audit.note(task, AuditedBriefs.BRIEF, after.id().value(), "had its debrief begun"));
        return writes;
    }

    private Set<PersonId> asked(OrganizationId organization, Brief brief) {
        var aim = brief.current().aim();
        var leads = caretakers.pods(organization, brief).stream()
                .map(Superiors::leads)
                .flatMap(Set::stream);
        return Stream.of(Stream.ofNullable(aim.owner()), Stream.ofNullable(aim.partner()), leads)
                .flatMap(people -> people)
                .filter(person -> directory
                        .person(organization, person)
                        .filter(Audience::canBeAsked)
                        .isPresent())
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private Instant due(OrganizationId organization, Brief brief, Instant now) {
        return caretakers
                .of(organization, brief)
                .flatMap(person ->
                        caretakers.pod(organization, brief, person.id()).map(pod -> DebriefTimes.due(now, pod, person)))
                .orElse(now.plus(WITHOUT_POD));
    }
}
