package dev.baton.briefs;

import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.spy;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Role;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Absence;
import dev.baton.people.Absences;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.WorkingHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pod in Berlin, people, and a brief for them, as plain values. */
final class BriefFixtures {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final PersonId MIA = new PersonId("mia");
    static final PersonId SUE = new PersonId("sue");
    static final Instant MONDAY = berlin("2026-03-02T10:00");
    private static final WorkspaceId WORKSPACE = new WorkspaceId("memory", "W1");

    static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    static Pod pod(Set<PersonId> sales, @Nullable PersonId lead) {
        var policy = new PodPolicy(
                Duration.ofHours(4),
                new WorkingHours(WorkingHours.STANDARD.days(), LocalTime.of(9, 0), LocalTime.of(17, 0)),
                BERLIN,
                "de");
        return new Pod(
                new PodId("pod"),
                "Enterprise",
                List.of(new ConversationId(WORKSPACE, "leads")),
                new Pod.Team(sales, null, Set.of(), lead),
                new Pod.Team(Set.of(MIA), null, Set.of(), null),
                policy);
    }

    static Person person(PersonId id, ZoneId zone, @Nullable Absence absence) {
        var absences = absence == null ? Absences.NONE : new Absences(List.of(absence));
        return new Person(id, id.value(), null, zone, false, absences, null, List.of());
    }

    /** The same as a member whom Baton can write to. */
    static Person member(PersonId id, ZoneId zone, @Nullable Absence absence) {
        var member = spy(person(id, zone, absence));
        doReturn(Role.MEMBER).when(member).role();
        doReturn(Optional.of(new AccountId(WORKSPACE, id.value()))).when(member).address();
        return member;
    }

    static Content content() {
        var aim = new Content.Aim(
                "Spring", CampaignKind.LAUNCH, new Goal(40, Goal.Measure.ACCEPTED), Readers.SALES, List.of(), MIA, SUE);
        return Content.of(aim, BERLIN);
    }

    /** A draft of Mia's on those days. */
    static Brief drafted(String title, LocalDate start, LocalDate end) {
        var dates = new Content.Dates(start, end, BERLIN, Set.of(Channel.EMAIL), null, null);
        return Brief.drafted(content().with(content().aim().named(title)).with(dates), MIA, MONDAY);
    }

    /** The same at another stage; published from the stage on that has an edition. */
    static Brief at(Stage stage, Brief brief) {
        var edition = stage.isOut() ? Edition.first(brief.content(), MIA, MONDAY) : null;
        return new Brief(
                brief.id(),
                brief.author(),
                stage,
                brief.content(),
                brief.saves(),
                brief.agreement(),
                null,
                edition,
                brief.retired(),
                brief.moved());
    }

    static Brief published(String title, String start, String end) {
        return at(Stage.PUBLISHED, drafted(title, LocalDate.parse(start), LocalDate.parse(end)));
    }

    static Edition first() {
        return Edition.first(content(), MIA, MONDAY);
    }

    private BriefFixtures() {}
}
