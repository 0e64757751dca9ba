package dev.baton.leads;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.leads.Logged.About;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.Documents;
import dev.baton.store.Entry;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has happened to all leads, in the order of time, for whoever counts. It doesn't say who a lead is. */
final class LeadLog {

    private static final String POD = "pod";
    private static final String LEAD = "lead";

    /** More than ever happens to a lead. */
    private static final int MOST = 10_000;

    private static final int SHOWN = 60;

    /** So many of a lead's latest events are looked at for the one that is taken back. */
    private static final int LOOKED_AT = 20;

    private final Documents<Logged> documents;

    LeadLog(Store store) {
        this.documents = new Documents<>(store, "lead-event", Logged.class, LeadLog::entriesOf);
    }

    /** What happened to several at once is not looked for by lead. */
    private static List<Entry> entriesOf(Logged event) {
        var inPod = Entry.at(event.at(), POD, event.pod().value());
        return event.alike().isEmpty()
                ? List.of(inPod, Entry.at(event.at(), LEAD, event.lead().value()))
                : List.of(inPod);
    }

    /** @param lead as it is after the event */
    Write note(Lead lead, LeadEvent event) {
        return add(logged(lead, event, null));
    }

    /**
     * What has happened to leads that come in together. That a lead is offered is never taken back: of new ones about
     * which nobody wrote anything, what is the same is noted once.
     */
    List<Write> notes(List<Lead> leads) {
        var alone = new ArrayList<Logged>();
        var together = new LinkedHashMap<Logged, List<LeadId>>();
        for (var lead : leads) {
            var isNew = lead.progress().history().isEmpty();
            for (var event : LeadEvent.ofImported(lead)) {
                var logged = logged(lead, event, null);
                if (isNew && logged.words().isEmpty()) {
                    together.computeIfAbsent(logged.of(leads.getFirst().id(), List.of()), _ -> new ArrayList<>())
                            .add(lead.id());
                } else {
                    alone.add(logged);
                }
            }
        }
        var shared = together.entrySet().stream()
                .map(each -> each.getKey()
                        .of(
                                each.getValue().getFirst(),
                                each.getValue().subList(1, each.getValue().size())));
        return Stream.concat(alone.stream(), shared).map(this::add).toList();
    }

    /** The answer to an offer. */
    Write answer(Lead lead, LeadEvent event, Response response) {
        return add(logged(lead, event, response));
    }

    /** @param last the step that is taken back */
    Write undo(OrganizationId organization, Lead lead, LeadEvent event, Step last) {
        var kind = LeadEvent.Kind.of(last.to());
        return add(documents.values(Realms.of(organization), LEAD, lead.id().value(), LOOKED_AT).stream()
                .filter(logged -> logged.kind() == kind && logged.at().equals(last.at()))
                .findFirst()
                .map(logged -> logged.takenBack(event))
                .orElseGet(() -> logged(lead, event, null)));
    }

    /** The win is taken back that somebody has helped with. */
    Write undo(Lead lead, Assist assist, Instant at) {
        var helped = new LeadEvent(LeadEvent.Kind.ASSISTED, assist.at(), assist.person());
        var undone = new LeadEvent(LeadEvent.Kind.UNDONE, at, assist.person());
        return add(logged(lead, helped, null).takenBack(undone));
    }

    /** That sales can see the lead as it is offered now; nothing if that was known. */
    List<Write> seen(OrganizationId organization, Lead lead, Instant at) {
        var event = new LeadEvent(LeadEvent.Kind.SEEN, at, null);
        return seen(organization, lead).isPresent()
                ? List.of()
                : List.of(documents.add(seenId(lead), logged(lead, event, null)));
    }

    /** Since when sales can see the lead as it is offered now; empty if it can't, or nobody knows. */
    Optional<Instant> seen(OrganizationId organization, Lead lead) {
        return documents
                .find(Realms.of(organization), seenId(lead))
                .map(found -> found.value().at());
    }

    private static String seenId(Lead lead) {
        return "seen-" + lead.id() + "-" + lead.offer().at().toEpochMilli();
    }

    private Write add(Logged logged) {
        return documents.add(UlidCreator.getMonotonicUlid().toString(), logged);
    }

    private static Logged logged(Lead lead, LeadEvent event, @Nullable Response response) {
        var cites = event.kind() == LeadEvent.Kind.RETURNED
                ? lead.progress().last().map(Step::cites).orElse(null)
                : null;
        var readiness = event.kind() == LeadEvent.Kind.OFFERED ? lead.offer().readiness() : Readiness.NOTHING_AGREED;
        return new Logged(
                lead.id(),
                lead.pod(),
                event.kind(),
                event.at(),
                event.by(),
                event.kind() == LeadEvent.Kind.ASSIGNED ? asked(lead) : null,
                cites == null ? "" : cites.code(),
                readiness.missing().stream().map(Readiness.Unmet::code).toList(),
                readiness.reason(),
                About.of(lead, event),
                response,
                null,
                List.of());
    }

    /** Who should answer, or goes on with it. */
    private static @Nullable PersonId asked(Lead lead) {
        var assignment = lead.assignment();
        return assignment == null ? lead.owner() : assignment.person();
    }

    /**
     * All that has happened in a pod, in order, read while it is looked at. It can be looked at once.
     *
     * @param from included
     * @param to not included
     */
    Stream<Logged> between(OrganizationId organization, PodId pod, Instant from, Instant to) {
        return Stream.of(pod)
                .mapMulti((of, each) -> documents.walk(
                        Realms.of(organization),
                        POD,
                        of.value(),
                        from,
                        to,
                        found -> found.value().each().forEach(each)));
    }

    /** What has happened to a lead lately, the oldest first; not what happened to several at once. */
    List<Logged> of(OrganizationId organization, LeadId lead) {
        return documents
                .values(Realms.of(organization), LEAD, lead.value(), SHOWN)
                .reversed();
    }

    /** That they never were. Whoever came in with them stays as it was. */
    List<Write> without(OrganizationId organization, List<Lead> gone) {
        var realm = Realms.of(organization);
        var writes = new ArrayList<Write>();
        gone.forEach(
                lead -> writes.addAll(documents.removeAll(realm, LEAD, lead.id().value())));
        var ids = gone.stream().map(Lead::id).collect(Collectors.toSet());
        var when = gone.stream()
                .map(lead -> Map.entry(lead.pod(), lead.offer().at()))
                .distinct();
        when.forEach(each -> documents.walk(
                realm,
                POD,
                each.getKey().value(),
                each.getValue(),
                each.getValue().plusMillis(1),
                found -> {
                    if (!found.value().alike().isEmpty()) {
                        without(found, ids).ifPresent(writes::add);
                    }
                }));
        return writes;
    }

    private Optional<Write> without(Versioned<Logged> found, Set<LeadId> gone) {
        var shared = found.value();
        var rest = shared.each()
                .map(Logged::lead)
                .filter(lead -> !gone.contains(lead))
                .toList();
        if (rest.size() == shared.alike().size() + 1) {
            return Optional.empty();
        }
        return Optional.of(
                rest.isEmpty()
                        ? documents.remove(found.id(), found.version())
                        : documents.put(
                                found.id(), found.version(), shared.of(rest.getFirst(), rest.subList(1, rest.size()))));
    }

    /** Takes what somebody wrote out of what has happened to a lead. */
    List<Write> withoutWords(OrganizationId organization, LeadId lead) {
        return documents.findLatest(Realms.of(organization), LEAD, lead.value(), MOST).stream()
                .filter(found -> !found.value().words().isEmpty())
                .map(found ->
                        documents.put(found.id(), found.version(), found.value().withoutWords()))
                .toList();
    }

    /**
     * The steps of a pod's leads, by lead, each in the order of time. What was taken back isn't among them, nor is a
     * return that didn't stand, whenever that was decided.
     *
     * @param from included
     * @param to not included
     */
    Map<LeadId, List<Logged>> steps(OrganizationId organization, PodId pod, Instant from, Instant to) {
        var steps = new LinkedHashMap<LeadId, List<Logged>>();
        documents.walk(
                Realms.of(organization),
                POD,
                pod.value(),
                from,
                found -> found.value().each().forEach(event -> add(event, to, steps)));
        steps.values().forEach(ofLead -> ofLead.removeIf(step -> !step.at().isBefore(to)));
        return steps;
    }

    /** What came of a step later counts, too: whether it was taken back, or didn't stand. */
    private static void add(Logged event, Instant to, Map<LeadId, List<Logged>> steps) {
        if (!event.at().isBefore(to) && !steps.containsKey(event.lead())) {
            return;
        }
        var ofLead = steps.computeIfAbsent(event.lead(), _ -> new ArrayList<>());
        switch (event.kind()) {
            case OFFERED, ACCEPTED, CONTACTED, MEETING, WON, LOST, RETURNED, RECYCLED, MERGED -> ofLead.add(event);
            case UNDONE -> {
                if (!ofLead.isEmpty() && !event.isOfHelp()) {
                    ofLead.removeLast();
                }
            }
            case OVERTURNED -> withoutReturn(ofLead);
            case SEEN, ASSIGNED, OPENED, OVERDUE, PAUSED, RESUMED, CONTESTED, UPHELD, ASSISTED, JOINED -> {}
        }
    }

    private static void withoutReturn(List<Logged> steps) {
        var last = steps.reversed().stream()
                .filter(step -> step.kind() == LeadEvent.Kind.RETURNED)
                .findFirst();
        last.ifPresent(steps::remove);
    }
}
