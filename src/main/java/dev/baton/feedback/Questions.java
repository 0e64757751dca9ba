package dev.baton.feedback;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.Outlook;
import dev.baton.schedule.Plan;
import dev.baton.schedule.Schedules;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The questions of all organizations, each with its schedule. Where each person's own clocks count it runs when the
 * first people's time has come.
 */
final class Questions {

    static final String HANDLER = "feedback.day";

    /** No organization needs more. */
    static final int MOST = 200;

    private final Documents<Question> documents;
    private final Schedules schedules;
    private final Directory directory;
    private final InstantSource clock;

    Questions(Store store, Schedules schedules, Directory directory, InstantSource clock) {
        this.documents = new Documents<>(
                store, "feedback-question", Question.class, question -> List.of(Entry.at(Instant.EPOCH, "every", "")));
        this.schedules = schedules;
        this.directory = directory;
        this.clock = clock;
    }

    Optional<Versioned<Question>> find(OrganizationId organization, String id) {
        return ItemId.isValid(id) ? documents.find(Realms.of(organization), id) : Optional.empty();
    }

    /** By what they ask. */
    List<Versioned<Question>> every(OrganizationId organization) {
        return documents.findLatest(Realms.of(organization), "every", "", MOST).stream()
                .sorted(Comparator.comparing(found -> found.value().draft().words()))
                .toList();
    }

    List<Write> add(OrganizationId organization, Question question, Pod pod) {
        var writes = begin(organization, question, pod);
        writes.add(documents.add(question.id(), question));
        return writes;
    }

    /** Changes it, pauses it or lets it go on. */
    List<Write> change(OrganizationId organization, Versioned<Question> before, Question after, Pod pod) {
        var writes = after.paused()
                ? new ArrayList<>(schedules.end(Realms.of(organization), scheduleOf(after)))
                : begin(organization, after, pod);
        writes.add(documents.put(before.id(), before.version(), after));
        return writes;
    }

    /**
     * Goes on by another timing, or in a pod that has changed, and passes nobody over; nothing if it does so already.
     */
    List<Write> goOn(OrganizationId organization, Versioned<Question> before, Question after, Pod pod) {
        var writes = new ArrayList<>(keepUp(organization, after, pod));
        if (!after.equals(before.value())) {
            writes.add(documents.put(before.id(), before.version(), after));
        }
        if (!writes.isEmpty()) {
            writes.addAll(around(after, pod));
        }
        return writes;
    }

    /** Has the schedule run by the clocks of those who are there now; nothing if it does so already. */
    List<Write> keepUp(OrganizationId organization, Question question, Pod pod) {
        var id = scheduleOf(question);
        return schedules.goOn(Realms.of(organization), id, id, plan(organization, question, pod));
    }

    List<Write> end(OrganizationId organization, Versioned<Question> question) {
        var writes = new ArrayList<>(schedules.end(Realms.of(organization), scheduleOf(question.value())));
        writes.add(documents.remove(question.id(), question.version()));
        return writes;
    }

    /** The part of a commit that makes it stale if the question changes meanwhile. */
    Write unchanged(Versioned<Question> question) {
        return documents.expect(question.id(), question.version());
    }

    /** Whether people are asked on a day. */
    boolean isOn(Question question, Pod pod, LocalDate day) {
        var days = question.timing().in(pod.policy().zone(), pod.policy());
        return schedules.upcoming(days, days.at(day).minusMillis(1), 1).stream()
                .anyMatch(run -> run.toLocalDate().equals(day));
    }

    /** When it is asked next where people live by the pod's clocks; empty if never. */
    Outlook outlook(Question question, Pod pod, int limit) {
        var zone = question.timing().zoneOr(pod.policy().zone());
        return schedules.outlook(question.timing().in(zone, pod.policy()), clock.instant(), limit);
    }

    private List<Write> begin(OrganizationId organization, Question question, Pod pod) {
        var plan = plan(organization, question, pod);
        var writes = new ArrayList<>(schedules.set(Realms.of(organization), scheduleOf(question), plan));
        writes.addAll(around(question, pod));
        return writes;
    }

    /** Days that have begun somewhere and are not over everywhere: somebody's time may be still to come. */
    private List<Write> around(Question question, Pod pod) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return today.minusDays(1)
                .datesUntil(today.plusDays(2))
                .filter(day -> !question.paused() && isOn(question, pod, day))
                .map(day -> QuestionTimers.ask(new Asked.Round(question.id(), day), now))
                .toList();
    }

    private Plan plan(OrganizationId organization, Question question, Pod pod) {
        var zone = question.timing().zoneOr(first(organization, question, pod));
        return new Plan(question.timing().in(zone, pod.policy()), HANDLER, question.id(), Plan.LONGEST_GRACE);
    }

    /** Where those live whose clocks are ahead of all others'. */
    private ZoneId first(OrganizationId organization, Question question, Pod pod) {
        var now = clock.instant();
        return directory.persons(organization, question.people(pod)).values().stream()
                .map(Person::zone)
                .max(Comparator.comparingInt(
                                (ZoneId zone) -> zone.getRules().getOffset(now).getTotalSeconds())
                        .thenComparing(ZoneId::getId))
                .orElse(pod.policy().zone());
    }

    private static String scheduleOf(Question question) {
        return "feedback-question:" + question.id();
    }
}
