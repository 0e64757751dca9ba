package dev.baton.leads;

import dev.baton.chat.Input.Option;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.routing.Batch;
import dev.baton.routing.Decision;
import dev.baton.routing.Request;
import dev.baton.routing.Routing;
import dev.baton.store.Write;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where leads go as they are offered, by the organization's rules. */
final class Placing {

    /** In place of a pod: the rules choose one. */
    static final Option BY_RULES = new Option("rules", "Wherever the routing rules say");

    static boolean isByRules(String pod) {
        return pod.equals(BY_RULES.value());
    }

    private final Routing routing;
    private final Reckonings reckonings;
    private final Directory directory;

    Placing(Routing routing, Reckonings reckonings, Directory directory) {
        this.routing = routing;
        this.reckonings = reckonings;
        this.directory = directory;
    }

    /**
     * Where a lead goes.
     *
     * @param writes belong into the lead's commit, which is stale if another lead has taken the same turn
     */
    record Place(Pod pod, Routed routed, ResponseClock clock, List<Write> writes) {}

    /** Empty if it is gone. */
    Optional<Pod> pod(OrganizationId organization, PodId pod) {
        return directory.pod(organization, pod);
    }

    /** Within a pod that somebody has picked; empty if it is gone. */
    Optional<Place> within(OrganizationId organization, PodId pod, Particulars particulars, Instant now) {
        return routing.route(organization, request(particulars, Optional.of(pod), now))
                .flatMap(decision -> place(organization, decision, particulars, now));
    }

    /** In whatever pod a rule names; in the given one if none does. Empty if that is gone. */
    Optional<Place> anywhere(OrganizationId organization, PodId otherwise, Particulars particulars, Instant now) {
        return routing.route(organization, request(particulars, Optional.empty(), now), otherwise)
                .flatMap(decision -> place(organization, decision, particulars, now));
    }

    /** In whatever pod a rule names, else in the default pod; empty if there is none. */
    Optional<Place> byRules(OrganizationId organization, Particulars particulars, Instant now) {
        return routing.route(organization, request(particulars, Optional.empty(), now))
                .flatMap(decision -> place(organization, decision, particulars, now));
    }

    /** Whether rules may choose the pod. */
    boolean hasRule(OrganizationId organization) {
        return routing.hasRule(organization);
    }

    /** Who is next when nobody has answered in time. */
    Optional<Decision> next(OrganizationId organization, Lead lead, Instant now) {
        var tried = Set.copyOf(lead.progress().routed().next(null, null).asked());
        var request = request(lead.particulars(), Optional.of(lead.pod()), now);
        return routing.next(organization, request, lead.pod(), tried);
    }

    /** For leads that are committed together. */
    Together together(OrganizationId organization) {
        return new Together(organization, routing.batch(organization));
    }

    /** Places leads that are committed together. Not for several threads, and for one commit. */
    final class Together {

        private final OrganizationId organization;
        private final Batch batch;
        private final Map<Terms, ResponseClock> clocks = new HashMap<>();

        /** On what the time for an answer depends, of those that are offered at the same moment. */
        private record Terms(
                PodId pod, boolean hot, @Nullable PersonId assignee, Instant now) {}

        private Together(OrganizationId organization, Batch batch) {
            this.organization = organization;
            this.batch = batch;
        }

        /**
         * Where a lead goes.
         *
         * @param pod null if that is left to the rules
         * @return without writes; empty if the pod is gone
         */
        Optional<Place> place(@Nullable PodId pod, Particulars particulars, Instant now) {
            return batch.route(request(particulars, Optional.ofNullable(pod), now))
                    .flatMap(decision -> {
                        var terms = new Terms(decision.pod(), particulars.hot(), decision.assignee(), now);
                        return Placing.this.place(
                                organization,
                                decision,
                                now,
                                found -> clocks.computeIfAbsent(terms, each -> start(organization, found, each)));
                    });
        }

        private ResponseClock start(OrganizationId of, Pod pod, Terms terms) {
            return reckonings.start(of, pod, terms.hot(), terms.assignee(), terms.now());
        }

        /** What belongs into the commit of all that was placed. */
        List<Write> writes() {
            return batch.writes();
        }
    }

    private static Request request(Particulars particulars, Optional<PodId> wanted, Instant now) {
        return new Request(particulars.traits(), wanted, particulars.hot(), now);
    }

    private Optional<Place> place(
            OrganizationId organization, Decision decision, Particulars particulars, Instant now) {
        return place(
                organization,
                decision,
                now,
                pod -> reckonings.start(organization, pod, particulars.hot(), decision.assignee(), now));
    }

    private Optional<Place> place(
            OrganizationId organization, Decision decision, Instant now, Function<Pod, ResponseClock> clock) {
        var assignee = decision.assignee();
        var assignment = assignee == null ? null : Assignment.to(assignee, decision.insteadOf(), now);
        return directory
                .pod(organization, decision.pod())
                .map(pod -> new Place(
                        pod,
                        new Routed(assignment, decision.why().brief(), List.of()),
                        clock.apply(pod),
                        decision.writes()));
    }
}
