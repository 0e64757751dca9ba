package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Card;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people see of a brief that is published at a time, and of what comes by itself while it runs, as approved. */
class BriefTimeGoldenTest {

    private static final String OFFER = "Three <!channel> months & a mug with SPRING";

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final BriefDesk desk = new BriefDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    private Card inChannel(String words) {
        return office.sees(
                        office.channel, message -> Office.words(message.card()).contains(words))
                .card();
    }

    private void at(String moment) {
        RunningBrief.passes(office, moment);
    }

    @Test
    void published_at_a_time() {
        desk.filledInFor(Map.of()).agreed();
        var form = office.mia.presses(desk.bench(), "Publish at a time");
        approve("brief-schedule-form", form.form());
        approve(
                "brief-scheduled",
                form.fills(Map.of("day", List.of("2026-03-03"))).card());
        office.ada.presses(desk.bench(), "Don't publish");
        approve("brief-unscheduled", office.mia.gets("has stopped the brief"));
        form.fills(Map.of("day", List.of("2026-03-03")));
        office.mia.types("setup").fills(Map.of("sales", List.of(office.sue.person.value())));
        at("2026-03-03T08:00:00Z");
        approve("brief-not-published", office.mia.gets("Nothing of it is lost"));
    }

    @Test
    void others_that_say_much_the_same() {
        desk.published();
        desk.card("0 of 2 have acknowledged it");
        var other = new BriefDesk(office);
        other.filledInFor(Map.of()).agreed();
        var open = office.mia.presses(office.mia.types("brief drafts").card(), "Open");
        approve(
                "brief-collision-form",
                office.mia.presses(open.card(), "Publish").form());
    }

    @Test
    void what_comes_by_itself() {
        desk.filledInFor(Map.of(
                "start", List.of("2026-03-05"),
                "code-end", List.of("2026-03-17"),
                "embargo", List.of("2026-03-04"),
                "embargo-time", List.of("9:00")));
        desk.says(Map.of("offer", List.of(OFFER))).agreed();
        office.mia.presses(desk.bench(), "Publish");
        approve("brief-card-embargo", desk.card("0 of 2 have acknowledged it"));
        at("2026-03-04T08:00:00Z");
        approve("brief-embargo-over", inChannel("you may tell customers of it"));
        at("2026-03-05T07:00:00Z");
        approve("brief-launch", inChannel("Starts today"));
        at("2026-03-10T08:00:00Z");
        approve("brief-promo-ends", inChannel("ends in 7 days"));
        at("2026-03-17T23:00:00Z");
        approve("brief-card-promo-over", desk.card("Struck"));
        at("2026-03-20T23:00:00Z");
        approve("brief-card-over", desk.card("Over"));
        approve(
                "brief-read-all-over",
                office.sam.presses(desk.card("Over"), "Read it all").card());
    }

    @Test
    void a_long_talk_track_is_one_press_away() {
        desk.filledInFor(Map.of("start", List.of("2026-03-05")));
        desk.says(Map.of("talk-track", List.of("You told us that paper slows you down. ".repeat(40))))
                .agreed();
        office.mia.presses(desk.bench(), "Publish");
        desk.card("0 of 2 have acknowledged it");
        at("2026-03-05T07:00:00Z");
        approve("brief-launch-long", inChannel("Starts today"));
    }
}
