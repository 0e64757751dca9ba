package dev.baton.briefs;

import dev.baton.briefs.Debrief.Result;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.pods.CampaignFigures;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is written as a debrief is posted: the numbers are kept as they are, and a timer for each pod brings it there.
 */
final class Debriefing {

    private final Learning learning;
    private final Postings postings;
    private final UseList uses;
    private final CampaignFigures figures;
    private final Directory directory;
    private final InstantSource clock;

    Debriefing(
            Learning learning,
            Postings postings,
            UseList uses,
            CampaignFigures figures,
            Directory directory,
            InstantSource clock) {
        this.learning = learning;
        this.postings = postings;
        this.uses = uses;
        this.figures = figures;
        this.directory = directory;
        this.clock = clock;
    }

    Learning learning() {
        return learning;
    }

    /** Those of them who can still answer. */
    Set<PersonId> there(OrganizationId organization, Debrief debrief) {
        return directory.persons(organization, debrief.asked()).values().stream()
                .filter(Audience::canBeAsked)
                .map(person -> person.id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param by who posts it; null if it is time */
    List<Write> post(
            OrganizationId organization, Versioned<Brief> brief, Versioned<Debrief> before, @Nullable PersonId by) {
        var id = brief.value().id();
        var aim = brief.value().current().aim();
        var now = clock.instant();
        var leads = figures.of(organization, aim.pods(), List.of(aim.title(), id.code()));
        var result = new Result(now, by, Tally.of(uses.of(organization, id), Use.ALL), leads);
        var writes = new ArrayList<Write>();
        writes.add(learning.briefs().unchanged(brief));
        writes.add(learning.debriefs().put(Optional.of(before), before.value().posted(result)));
        postings.of(organization, id).forEach(posting -> writes.add(BriefTimers.spread(posting.value(), now)));
        learning.lessons().of(organization, id).stream()
                .filter(lesson -> lesson.done() != null)
                .flatMap(lesson -> directory.accountOf(organization, lesson.person()).stream()
                        .map(account -> LearningCards.ask(lesson, account)))
                .forEach(headline -> writes.add(Outgoing.refresh(headline).add(organization)));
        return writes;
    }
}
