package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.scenario.Office.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A brief is published at a time, if nothing stands in the way by then. */
class BriefOnTimeTest {

    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T08:00:00Z");

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final BriefDesk desk = new BriefDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    private Answer schedules(String day, String time, String zone) {
        return office.mia
                .presses(desk.bench(), "Publish at a time")
                .fills(Map.of("day", List.of(day), "time", List.of(time), "zone", List.of(zone)));
    }

    private void agreed() {
        desk.drafted();
        desk.filledIn();
        desk.agreed();
    }

    private void scheduled() {
        agreed();
        schedules("2026-03-03", "9", "europe/berlin")
                .saysPrivately("It will be published on Tuesday, 3 March 2026 at 09:00 (Europe/Berlin).");
    }

    private Card benchOfLatest() {
        return office.mia
                .presses(office.mia.types("brief drafts").card(), "Open")
                .card();
    }

    private long cards() {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.card().summary().startsWith("Brief: "))
                .count();
    }

    private void nothingIsPublished() {
        Quiet.in(office);
        assertThat(cards()).isZero();
    }

    @Test
    void it_is_published_at_its_time_and_not_before() {
        scheduled();
        assertThat(Office.words(desk.bench())).contains("To be published");
        Baton.CLOCK.set(TUESDAY_AT_NINE.minusSeconds(1));
        nothingIsPublished();
        Baton.CLOCK.set(TUESDAY_AT_NINE);
        desk.card("0 of 2 have acknowledged it");
        office.mia.gets("Version 1");
    }

    @Test
    void it_is_published_at_once_all_the_same_and_not_again_at_its_time() {
        scheduled();
        office.mia.presses(desk.bench(), "Publish now").saysPrivately("on its way");
        desk.card("0 of 2 have acknowledged it");
        Baton.CLOCK.set(TUESDAY_AT_NINE);
        Quiet.in(office);
        assertThat(cards()).isOne();
    }

    @Test
    void whoever_thinks_better_of_it_stops_it() {
        scheduled();
        office.ada.presses(desk.bench(), "Don't publish").saysPrivately("Sales has agreed to it all the same");
        office.mia.gets("has stopped the brief");
        Baton.CLOCK.set(TUESDAY_AT_NINE);
        nothingIsPublished();
        assertThat(Office.words(desk.bench())).contains("Agreed");
    }

    @Test
    void another_time_takes_the_place_of_the_first_one() {
        scheduled();
        var form = office.mia.presses(desk.bench(), "Another time");
        form.fills(Map.of("day", List.of("2026-03-04"))).saysPrivately("Wednesday, 4 March 2026 at 09:00");
        Baton.CLOCK.set(TUESDAY_AT_NINE);
        nothingIsPublished();
        Baton.CLOCK.set(TUESDAY_AT_NINE.plus(Duration.ofDays(1)));
        desk.card("0 of 2 have acknowledged it");
    }

    @Test
    void what_is_changed_before_is_not_published_and_who_had_given_the_time_hears_of_it() {
        scheduled();
        office.ada.presses(desk.bench(), "What to say").fills(Map.of("offer", List.of("Nothing at all")));
        office.mia.gets("so it isn't published on");
        Baton.CLOCK.set(TUESDAY_AT_NINE);
        nothingIsPublished();
        assertThat(Office.words(desk.bench())).contains("Draft");
    }

    @Test
    void whose_partner_has_left_sales_by_then_is_not_published_and_is_told_what_to_do() {
        scheduled();
        office.mia.types("setup").fills(Map.of("sales", List.of(office.sue.person.value())));
        Baton.CLOCK.set(TUESDAY_AT_NINE);
        office.mia.gets("Please pick a partner who is.");
        nothingIsPublished();
        assertThat(Office.words(desk.bench())).contains("Agreed");
        office.mia.presses(desk.bench(), "Publish").saysPrivately("Please pick a partner who is.");
    }

    @Test
    void a_time_that_cannot_be_is_explained() {
        agreed();
        assertThat(schedules("2026-03-02", "8:30", "Europe/Berlin").complaints())
                .containsEntry(
                        "time",
                        "Monday, 2 March 2026 at 08:30 (Europe/Berlin) is over. Please write a later time, or publish"
                                + " it now.");
        assertThat(schedules("2026-03-21", "9", "Europe/Berlin").complaints())
                .containsEntry("day", "The campaign is over by then. Please pick its last day, or an earlier one.");
        assertThat(schedules("2026-03-01", "9", "Europe/Berlin").complaints()).containsKey("day");
        assertThat(schedules("2026-03-03", "soon", "Europe/Berlin").complaints())
                .containsKey("time");
        assertThat(schedules("2026-03-03", "9", "Berln").complaints())
                .containsEntry("zone", "There is no such time zone. Did you mean Europe/Berlin?");
    }

    @Test
    void who_may_not_publish_it_may_not_schedule_it_either() {
        agreed();
        var bench = desk.bench();
        office.sam.presses(bench, "Publish at a time").saysPrivately("Only whoever wrote this brief");
        schedules("2026-03-03", "9", "Europe/Berlin");
        office.sam.presses(desk.bench(), "Don't publish").saysPrivately("Only whoever wrote this brief");
    }

    @Test
    void what_says_much_the_same_at_the_same_time_is_warned_of_and_can_be_published_all_the_same() {
        new BriefDesk(office).published();
        desk.card("0 of 2 have acknowledged it");
        var other = new BriefDesk(office);
        other.drafted();
        other.filledIn();
        other.agreed();
        var warning = office.mia.presses(benchOfLatest(), "Publish");
        assertThat(warning.form().toString())
                .contains(BriefDesk.TITLE, "2–20 March 2026", "audience and offer are alike");
        assertThat(cards()).isEqualTo(1);
        warning.fills(Map.of()).saysPrivately("on its way");
        await().until(() -> cards() == 2);
    }

    @Test
    void what_is_to_be_published_is_warned_of_as_well() {
        scheduled();
        var other = new BriefDesk(office);
        other.drafted();
        other.filledIn();
        other.agreed();
        var form = office.mia.presses(benchOfLatest(), "Publish at a time");
        var warning = form.fills(Map.of("day", List.of("2026-03-04")));
        assertThat(warning.form().toString()).contains("to be published");
        warning.fills(Map.of()).saysPrivately("It will be published on Wednesday, 4 March 2026 at 09:00");
    }

    @Test
    void whose_days_are_over_before_it_is_published_is_told_so() {
        agreed();
        Baton.CLOCK.set(Instant.parse("2026-03-23T08:00:00Z"));
        office.mia.presses(desk.bench(), "Publish").saysPrivately("Its last day is 20 March 2026");
    }
}
