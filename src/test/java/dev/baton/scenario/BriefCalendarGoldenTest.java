package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The calendar of campaigns, as approved. */
class BriefCalendarGoldenTest {

    private static final String TITLE = "<!channel> Summer *sale* & <b>more</b>";

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    @Test
    void what_runs_when() {
        new BriefDesk(office).published();
        var draft = office.mia.types("brief new promotion " + TITLE).fills(Map.of());
        office.mia
                .presses(draft.card(), "Dates and channels")
                .fills(Map.of(
                        "start", List.of("2026-03-16"),
                        "end", List.of("2026-05-31"),
                        "embargo", List.of("2026-03-20"),
                        "code", List.of("SUN"),
                        "code-end", List.of("2026-05-15")));
        approve("brief-calendar", office.mia.types("brief calendar").card());
        approve(
                "brief-calendar-week",
                office.sue.types("brief calendar 2026-03-18").card());
        approve(
                "brief-calendar-empty",
                office.sue.types("brief calendar 2026-09").card());
        approve(
                "brief-calendar-unknown",
                office.sue.types("brief calendar soon").card());
        approve("brief-list", office.sue.types("brief").card());
    }
}
