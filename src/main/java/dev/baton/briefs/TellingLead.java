package dev.baton.briefs;

import dev.baton.briefs.Audience.Member;
import dev.baton.briefs.Reader.Step;
import dev.baton.chat.Card;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Audit;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.Realms;
import dev.baton.pods.Words;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Operation;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Tells the lead who in a pod hasn't read a brief although reminded: in one message, and each once for an edition. */
final class TellingLead implements TimerHandler {

    /** The list has all. */
    private static final int NAMED = 20;

    private final Archive archive;
    private final Audience audience;
    private final Superiors superiors;
    private final Directory directory;
    private final Audit audit;
    private final Store store;
    private final InstantSource clock;

    TellingLead(
            Archive archive, Audience audience, Directory directory, Audit audit, Store store, InstantSource clock) {
        this.archive = archive;
        this.audience = audience;
        this.superiors = new Superiors(directory);
        this.audit = audit;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return BriefTimers.TELL_LEAD;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        directory.forget(organization);
        var pod = directory.versioned(organization, Posting.podOf(argument));
        archive.briefs()
                .find(organization, Posting.briefOf(argument).value())
                .filter(found -> found.value().stage() == Stage.PUBLISHED)
                .ifPresent(found -> pod.ifPresent(where -> tell(organization, found, where)));
    }

    private void tell(OrganizationId organization, Versioned<Brief> found, Versioned<Pod> pod) {
        var brief = found.value();
        var edition = Objects.requireNonNull(brief.edition());
        var writes = new ArrayList<Write>();
        var late = new LinkedHashMap<PersonId, List<PersonId>>();
        for (var member : audience.in(organization, brief, pod.value())) {
            if (member.reader().isDue(Step.TELL_LEAD, edition, clock.instant())) {
                writes.addAll(tell(organization, member, edition, pod.value(), late));
            }
        }
        if (!late.isEmpty()) {
            var run = "late:" + Posting.idOf(brief.id(), pod.value().id()) + ":" + clock.millis();
            var task = new Audit.Task("following up readers", run);
            writes.addAll(audit.note(task, AuditedBriefs.BRIEF, brief.id().value(), "had a lead told who is late"));
        }
        late.forEach((lead, people) -> writes.addAll(message(organization, brief, pod.value(), lead, people)));
        if (!writes.isEmpty()) {
            writes.add(archive.briefs().unchanged(found));
            writes.add(directory.unchanged(pod));
            store.commit(Realms.of(organization), Operation.anonymous(), writes);
        }
    }

    /** @param late gets the person, by who is told */
    private List<Write> tell(
            OrganizationId organization, Member member, Edition edition, Pod pod, Map<PersonId, List<PersonId>> late) {
        var now = clock.instant();
        var returning = DueTimes.returning(now, member.person());
        if (returning.isAfter(now)) {
            var word = DueTimes.word(returning, pod);
            return List.of(
                    archive.readers().put(member.found(), member.reader().later(word)),
                    BriefTimers.tellLead(member.brief(), pod.id(), word));
        }
        superiors
                .of(organization, member.person().id(), edition.content(), pod)
                .ifPresent(lead -> late.computeIfAbsent(lead, ignored -> new ArrayList<>())
                        .add(member.person().id()));
        return List.of(archive.readers().put(member.found(), member.reader().told(edition)));
    }

    private List<Write> message(
            OrganizationId organization, Brief brief, Pod pod, PersonId lead, List<PersonId> people) {
        var id = "brief-late:" + Posting.idOf(brief.id(), pod.id()) + ":" + clock.millis();
        var names = people.stream()
                .map(person -> directory.nameOf(organization, person))
                .toList();
        var title = brief.current().aim().title();
        var text = Text.of("In " + pod.name() + ", ")
                .and(new Text.Strong(title))
                .and(" is not acknowledged yet by " + Words.list(names, NAMED)
                        + (people.size() == 1 ? ", who was reminded." : ", who were reminded.")
                        + " Maybe a word from you helps. You hear of each person once for this version.");
        var card = new Card(
                "Not acknowledged yet: " + title,
                List.of(
                        new Part.Paragraph(text),
                        Part.Buttons.of(BriefButtons.readers(brief), BriefButtons.read(brief))));
        return Optional.of(lead).flatMap(each -> directory.accountOf(organization, each)).stream()
                .map(account -> Outgoing.direct(account, new MessageId(id + "@" + account), card)
                        .add(organization))
                .toList();
    }
}
