package dev.baton.leads;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
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
import org.jspecify.annotations.Nullable;

/** What has happened to all leads, in the order of time, for whoever counts. It doesn't say who a lead is. */
final class LeadLog {

    private static final String POD = "pod";
    private static final String LEAD = "lead";

    /** More than ever happens to a lead. */
    private static final int MOST = 10_000;

    private final Documents<Logged> documents;

    LeadLog(Store store) {
        this.documents = new Documents<>(store, "lead-event", Logged.class, LeadLog::entriesOf);
    }

    /**
     * Something that has happened to a lead.
     *
     * @param by who did it; null if nobody did
     * @param clause the code of what a return cites; empty if it cites nothing
     * @param missing the codes of what an offered lead doesn't keep
     * @param words why it was offered all the same; empty if nobody said
     */
    record Logged(
            LeadId lead,
            PodId pod,
            LeadEvent.Kind kind,
            Instant at,
            @Nullable PersonId by,
            String clause,
            List<String> missing,
            String words) {

        Logged {
            missing = List.copyOf(missing);
        }

        Logged withoutWords() {
            return new Logged(lead, pod, kind, at, by, clause, missing, "");
        }
    }

    private static List<Entry> entriesOf(Logged event) {
        return List.of(
                Entry.at(event.at(), POD, event.pod().value()),
                Entry.at(event.at(), LEAD, event.lead().value()));
    }

    /** @param lead as it is after the event */
    Write note(Lead lead, LeadEvent event) {
        return documents.add(UlidCreator.getMonotonicUlid().toString(), logged(lead, event));
    }

    private static Logged logged(Lead lead, LeadEvent event) {
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
                cites == null ? "" : cites.code(),
                readiness.missing().stream().map(Readiness.Unmet::code).toList(),
                readiness.reason());
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
        documents.walk(Realms.of(organization), POD, pod.value(), from, found -> add(found, to, steps));
        steps.values().forEach(ofLead -> ofLead.removeIf(step -> !step.at().isBefore(to)));
        return steps;
    }

    /** What came of a step later counts, too: whether it was taken back, or didn't stand. */
    private static void add(Versioned<Logged> found, Instant to, Map<LeadId, List<Logged>> steps) {
        var event = found.value();
        if (!event.at().isBefore(to) && !steps.containsKey(event.lead())) {
            return;
        }
        var ofLead = steps.computeIfAbsent(event.lead(), _ -> new ArrayList<>());
        switch (event.kind()) {
            case OFFERED, ACCEPTED, CONTACTED, MEETING, WON, LOST, RETURNED, RECYCLED, MERGED -> ofLead.add(event);
            case UNDONE -> {
                if (!ofLead.isEmpty()) {
                    ofLead.removeLast();
                }
            }
            case OVERTURNED -> withoutReturn(ofLead);
            case ASSIGNED, OPENED, OVERDUE, PAUSED, RESUMED, CONTESTED, UPHELD, ASSISTED, JOINED -> {}
        }
    }

    private static void withoutReturn(List<Logged> steps) {
        var last = steps.reversed().stream()
                .filter(step -> step.kind() == LeadEvent.Kind.RETURNED)
                .findFirst();
        last.ifPresent(steps::remove);
    }
}
