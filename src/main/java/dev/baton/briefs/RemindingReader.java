package dev.baton.briefs;

import dev.baton.briefs.Reader.Step;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reminds somebody once of what isn't acknowledged yet, at work; whoever is away gets the reminder when back. It relies
 * on what the node remembers of people, since thousands may be due at once: a commit on the strength of what is no
 * longer so is stale, and whom nobody remembers is looked up anew.
 */
final class RemindingReader implements TimerHandler {

    private final Archive archive;
    private final Audience audience;
    private final Directory directory;
    private final Audit audit;
    private final Store store;
    private final InstantSource clock;

    RemindingReader(
            Archive archive, Audience audience, Directory directory, Audit audit, Store store, InstantSource clock) {
        this.archive = archive;
        this.audience = audience;
        this.directory = directory;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return BriefTimers.REMIND;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        try {
            archive.readers()
                    .find(organization, argument)
                    .ifPresent(reader -> archive.briefs()
                            .find(organization, reader.value().brief().value())
                            .filter(brief -> brief.value().stage() == Stage.PUBLISHED)
                            .ifPresent(brief -> remind(organization, brief, reader)));
        } catch (StaleWrite e) {
            directory.forget(organization);
            throw e;
        }
    }

    private void remind(OrganizationId organization, Versioned<Brief> brief, Versioned<Reader> reader) {
        var edition = Objects.requireNonNull(brief.value().edition());
        if (reader.value().next(edition) != Step.REMIND) {
            return;
        }
        var due = reader.value().due();
        if (due != null && clock.instant().isBefore(due)) {
            store.commit(Realms.of(organization), BriefTimers.remind(reader.value(), due));
            return;
        }
        find(organization, brief.value(), reader.value().person())
                .or(() -> {
                    directory.forget(organization);
                    return find(organization, brief.value(), reader.value().person());
                })
                .ifPresent(addressed -> {
                    var writes = new ArrayList<Write>();
                    writes.add(archive.briefs().unchanged(brief));
                    writes.addAll(addressed.unchanged());
                    writes.addAll(writes(organization, edition, reader, addressed.person(), addressed.pod()));
                    store.commit(Realms.of(organization), Operation.anonymous(), writes);
                });
    }

    /**
     * Who is to be reminded, and the pod that looks after that.
     *
     * @param unchanged makes the commit stale if either is another by now
     */
    private record Addressed(Person person, Pod pod, List<Write> unchanged) {}

    /** Empty for whom it doesn't address any more, and for who can't be asked. */
    private Optional<Addressed> find(OrganizationId organization, Brief brief, PersonId id) {
        var same = directory.unchanged(organization, id);
        return directory
                .person(organization, id)
                .filter(Audience::canBeAsked)
                .flatMap(person -> audience.podsOf(organization, brief, id).stream()
                        .findFirst()
                        .flatMap(pod -> directory.versioned(organization, pod.id()))
                        .map(pod -> new Addressed(person, pod.value(), List.of(same, directory.unchanged(pod)))));
    }

    private List<Write> writes(
            OrganizationId organization, Edition edition, Versioned<Reader> reader, Person person, Pod pod) {
        var now = clock.instant();
        var back = DueTimes.backAt(now, pod, person);
        if (back.isPresent()) {
            var later = reader.value().later(back.get());
            return List.of(archive.readers().put(Optional.of(reader), later), BriefTimers.remind(later, back.get()));
        }
        var word = DueTimes.word(now, pod);
        var reminder = ReminderCards.reminder(reader.value(), person.address().orElseThrow());
        var brief = reader.value().brief();
        var task = new Audit.Task("reminding readers", reminder.id().value());
        var writes = new ArrayList<>(audit.note(task, AuditedBriefs.BRIEF, brief.value(), "had a reader reminded"));
        writes.add(archive.readers().put(Optional.of(reader), reader.value().reminded(edition, word)));
        writes.add(BriefTimers.tellLead(brief, pod.id(), word));
        writes.add(Outgoing.headline(reminder).add(organization));
        return writes;
    }
}
