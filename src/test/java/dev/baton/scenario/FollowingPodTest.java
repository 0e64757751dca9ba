package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A pod changes its zone, its working days or its holidays: what recurs in it follows. */
class FollowingPodTest {

    private static final Map<String, List<String>> TOKYO = Map.of("zone", List.of("Asia/Tokyo"));
    private static final Instant TUESDAY_IN_TOKYO = Instant.parse("2026-03-03T00:30:00Z");

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    private void podIs(Map<String, List<String>> values) {
        var all = new HashMap<>(office.setup());
        all.putAll(values);
        office.mia.types("setup").fills(all).saysNothing();
    }

    /** Waits until the list of stand-ups, meetings or the pairs shows that. */
    private void comesToShow(String command, String words) {
        await().untilAsserted(() -> office.mia.types(command).saysPrivately(words));
    }

    private long timesAnnounced(String words) {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.thread() == null)
                .filter(message -> message.card().summary().contains(words))
                .count();
    }

    @Test
    void a_stand_up_by_the_pods_clocks_goes_on_by_its_new_ones() {
        daily.made(Map.of());
        podIs(TOKYO);
        comesToShow("standup list", "at=2026-03-03T00:30:00Z");
        office.mia.types("standup list").saysPrivately("Asia/Tokyo");
        daily.at(TUESDAY_IN_TOKYO);
        daily.asked(office.sam);
        daily.at(Daily.TUESDAY);
        daily.endsRound(Daily.TUESDAY);
        daily.at(TUESDAY_IN_TOKYO.plus(Duration.ofDays(1)));
        daily.asked(office.sam, 2);
        assertThat(daily.timesAsked(office.sam)).isEqualTo(2);
    }

    @Test
    void a_stand_up_by_other_clocks_stays_as_it_is() {
        daily.made(Map.of("zone", List.of("Europe/London")));
        daily.made(Map.of("name", List.of("Evening"), "time", List.of("18:00")));
        podIs(TOKYO);
        comesToShow("standup list", "Asia/Tokyo");
        office.mia.types("standup list").saysPrivately("09:30, Europe/London");
    }

    @Test
    void whoever_was_asked_today_is_not_asked_again_where_the_time_is_still_to_come() {
        daily.made(Map.of());
        daily.at(Daily.TUESDAY);
        daily.answers(office.sam, Map.of("q0", List.of("From Berlin")));
        podIs(Map.of("zone", List.of("America/New_York")));
        comesToShow("standup list", "America/New_York");
        daily.endsRound(Daily.TUESDAY);
        daily.summary("1 of 3");
        daily.at(Instant.parse("2026-03-03T14:30:00Z"));
        daily.at(Instant.parse("2026-03-04T14:30:00Z"));
        daily.asked(office.sam, 2);
        assertThat(daily.timesAsked(office.sam)).isEqualTo(2);
        assertThat(timesAnnounced("answered")).isOne();
    }

    @Test
    void a_round_that_would_have_been_by_now_is_made_up() {
        daily.made(Map.of());
        daily.at(Instant.parse("2026-03-03T01:30:00Z"));
        podIs(TOKYO);
        daily.asked(office.sam);
        comesToShow("standup list", "at=2026-03-04T00:30:00Z");
        daily.at(Daily.TUESDAY);
        assertThat(daily.timesAsked(office.sam)).isOne();
    }

    @Test
    void what_is_on_all_working_days_is_on_the_new_ones_and_other_holidays_count() {
        daily.made(Map.of());
        podIs(Map.of("days", List.of("SUNDAY", "MONDAY", "WEDNESDAY", "THURSDAY"), "region", List.of("PL")));
        comesToShow("standup list", "Monday, Wednesday, Thursday and Sunday at 09:30");
        office.mia.types("standup list").saysPrivately("at=2026-03-04T08:30:00Z");
        daily.at(Instant.parse("2026-04-02T10:00:00Z"));
        office.mia.types("standup list").saysPrivately("at=2026-04-08T07:30:00Z");
    }

    @Test
    void a_meeting_moves_with_its_pod_and_so_does_a_date_that_is_announced() {
        var weekly = new Weekly(office);
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var message = weekly.message("Agenda");
        podIs(Map.of("zone", List.of("America/New_York")));
        office.sees(
                office.channel,
                each -> message.id().equals(each.thread())
                        && each.card().toString().contains("This has moved to")
                        && each.card().toString().contains("2026-03-10T14:00:00Z"));
        comesToShow("standup meeting", "at=2026-03-10T14:00:00Z");
        weekly.at(Instant.parse("2026-03-16T14:00:00Z"));
        weekly.card("2026-03-17T14:00:00Z");
        assertThat(timesAnnounced(Weekly.NAME + ", ")).as("one card a date").isEqualTo(2);
    }

    @Test
    void a_pulse_is_asked_by_the_new_clocks() {
        office.mia
                .types("poll pulse")
                .fills(Map.of("question", List.of("How was the week?"), "days", List.of("TUESDAY")))
                .saysPrivately("2026-03-03T09:00:00Z");
        podIs(TOKYO);
        comesToShow("poll list", "Asia/Tokyo");
        daily.at(Instant.parse("2026-03-03T01:00:00Z"));
        await().until(() -> timesAnnounced("How was the week?") == 1);
        daily.at(Instant.parse("2026-03-03T09:00:00Z"));
        daily.at(Instant.parse("2026-03-10T01:00:00Z"));
        await().until(() -> timesAnnounced("How was the week?") == 2);
    }

    @Test
    void the_digest_of_feedback_comes_by_the_new_clocks_on_the_first_working_day_that_is_no_holiday() {
        office.sam.types("feedback pricing \"A year is too long\"").saysPrivately("Thank you");
        assertThat(digestsAfter(Instant.parse("2026-04-01T00:00:00Z")))
                .as("Easter Monday")
                .startsWith("2026-04-07T08:00+02:00[Europe/Berlin]", "2026-04-13T08:00+02:00[Europe/Berlin]");
        podIs(Map.of(
                "zone", List.of("Asia/Tokyo"),
                "days", List.of("TUESDAY", "WEDNESDAY", "FRIDAY"),
                "from", List.of("07:00"),
                "region", List.of("JP")));
        await().untilAsserted(() -> assertThat(digestsAfter(Baton.MONDAY))
                .startsWith("2026-03-03T07:00+09:00[Asia/Tokyo]", "2026-03-10T07:00+09:00[Asia/Tokyo]"));
    }

    private List<String> digestsAfter(Instant moment) {
        var realm = Realms.of(office.organization());
        var pod = Baton.shared()
                .part(Directory.class)
                .podIn(office.organization(), office.channel)
                .orElseThrow();
        var schedules = Baton.shared().part(Schedules.class);
        var schedule = schedules.find(realm, "feedback-digest:" + pod.id()).orElseThrow();
        return schedules.upcoming(schedule.plan().recurrence(), moment, 3).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void the_next_pairs_are_drawn_by_the_new_clocks() {
        office.mia.types("standup pairs").fills(Map.of("every", List.of("1")));
        podIs(TOKYO);
        comesToShow("standup pairs", "at=2026-03-09T01:00:00Z");
        daily.at(Instant.parse("2026-03-09T01:00:00Z"));
        comesToShow("standup pairs", "This time you are paired with");
        daily.at(Instant.parse("2026-03-09T09:00:00Z"));
        comesToShow("standup pairs", "at=2026-03-16T01:00:00Z");
    }
}
