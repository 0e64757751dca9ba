package dev.baton.briefs;

import java.util.Map;
import java.util.Set;

/** Where a brief is on its way. */
enum Stage {
    DRAFT("draft"),
    ASKED("waits for sales to agree"),
    AGREED("agreed, not published yet"),
    SCHEDULED("to be published"),
    PUBLISHED("running"),
    OVER("over"),
    WITHDRAWN("withdrawn");

    /** All changes that there are. */
    private static final Map<Stage, Set<Stage>> NEXT = Map.of(
            DRAFT, Set.of(ASKED),
            ASKED, Set.of(DRAFT, AGREED),
            AGREED, Set.of(DRAFT, SCHEDULED, PUBLISHED),
            SCHEDULED, Set.of(DRAFT, AGREED, PUBLISHED),
            PUBLISHED, Set.of(OVER, WITHDRAWN),
            OVER, Set.of(PUBLISHED),
            WITHDRAWN, Set.of());

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean canBecome(Stage other) {
        return NEXT.getOrDefault(this, Set.of()).contains(other);
    }

    /** Whether others than its makers have got it to read. */
    boolean isOut() {
        return this == PUBLISHED || this == OVER || this == WITHDRAWN;
    }

    /** Whether what others have got to read is still true, even if the campaign is over. */
    boolean holds() {
        return this == PUBLISHED || this == OVER;
    }
}
