package dev.baton.briefs;

import dev.baton.chat.OrganizationId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Person;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Asks somebody what there is to learn from a campaign, and reminds of that. */
final class LessonNews {

    private final Telling telling;
    private final Audit audit;

    LessonNews(Telling telling, Audit audit) {
        this.telling = telling;
        this.audit = audit;
    }

    /**
     * In a message that shows what comes of it.
     *
     * @param reminder when to remind of it
     */
    List<Write> ask(OrganizationId organization, Lesson lesson, Person person, Instant reminder) {
        var writes = new ArrayList<Write>();
        writes.add(BriefTimers.learn(lesson.brief(), person.id(), reminder));
        person.address()
                .map(account -> LearningCards.ask(lesson, account))
                .ifPresent(headline -> writes.add(Outgoing.headline(headline).add(organization)));
        writes.addAll(audit.note(
                task(lesson), AuditedBriefs.BRIEF, lesson.brief().value(), "had somebody asked for its debrief"));
        return writes;
    }

    List<Write> remind(OrganizationId organization, Brief brief, Lesson lesson) {
        var writes = new ArrayList<>(telling.tell(
                organization, "learn-reminder:" + brief.id(), List.of(lesson.person()), LearningCards.reminder(brief)));
        writes.addAll(audit.note(
                task(lesson), AuditedBriefs.BRIEF, brief.id().value(), "had somebody reminded of its debrief"));
        return writes;
    }

    /** Each step is taken once, so one run is enough to tell them apart. */
    private static Audit.Task task(Lesson lesson) {
        return new Audit.Task("debriefs of campaigns", "learn:" + lesson.id());
    }
}
