package dev.baton.leads;

import dev.baton.people.PodId;
import dev.baton.store.Versioned;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The leads that may be the same as one that is to be handed over.
 *
 * @param all those that it may join first, then others that are open, then those that are over; the latest first
 */
record Twins(List<Twin> all) {

    static final Twins NONE = new Twins(List.of());

    private static final int SHOWN = 5;

    /**
     * One of them.
     *
     * @param isNear whether it is in the pod to which the lead is to go
     */
    record Twin(Versioned<Lead> found, Likeness likeness, boolean isNear) {

        Lead lead() {
            return found.value();
        }

        boolean isOpen() {
            return lead().state().isOpen();
        }

        /**
         * Whether the other may join it: while it is open, the same person's wherever that is, so that nobody is called
         * by two of sales, and the same company's in the same pod. Other pods have their own reasons to talk to a
         * company.
         */
        boolean takesMore() {
            return isOpen() && (likeness == Likeness.SAME_PERSON || isNear);
        }

        /** Whether it is joined by whoever says nothing else, and by machines. */
        boolean isSure() {
            return takesMore() && likeness != Likeness.SAME_NAME;
        }
    }

    Twins {
        all = List.copyOf(all);
    }

    /** @param record the machine's, of which it was made; empty if that isn't known */
    static Twins of(List<Versioned<Lead>> found, Particulars wanted, String record, PodId pod) {
        var order = Comparator.comparing((Twin twin) -> !twin.isSure())
                .thenComparing(twin -> !twin.takesMore())
                .thenComparing(twin -> !twin.isOpen())
                .thenComparing(Twin::likeness)
                .thenComparing(twin -> twin.lead().offer().at(), Comparator.reverseOrder());
        return new Twins(found.stream()
                .filter(lead -> lead.value().state() != State.MERGED)
                .flatMap(lead -> Likeness.of(lead.value(), wanted, record)
                        .map(likeness ->
                                new Twin(lead, likeness, lead.value().pod().equals(pod)))
                        .stream())
                .sorted(order)
                .limit(SHOWN)
                .toList());
    }

    /** Others that are open. */
    Twins besides(LeadId lead) {
        return new Twins(all.stream()
                .filter(twin -> twin.isOpen() && !twin.lead().id().equals(lead))
                .toList());
    }

    List<Lead> leads() {
        return all.stream().map(Twin::lead).toList();
    }

    /** Those that may be joined. */
    List<Twin> open() {
        return all.stream().filter(Twin::takesMore).toList();
    }

    /** The one that is joined if nobody says anything else. */
    Optional<Twin> first() {
        return all.stream().filter(Twin::isSure).findFirst();
    }

    /** The one that somebody chose, if it may be joined. */
    Optional<Twin> chosen(String id) {
        return open().stream()
                .filter(twin -> twin.lead().id().value().equals(id))
                .findFirst();
    }
}
