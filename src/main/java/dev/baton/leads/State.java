package dev.baton.leads;

import java.util.Map;
import java.util.Set;

/** Where a lead is on its way. */
enum State {
    OFFERED("waits for sales", "waits for sales"),
    ACCEPTED("accepted", "is being worked on"),
    CONTACTED("contacted", "was contacted"),
    MEETING("meeting agreed", "has agreed to a meeting"),
    WON("won", "is won"),
    LOST("lost", "is lost"),
    RETURNED("returned to marketing", "went back to marketing"),
    RECYCLED("recycled", "is recycled for later"),
    MERGED("part of another lead", "is part of another lead");

    /** All changes that there are, but for taking back one's own last step. */
    private static final Map<State, Set<State>> NEXT = Map.of(
            OFFERED, Set.of(ACCEPTED, RETURNED, MERGED),
            ACCEPTED, Set.of(CONTACTED, MEETING, WON, LOST, RECYCLED, RETURNED, MERGED),
            CONTACTED, Set.of(MEETING, WON, LOST, RECYCLED, RETURNED, MERGED),
            MEETING, Set.of(WON, LOST, RECYCLED, MERGED),
            WON, Set.of(),
            LOST, Set.of(RECYCLED, MERGED),
            RETURNED, Set.of(OFFERED, MERGED),
            RECYCLED, Set.of(OFFERED, MERGED),
            MERGED, Set.of());

    private final String label;
    private final String predicate;

    State(String label, String predicate) {
        this.label = label;
        this.predicate = predicate;
    }

    String label() {
        return label;
    }

    /** Such as {@code Acme waits for sales.} */
    String sentence(String company) {
        return company + " " + predicate + ".";
    }

    /** The same of a lead that has come back to this state. */
    String sentenceOnceMore(String company) {
        return this == OFFERED || this == ACCEPTED ? company + " " + predicate + " again." : sentence(company);
    }

    boolean canBecome(State next) {
        return NEXT.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether somebody in sales works on it. */
    boolean isWorked() {
        return this == ACCEPTED || this == CONTACTED || this == MEETING;
    }

    boolean isOpen() {
        return this == OFFERED || isWorked();
    }
}
