package dev.baton.briefs;

import java.time.Instant;

/** How a campaign is at a moment, as the calendar says it. */
enum Standing {
    /** Not published yet. */
    PLANNED("planned"),
    EMBARGOED("embargo"),
    COMES("to come"),
    RUNS("running"),
    OVER("over");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Of one that has days. */
    static Standing of(Brief brief, Instant now) {
        var dates = brief.current().dates();
        if (!brief.stage().isOut()) {
            return PLANNED;
        }
        if (dates.isOver(now)) {
            return OVER;
        }
        if (dates.isEmbargoed(now)) {
            return EMBARGOED;
        }
        return now.isBefore(dates.startOf(ByDays.start(brief))) ? COMES : RUNS;
    }
}
