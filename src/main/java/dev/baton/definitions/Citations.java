package dev.baton.definitions;

import dev.baton.chat.OrganizationId;
import dev.baton.people.PodId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Counts what became of the definition in practice. Whoever keeps leads implements it. */
public interface Citations {

    /**
     * What was returned and sent in a pod.
     *
     * @param from included
     * @param to not included
     */
    Counted between(OrganizationId organization, PodId pod, Instant from, Instant to);

    /**
     * What there is to count.
     *
     * @param returned how many leads were returned, whatever the reason
     * @param cited how many of those cite a clause, by its {@linkplain Clause#code code}
     * @param anyway by the code of a clause that was missing, the leads that were sent all the same
     */
    record Counted(int returned, Map<String, Integer> cited, Map<String, SentAnyway> anyway) {

        public Counted {
            cited = Map.copyOf(cited);
            anyway = Map.copyOf(anyway);
        }
    }

    /**
     * Leads that were sent although something was missing.
     *
     * @param reasons what the senders said; the latest first
     */
    record SentAnyway(int leads, List<String> reasons) {

        public SentAnyway {
            reasons = List.copyOf(reasons);
        }
    }
}
