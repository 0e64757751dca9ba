package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What comes by itself while a campaign runs: its first day, the end of an embargo and of a code, and its own end. */
class BriefCourseTest {

    private static final Map<String, List<String>> NEXT_WEEK = Map.of(
            "start", List.of("2026-03-09"),
            "end", List.of("2026-03-27"),
            "code-end", List.of("2026-03-25"));

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final BriefDesk desk = new BriefDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    private void publishes(Map<String, List<String>> dates) {
        desk.filledInFor(dates).agreed();
        office.mia.presses(desk.bench(), "Publish").saysPrivately("on its way");
        desk.card("0 of 2 have acknowledged it");
    }

    private void at(String moment) {
        RunningBrief.passes(office, moment);
    }

    private long times(String words) {
        return office.messagesIn(office.channel).stream()
                .filter(message -> Office.words(message.card()).contains(words))
                .count();
    }

    private void says(String words, int times) {
        Quiet.in(office);
        assertThat(times(words)).isEqualTo(times);
    }

    private void changes(Map<String, List<String>> dates) {
        var bench =
                office.mia.presses(desk.card("have acknowledged it"), "Manage").card();
        var saved = office.mia.presses(bench, "Dates and channels").fills(dates);
        office.mia.presses(saved.card(), "Publish changes").fills(Map.of("again", List.of("no")));
        Quiet.in(office);
    }

    @Test
    void the_field_hears_on_the_first_day_when_work_begins_with_the_talk_track() {
        publishes(NEXT_WEEK);
        at("2026-03-09T06:59:59Z");
        says("Starts today", 0);
        at("2026-03-09T07:00:00Z");
        says("Starts today: " + BriefDesk.TITLE, 1);
        says("You told us that paper slows you down.", 1);
        at("2026-03-12T07:00:00Z");
        says("Starts today", 1);
    }

    @Test
    void a_pod_that_moves_to_other_clocks_hears_by_its_new_ones() {
        publishes(NEXT_WEEK);
        var all = new HashMap<>(office.setup());
        all.put("zone", List.of("America/New_York"));
        office.mia.types("setup").fills(all).saysNothing();
        at("2026-03-09T11:59:00Z");
        says("Starts today", 0);
        at("2026-03-09T13:00:00Z");
        says("Starts today", 1);
    }

    @Test
    void who_is_told_of_it_on_its_first_day_is_not_told_twice() {
        desk.published();
        desk.card("0 of 2 have acknowledged it");
        at("2026-03-03T09:00:00Z");
        says("Starts today", 0);
        says("Started on", 0);
    }

    @Test
    void another_first_day_is_told_of_in_place_of_the_former() {
        publishes(NEXT_WEEK);
        changes(Map.of("start", List.of("2026-03-11")));
        at("2026-03-10T12:00:00Z");
        says("Starts today", 0);
        at("2026-03-11T07:00:00Z");
        says("Starts today", 1);
    }

    @Test
    void sales_is_reminded_of_a_code_a_week_and_a_day_before_it_ends_and_it_is_struck_then() {
        publishes(NEXT_WEEK);
        at("2026-03-18T07:59:59Z");
        says("The promo code SPRING", 0);
        at("2026-03-18T08:00:00Z");
        says("ends in 7 days", 1);
        at("2026-03-24T08:00:00Z");
        says("ends tomorrow. Its last day is Wednesday, 25 March", 1);
        at("2026-03-25T22:59:00Z");
        says("Struck[text=SPRING]", 0);
        at("2026-03-25T23:00:00Z");
        desk.card("Struck[text=SPRING]");
        says("The promo code SPRING", 2);
    }

    @Test
    void a_code_that_ends_sooner_or_later_is_told_of_in_time_and_never_twice() {
        publishes(NEXT_WEEK);
        at("2026-03-18T08:00:00Z");
        says("ends in 7 days", 1);
        changes(Map.of("code-end", List.of("2026-03-27")));
        changes(Map.of("code-end", List.of("2026-03-25")));
        says("ends in", 1);
        changes(Map.of("code", List.of(""), "code-end", List.of("")));
        at("2026-03-25T12:00:00Z");
        says("ends in", 1);
    }

    @Test
    void an_embargo_ends_on_the_card_and_below_it() {
        publishes(Map.of("embargo", List.of("2026-03-04"), "embargo-time", List.of("9:00")));
        desk.card("Embargo: tell nobody outside yet");
        office.sam.presses(desk.card("Embargo"), "Read it all").saysPrivately("Embargo: tell nobody outside yet");
        at("2026-03-04T07:59:00Z");
        says("The embargo on", 0);
        at("2026-03-04T08:00:00Z");
        says("you may tell customers of it from now on", 1);
        assertThat(Office.words(desk.card("have acknowledged it"))).doesNotContain("Embargo: tell");
        says("Starts today", 0);
        says("Started on 2 March 2026", 1);
    }

    @Test
    void a_campaign_ends_with_its_last_day_and_nobody_is_asked_any_more() {
        var brief = RunningBrief.in(office);
        brief.reads(office.sam);
        at("2026-03-20T22:59:00Z");
        brief.card("1 of 2 have acknowledged it");
        at("2026-03-20T23:00:00Z");
        brief.card("Over");
        office.sue.gets("It is over: there is nothing to do.");
        office.sue.presses(brief.card("Over"), "Read it all").saysPrivately("Over");
        office.mia.presses(brief.card("Over"), "Manage").saysPrivately("Over");
    }

    @Test
    void a_campaign_that_is_made_longer_runs_on() {
        var brief = RunningBrief.in(office);
        changes(Map.of("end", List.of("2026-03-31")));
        at("2026-03-21T09:00:00Z");
        assertThat(Office.words(brief.card("have acknowledged it"))).doesNotContain("Over");
        at("2026-03-31T22:00:00Z");
        brief.card("Over");
        changes(Map.of("end", List.of("2026-04-02")));
        brief.card("I have read it");
        at("2026-04-02T22:00:00Z");
        brief.card("Over");
    }
}
