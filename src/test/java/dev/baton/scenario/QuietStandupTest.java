package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Role;
import dev.baton.scenario.Office.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is asked and reminded, and who is left alone. */
class QuietStandupTest {

    private static final Instant TUESDAY = Daily.TUESDAY;

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    private void away(Colleague who, String first, String last) {
        who.types("away").fills(Map.of("first", List.of(first), "last", List.of(last)));
    }

    @Test
    void one_reminder_goes_to_who_has_said_nothing() {
        daily.made(Map.of());
        daily.at(TUESDAY);
        daily.answers(office.sam, Map.of("q0", List.of("Here")));
        office.sue.presses(daily.asked(office.sue), "Skip").fills(Map.of());
        daily.asked(office.mia);
        daily.after(Duration.ofMinutes(61), TUESDAY);
        office.sees(
                office.mia.direct(),
                message -> message.card().summary().contains("still waits")
                        && message.card().toString().contains("only reminder"));
        daily.endsRound(TUESDAY);
        daily.summary("1 of 3");
        assertThat(List.of(
                        daily.timesReminded(office.mia),
                        daily.timesReminded(office.sam),
                        daily.timesReminded(office.sue)))
                .containsExactly(1L, 0L, 0L);
    }

    @Test
    void outside_ones_working_hours_one_is_asked_later_and_not_reminded() {
        office.sue
                .types("hours")
                .fills(Map.of("from", List.of("10:00"), "to", List.of("10:30"), "zone", List.of("Europe/Berlin")))
                .saysPrivately("you work from 10:00 to 10:30");
        office.mia
                .types("hours")
                .fills(Map.of("from", List.of("13:00"), "to", List.of("17:00")))
                .saysPrivately("Noted");
        daily.made(Map.of());
        daily.at(TUESDAY);
        daily.asked(office.sam);
        assertThat(daily.timesAsked(office.sue)).isZero();
        daily.after(Duration.ofMinutes(31), TUESDAY);
        daily.asked(office.sue);
        daily.endsRound(TUESDAY);
        assertThat(daily.summary("0 of 2 answered").toString())
                .as("Mia's day had not begun when the round was over")
                .doesNotContain("Mia,");
        assertThat(daily.timesAsked(office.mia)).isZero();
        assertThat(daily.timesReminded(office.sue)).isZero();
    }

    @Test
    void who_is_away_or_has_paused_is_not_asked_and_a_guest_never_is() {
        daily.made(Map.of());
        away(office.sue, "2026-03-03", "2026-03-03");
        office.mia
                .types("standup pause")
                .fills(Map.of("last", List.of("2026-03-03")))
                .saysPrivately("no stand-up asks you until the end of Tuesday, 3 March");
        daily.at(TUESDAY);
        daily.asked(office.sam);
        daily.endsRound(TUESDAY);
        daily.summary("0 of 1 answered");
        daily.at(Daily.WEDNESDAY);
        daily.asked(office.sue);
        daily.asked(office.mia);
        assertThat(daily.timesAsked(office.sue)).isOne();
        assertThat(daily.timesAsked(office.mia)).isOne();
    }

    @Test
    void a_pause_can_be_taken_back() {
        daily.made(Map.of());
        office.mia.types("standup resume").saysPrivately("not paused");
        office.mia.types("standup pause").fills(Map.of());
        office.mia.types("standup").saysPrivately("Paused until the end of");
        office.mia.types("standup resume").saysPrivately("Welcome back");
        daily.at(TUESDAY);
        daily.asked(office.mia);
    }

    @Test
    void a_pause_takes_a_year_at_most() {
        var form = office.mia.types("standup pause");
        assertThat(form.fills(Map.of("last", List.of("9999-12-31"))).complaints())
                .hasEntrySatisfying("last", words -> assertThat(words).contains("a year at most"));
        form.fills(Map.of("last", List.of("2027-03-02"))).saysPrivately("no stand-up asks you");
    }

    @Test
    void whoever_says_in_mid_round_that_he_is_away_is_not_waited_for() {
        daily.made(Map.of());
        daily.at(TUESDAY);
        daily.answers(office.sam, Map.of("q0", List.of("Here")));
        daily.asked(office.sue);
        daily.asked(office.mia);
        away(office.sue, "2026-03-03", "2026-03-04");
        daily.after(Duration.ofMinutes(61), TUESDAY);
        office.sees(office.mia.direct(), message -> message.card().summary().contains("still waits"));
        daily.endsRound(TUESDAY);
        assertThat(daily.summary("1 of 2 answered").toString())
                .contains("No answer yet from Mia")
                .doesNotContain("Sue");
        assertThat(daily.timesReminded(office.sue)).isZero();
    }

    @Test
    void a_round_in_which_nobody_is_due_is_not_opened() {
        daily.made(Map.of("people", List.of(office.sam.person.value())));
        away(office.sam, "2026-03-03", "2026-03-03");
        daily.at(TUESDAY);
        daily.endsRound(TUESDAY);
        daily.at(Daily.WEDNESDAY);
        daily.asked(office.sam);
        assertThat(office.mia.types("standup list").card().toString())
                .as("no round of Tuesday")
                .doesNotContain("0 of 0");
        assertThat(daily.timesAsked(office.sam)).isOne();
    }

    @Test
    void what_one_is_promised_is_the_next_round_in_which_one_is_asked() {
        daily.made(Map.of());
        office.mia.types("standup pause").fills(Map.of("last", List.of("2026-03-10")));
        office.mia.types("standup").saysPrivately("at=2026-03-11T08:30:00Z");
        away(office.sue, "2026-03-02", "2026-04-10");
        office.sue.types("standup").saysPrivately("You are away until the end of Friday, 10 April");
        office.sue.types("standup").saysPrivately("at=2026-04-13T07:30:00Z");
        office.sam.types("hours").fills(Map.of("days", List.of("THURSDAY"), "from", List.of("10:00")));
        office.sam.types("standup").saysPrivately("at=2026-03-05T09:00:00Z");
        office.sam.types("hours").fills(Map.of("from", List.of("13:00"), "to", List.of("17:00")));
        office.sam.types("standup").saysPrivately("You work at other times, so you aren't asked.");
    }

    @Test
    void who_is_away_owes_nothing() {
        daily.made(Map.of());
        daily.at(TUESDAY);
        daily.asked(office.sue);
        office.sue.types("standup").saysPrivately("Waits for your answers");
        away(office.sue, "2026-03-03", "2026-03-03");
        office.sue.types("standup").saysPrivately("Next: ");
        assertThat(office.sue.opensHome().card().toString()).doesNotContain("Waits for your answers");
    }

    @Test
    void on_a_public_holiday_nobody_is_asked_or_on_the_next_working_day() {
        daily.made(Map.of("name", List.of("Left out")));
        daily.made(
                Map.of("name", List.of("Moved"), "days", List.of("FRIDAY"), "holidays", List.of("NEXT_WORKING_DAY")));
        daily.at(Instant.parse("2026-04-02T10:00:00Z"));
        var list = office.mia.types("standup list").card().toString();
        assertThat(list)
                .as("Good Friday is left out, Easter Monday too; the moved one is on Tuesday")
                .contains("at=2026-04-07T07:30:00Z")
                .doesNotContain("at=2026-04-03", "at=2026-04-06");
    }

    @Test
    void each_is_asked_by_his_own_clock_and_there_is_one_round() {
        var newYork = colleagueIn("Nell", "America/New_York");
        daily.made(Map.of(
                "clock", List.of("own"),
                "people", List.of(office.sam.person.value(), newYork.person.value())));
        daily.at(TUESDAY);
        daily.answers(office.sam, Map.of("q0", List.of("From Berlin")));
        assertThat(daily.timesAsked(newYork)).isZero();
        daily.endsRound(TUESDAY);
        var there = Instant.parse("2026-03-03T14:30:00Z");
        daily.at(there);
        daily.answers(newYork, Map.of("q0", List.of("From New York")));
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().summary().contains("answered"));
        daily.endsRound(there);
        assertThat(daily.summary("2 of 2 answered").toString()).contains("From Berlin", "From New York");
    }

    private Colleague colleagueIn(String name, String zone) {
        var colleague = office.hire(name, Role.MEMBER);
        colleague.types("hours").fills(Map.of("zone", List.of(zone))).saysPrivately(zone);
        return colleague;
    }

    @Test
    void who_has_moved_is_asked_by_the_new_clock_from_the_day_after_the_next_round() {
        daily.made(Map.of("clock", List.of("own")));
        office.sam.types("hours").fills(Map.of("zone", List.of("Asia/Kathmandu")));
        daily.at(TUESDAY);
        daily.asked(office.sue);
        await().untilAsserted(() -> office.mia.types("standup list").saysPrivately("at=2026-03-04T03:45:00Z"));
        daily.at(Instant.parse("2026-03-04T03:45:00Z"));
        daily.asked(office.sam);
        assertThat(daily.timesAsked(office.sam)).isOne();
    }
}
