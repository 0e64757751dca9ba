package dev.baton.leads;

import dev.baton.people.PodId;
import java.util.List;

/**
 * A lead that has become part of another one.
 *
 * @param history what had happened to it, oldest first
 * @param ties what had turned out to be the same lead before
 */
record Absorbed(LeadId id, PodId pod, Offer offer, List<Step> history, Ties ties) {

    Absorbed {
        history = List.copyOf(history);
    }

    static Absorbed of(Lead lead) {
        return new Absorbed(lead.id(), lead.pod(), lead.offer(), lead.progress().history(), lead.ties());
    }

    Absorbed erased() {
        return new Absorbed(
                id, pod, offer.erased(), history.stream().map(Step::erased).toList(), ties.erased());
    }

    Absorbed without(Whom whom) {
        return whom.isIn(offer)
                ? new Absorbed(
                        id,
                        pod,
                        offer.erased(),
                        history.stream().map(Step::erased).toList(),
                        ties.without(whom))
                : new Absorbed(id, pod, offer, history, ties.without(whom));
    }
}
