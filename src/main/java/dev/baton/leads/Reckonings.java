package dev.baton.leads;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.LeadPolicy.Counting;
import dev.baton.people.Pod;
import dev.baton.people.Reckoning;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the time for an answer is counted, as people and pods are now. */
final class Reckonings {

    private final Directory directory;

    Reckonings(Directory directory) {
        this.directory = directory;
    }

    /** Of a lead as it is now; around the clock if its pod is gone. */
    Reckoning of(OrganizationId organization, Lead lead) {
        var assignment = lead.assignment();
        return directory
                .pod(organization, lead.pod())
                .map(pod -> of(
                        organization,
                        pod,
                        lead.clock().terms().counting(),
                        assignment == null ? null : assignment.person()))
                .orElseGet(Reckoning.Plain::new);
    }

    /** @param assignee whom the lead is offered to; null if to all */
    Reckoning of(OrganizationId organization, Pod pod, Counting counting, @Nullable PersonId assignee) {
        var person = assignee == null
                ? null
                : directory.person(organization, assignee).orElse(null);
        return pod.policy().reckoning(counting, person);
    }

    /** As a lead is offered. */
    ResponseClock start(OrganizationId organization, Pod pod, boolean hot, @Nullable PersonId assignee, Instant now) {
        var agreed = pod.policy().leads();
        var terms = new ResponseClock.Terms(agreed.response(hot), agreed.counting());
        return ResponseClock.started(terms, now, of(organization, pod, agreed.counting(), assignee));
    }
}
