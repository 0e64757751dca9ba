package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.people.AgendaSource;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import java.time.InstantSource;
import java.util.Optional;

/** Leads that wait for an answer past the agreed time, for a pod's meetings. */
final class LeadsOnAgenda implements AgendaSource {

    private final Leads leads;
    private final Directory directory;
    private final InstantSource clock;

    LeadsOnAgenda(Leads leads, Directory directory, InstantSource clock) {
        this.leads = leads;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Optional<Topic> topicOf(OrganizationId organization, PodId pod) {
        var now = clock.instant();
        return Topic.of(
                "Leads past their time",
                directory.pod(organization, pod).stream()
                        .flatMap(found -> leads.waiting(organization, found).stream())
                        .filter(lead -> lead.clock().breached() != null
                                || Waiting.until(lead).isBefore(now))
                        .map(lead ->
                                lead.particulars().company() + " #" + lead.id().code())
                        .toList());
    }
}
