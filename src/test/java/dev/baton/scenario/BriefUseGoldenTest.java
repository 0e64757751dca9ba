package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How sales uses a brief: on leads, and by its words, as approved. */
class BriefUseGoldenTest {

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    @Test
    void a_lead_with_a_brief_and_the_talk_track() {
        var brief = RunningBrief.in(office);
        BriefOnLeadTest.offers(office, "Acme", "spring  campaign");
        var lead = office.cardOf("Acme", "Talk track");
        approve("lead-card-with-brief", lead);
        approve("brief-talk-track", office.sam.presses(lead, "Talk track").card());
        office.mia.presses(brief.manages().card(), "Withdraw").fills(Map.of());
        brief.card("Withdrawn");
        approve(
                "brief-talk-track-withdrawn",
                office.sam.presses(lead, "Talk track").card());
    }

    @Test
    void what_is_found() {
        var desk = new BriefDesk(office);
        desk.drafted();
        approve("brief-found-draft", office.mia.types("brief find spring").card());
        desk.filledIn();
        desk.agreed();
        office.mia.presses(desk.bench(), "Publish");
        desk.card("0 of 2");
        approve("briefs", office.sue.types("brief").card());
        approve("brief-found", office.sue.types("brief find plants").card());
        approve("brief-found-proof", office.sue.types("brief find 20").card());
        approve("brief-found-near", office.sue.types("brief find plnats").card());
        approve(
                "brief-found-nothing",
                office.sue.types("brief find <!channel> *zeppelin*").card());
        approve("brief-find-form", office.sue.types("brief find").form());
        office.sue.types("brief find").fills(Map.of("words", List.of("plants"))).saysPrivately("Brief · Launch");
    }
}
