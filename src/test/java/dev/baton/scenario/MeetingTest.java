package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A meeting from its announcement to what came of it. */
class MeetingTest {

    private final Office office = Office.withPod();
    private final Weekly weekly = new Weekly(office);

    @AfterEach
    void back() {
        weekly.close();
    }

    @Test
    void it_is_announced_a_working_day_before_with_a_facilitator_of_one_side_and_a_note_taker_of_the_other() {
        weekly.made(Map.of("place", List.of("Room 4")));
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        weekly.who(card, "Facilitates", office.sam, office.sue);
        assertThat(weekly.who(card, "Takes notes", office.mia, office.sam, office.sue))
                .isSameAs(office.mia);
        assertThat(card.toString()).contains("Room 4", "2026-03-10T09:00:00Z");
    }

    @Test
    void everybody_sees_who_comes_by_side() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        office.mia.presses(card, "Coming").saysPrivately("you are coming");
        office.mia.presses(card, "Coming").saysPrivately("Noted already");
        office.sue.presses(card, "Can't come");
        office.sam.presses(card, "Maybe").saysPrivately("maybe");
        assertThat(weekly.card("marketing Mia").toString()).contains("sales Sue", "sales Sam");
        office.sam.presses(card, "Coming").saysPrivately("you are coming");
        weekly.card("sales Sam; marketing Mia");
    }

    @Test
    void an_hour_before_those_who_come_are_told_below_the_card() {
        weekly.made(Map.of("link", List.of("https://meet.example.com/weekly")));
        weekly.at(Weekly.MONDAY);
        var message = weekly.message("Agenda");
        weekly.at(Weekly.TUESDAY.minus(Duration.ofHours(1)));
        office.sees(
                office.channel,
                each -> message.id().equals(each.thread())
                        && each.card().summary().contains("begins in an hour")
                        && each.card().toString().contains("https://meet.example.com/weekly"));
    }

    @Test
    void what_people_add_is_on_the_agenda_and_can_be_taken_off() {
        weekly.made(Map.of());
        office.sam.types("standup agenda add Discount for <!channel> Acme").saysPrivately("is on the agenda");
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Discount for");
        office.sue
                .presses(card, "Add to the agenda")
                .fills(Map.of("words", List.of("Who goes to the fair?")))
                .saysPrivately("is on the agenda");
        weekly.card("Who goes to the fair?");
        office.gus.types("standup agenda remove 1");
        office.mia.types("standup agenda").saysPrivately("1. Discount for");
        office.mia.types("standup agenda remove 1").saysPrivately("off the agenda");
        office.mia.types("standup agenda remove 7").saysPrivately("no such point");
        assertThat(weekly.card("Who goes to the fair?").toString()).doesNotContain("Discount");
    }

    @Test
    void leads_past_their_time_and_blockers_are_on_the_agenda() {
        office.mia.offers("Umbrella");
        office.mia.types("standup new").fills(Map.of()).saysPrivately("is made");
        weekly.made(Map.of());
        weekly.at(Daily.TUESDAY);
        var question = office.sees(
                office.sam.direct(), message -> message.card().summary().endsWith("please"));
        office.sam.presses(question.card(), "Answer").fills(Map.of("q2", List.of("No slides for banks")));
        weekly.at(Weekly.MONDAY);
        assertThat(weekly.card("Agenda").toString())
                .contains("Leads past their time", "Umbrella", "Blockers", "Sam: No slides for banks");
    }

    @Test
    void who_takes_notes_writes_down_what_came_of_it_and_action_items_are_followed_up() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        var message = weekly.message("Agenda");
        weekly.at(Weekly.TUESDAY.plus(Duration.ofMinutes(31)));
        var request = office.mia.gets("What came of");
        office.ada.presses(card, "Take notes").saysPrivately("Only who facilitates");
        office.mia
                .presses(request, "Take notes")
                .fills(Map.of(
                        "notes", List.of("We try the new price."),
                        "what1", List.of("Send the price list"),
                        "owner1", List.of(office.sue.person.value()),
                        "due1", List.of("2026-03-12")))
                .saysPrivately("Saved");
        assertThat(weekly.card("We try the new price.").toString())
                .contains("Notes by Mia", "Sue: Send the price list, until Thu 12 Mar");
        office.sees(
                office.channel,
                each -> message.id().equals(each.thread())
                        && each.card().toString().contains("has taken notes, with an action item"));
        weekly.at(Instant.parse("2026-03-12T08:00:00Z"));
        var due = office.sue.gets("Due today");
        office.sue.types("standup actions").saysPrivately("Send the price list");
        office.hire("Tom", Role.MEMBER).presses(due, "Done").saysPrivately("Sue does that");
        office.sue
                .presses(due, "Not yet")
                .fills(Map.of("due", List.of("2026-03-20")))
                .saysPrivately("20 March");
        weekly.at(Weekly.NEXT_MONDAY);
        assertThat(weekly.card("17 March").toString()).contains("Still to be done", "Send the price list (Sue");
        office.sue.presses(due, "Done").saysPrivately("Done. Thank you.");
        office.sue.presses(due, "Done").saysPrivately("done already");
        weekly.card("Sue: Send the price list, done");
        office.sue.types("standup actions").saysPrivately("Nothing is left");
    }

    @Test
    void a_facilitator_swaps_with_the_next_of_his_side_who_hears_of_it() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        var first = weekly.who(card, "Facilitates", office.sam, office.sue);
        var second = first == office.sam ? office.sue : office.sam;
        office.mia.presses(card, "Swap with next").saysPrivately("nobody else");
        office.ada.presses(card, "Swap with next").saysPrivately("Only who facilitates");
        first.presses(card, "Swap with next").saysPrivately(second.name + " does it this time");
        second.gets("has swapped with you");
        var swapped = weekly.card("person=" + second.person);
        assertThat(weekly.who(swapped, "Facilitates", office.sam, office.sue)).isSameAs(second);
        second.presses(swapped, "Swap with next").saysPrivately("nobody else");
    }

    @Test
    void who_cannot_come_and_has_a_duty_is_offered_to_swap() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        var first = weekly.who(card, "Facilitates", office.sam, office.sue);
        var answer = first.presses(card, "Can't come");
        answer.saysPrivately("somebody else can take over");
        first.presses(answer.card(), "Swap with next").saysPrivately("does it this time");
    }

    @Test
    void what_came_of_a_date_is_forgotten_after_a_year_but_not_what_is_to_be_done_still() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        office.sue.presses(card, "Coming").saysPrivately("you are coming");
        weekly.at(Weekly.TUESDAY.plus(Duration.ofMinutes(31)));
        office.mia
                .presses(office.mia.gets("What came of"), "Take notes")
                .fills(Map.of("what1", List.of("Send the price list"), "owner1", List.of(office.sue.person.value())))
                .saysPrivately("Saved");
        weekly.at(Weekly.TUESDAY.plus(Duration.ofDays(360)));
        office.mia.presses(card, "Take notes").saysPrivately("too long ago");
        weekly.at(Weekly.TUESDAY.plus(Duration.ofDays(366)));
        await().untilAsserted(() -> office.mia.presses(card, "Take notes").saysPrivately("has ended"));
        office.sue.types("standup actions").saysPrivately("Send the price list");
    }

    @Test
    void what_was_on_the_agenda_is_off_it_once_the_meeting_is_over() {
        weekly.made(Map.of());
        var added = office.sam.types("standup agenda add Discount for Acme").card();
        weekly.at(Weekly.MONDAY);
        weekly.card("Discount for Acme");
        weekly.at(Weekly.TUESDAY.plus(Duration.ofMinutes(31)));
        office.mia.gets("What came of");
        assertThat(weekly.card("No notes yet").toString()).contains("Discount for Acme");
        office.sam.presses(added, "Take it off").saysPrivately("no such point");
        office.sam.types("standup agenda").saysPrivately("Nothing yet");
    }

    @Test
    void all_who_wrote_notes_are_named_and_a_wrong_owner_is_named_where_he_is() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        var host = weekly.who(card, "Facilitates", office.sam, office.sue);
        office.mia.presses(card, "Take notes").fills(Map.of("notes", List.of("First.")));
        host.presses(card, "Take notes").fills(Map.of("notes", List.of("First.\nSecond.")));
        assertThat(weekly.card("Second.").toString()).contains("Notes by Mia and " + host.name);
        var guest = Map.of("what2", List.of("Send it"), "owner2", List.of(office.gus.person.value()));
        assertThat(host.presses(card, "Take notes").fills(guest).complaints()).containsOnlyKeys("owner2");
    }

    @Test
    void what_somebody_has_to_do_at_a_meeting_and_what_is_overdue_is_among_what_he_owes() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        office.mia.types("standup").saysPrivately(": you take notes. Do you come?");
        var host = weekly.who(card, "Facilitates", office.sam, office.sue);
        host.presses(card, "Coming");
        var mine = host.types("standup");
        mine.saysPrivately(": you facilitate.");
        assertThat(Office.words(mine.card())).doesNotContain("Do you come?");
        var other = host == office.sam ? office.sue : office.sam;
        other.types("standup").saysPrivately("Do you come?");
        other.presses(card, "Can't come");
        assertThat(Office.words(other.types("standup").card())).doesNotContain(Weekly.NAME);
        office.mia
                .presses(card, "Take notes")
                .fills(Map.of(
                        "what1", List.of("Send it"),
                        "owner1", List.of(other.person.value()),
                        "due1", List.of("2026-03-10")));
        other.types("standup").saysPrivately("Until Tuesday, 10 March");
        weekly.at(Weekly.TUESDAY);
        other.types("standup").saysPrivately("Due today");
        weekly.at(Weekly.TUESDAY.plus(Duration.ofDays(1)));
        other.types("standup").saysPrivately("Overdue since Tuesday, 10 March");
    }
}
