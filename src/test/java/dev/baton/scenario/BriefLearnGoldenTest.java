package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people see of how a brief is used, of what may be out of date, and of a debrief, as approved. */
class BriefLearnGoldenTest {

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @BeforeEach
    void begin() {
        Baton.CLOCK.set(Instant.parse("2026-03-02T09:00:00Z"));
    }

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    @Test
    void how_it_is_used() {
        var brief = RunningBrief.in(office);
        var card = brief.card("0 of 2");
        var list = office.sam.presses(card, "Proof and assets");
        approve("brief-assets", list.card());
        approve("brief-assets-own", office.mia.presses(card, "Proof and assets").card());
        var opened = office.sam.presses(list.card(), "Open").card();
        approve("brief-asset-open", opened);
        approve("brief-shared", office.sam.presses(opened, "I shared it").card());
        var thanks = office.sam.presses(opened, "It didn't").card();
        approve("brief-didnt-help", thanks);
        var form = office.sam.presses(thanks, "Say why");
        approve("brief-why-form", form.form());
        form.fills(Map.of("words", List.of("Nobody *asks* for <!channel> paper")));
        approve("brief-why", office.mia.gets("Nobody *asks*"));
        var bench = brief.manages();
        approve("brief-manage-used", bench.card());
        approve("brief-use", office.mia.presses(bench.card(), "How it is used").card());
    }

    @Test
    void what_may_be_out_of_date() {
        office.ada.types("setup").fills(Map.of("marketingLead", List.of(office.ada.person.value())));
        var brief = RunningBrief.until(office, "2026-12-18");
        Baton.CLOCK.set(Instant.parse("2026-05-31T10:00:00Z"));
        RunningBrief.passes(office, "2026-06-02T10:00:00Z");
        approve("brief-upkeep-ask", office.mia.gets("Is this still right?"));
        RunningBrief.passes(office, "2026-06-04T12:00:00Z");
        approve("brief-upkeep-reminder", office.mia.gets("2 assets of"));
        RunningBrief.passes(office, "2026-06-08T14:00:00Z");
        approve("brief-upkeep-lead", office.ada.gets("may be out of date"));
        var ask = office.mia.gets("Is this still right?");
        approve("brief-confirmed", office.mia.presses(ask, "Confirm").card());
        var left = office.mia.presses(brief.manages().card(), "Look at them").card();
        approve("brief-retired", office.mia.presses(left, "Retire").card());
        approve("brief-upkeep-done", office.mia.gets("shows was looked at"));
        var card = brief.card("have acknowledged it");
        approve(
                "brief-assets-retired",
                office.mia.presses(card, "Proof and assets").card());
    }

    @Test
    void what_is_learned() {
        var brief = RunningBrief.in(office);
        Baton.CLOCK.set(Instant.parse("2026-03-20T16:00:00Z"));
        RunningBrief.passes(office, "2026-03-23T10:00:00Z");
        var ask = office.sam.gets("The campaign is over.");
        approve("brief-learn-ask", ask);
        approve("brief-card-to-learn", brief.card("What we learned"));
        var form = office.sam.presses(ask, "Say what you learned");
        approve("brief-learn-form", form.form());
        var worked = "The <!channel> mug & *the* webinar. ".repeat(30);
        var thanks = form.fills(BriefDebriefTest.says(worked, "Nothing", "DIFFERENTLY", "with"));
        approve("brief-learn-thanks", thanks.card());
        approve("brief-learn-said", office.sam.gets("that is in the debrief"));
        office.sue
                .presses(brief.card("Over"), "What we learned")
                .fills(BriefDebriefTest.says("", "The price", "NO", "without"));
        RunningBrief.passes(office, "2026-03-25T15:00:00Z");
        approve("brief-learn-reminder", office.mia.gets("would be better with your words"));
        var bench = brief.manages("Over").card();
        approve("brief-manage-learning", bench);
        var post = office.mia.presses(bench, "Post the debrief");
        approve("brief-post-debrief-form", post.form());
        post.fills(Map.of());
        var debrief = office.sees(
                        office.channel, message -> message.card().summary().startsWith("Debrief of "))
                .card();
        approve("brief-debrief", debrief);
        approve("brief-debrief-note", brief.below("What both sides learned is posted"));
        approve("brief-debrief-all", office.sue.presses(debrief, "All of it").card());
        approve("brief-learn-posted", office.sam.gets("The debrief is posted."));
    }
}
