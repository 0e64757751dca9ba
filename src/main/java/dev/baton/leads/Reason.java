package dev.baton.leads;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why a lead is returned, lost or recycled, or goes back to sales. */
enum Reason {
    /** It cites a clause, which is picked in its place. */
    NOT_AS_AGREED("Not as agreed", State.RETURNED),
    NO_FIT("Not our kind of customer", State.RETURNED),
    NO_NEED("No need or no project", State.RETURNED),
    INCOMPLETE("Something important is missing", State.RETURNED),
    UNREACHABLE("The contact can't be reached", State.RETURNED),
    DUPLICATE("Already known", State.RETURNED),
    OTHER_RETURN("Another reason", State.RETURNED),
    /** Both sides have decided so, after marketing contested the return. */
    OVERTURNED("The return did not stand", State.OFFERED),
    /** Nobody can work on it any more. */
    ERASED("Who the contact was has been erased", State.RETURNED),
    PRICE("Price", State.LOST),
    COMPETITOR("Chose a competitor", State.LOST),
    NO_DECISION("No decision was made", State.LOST),
    NO_BUDGET("No budget", State.LOST),
    PRODUCT_GAP("Something is missing in the product", State.LOST),
    OTHER_LOSS("Another reason", State.LOST),
    NOT_NOW("The time isn't right", State.RECYCLED),
    BUDGET_LATER("No budget before then", State.RECYCLED),
    BOUND("Bound by a contract until then", State.RECYCLED),
    SILENT("Doesn't answer any more", State.RECYCLED),
    OTHER_LATER("Another reason", State.RECYCLED);

    private final String label;
    private final State of;

    Reason(String label, State of) {
        this.label = label;
        this.of = of;
    }

    String label() {
        return label;
    }

    /** Whether it says nothing without a note. */
    boolean needsNote() {
        return this == OTHER_RETURN || this == OTHER_LOSS || this == OTHER_LATER || this == INCOMPLETE;
    }

    /** Those that can be picked by themselves. */
    static List<Reason> of(State state) {
        return Arrays.stream(values())
                .filter(reason -> reason.of == state && reason != NOT_AS_AGREED && reason != ERASED)
                .toList();
    }

    static Optional<Reason> parse(String name, State state) {
        return of(state).stream().filter(reason -> reason.name().equals(name)).findFirst();
    }
}
