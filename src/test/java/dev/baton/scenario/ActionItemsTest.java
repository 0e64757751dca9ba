package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is to be done after a meeting, and who looks after it. Mia takes the notes. */
class ActionItemsTest {

    private final Office office = Office.withPod();
    private final Weekly weekly = new Weekly(office);

    @AfterEach
    void back() {
        weekly.close();
    }

    /** Tom has something to do until a day. */
    private Office.Colleague toDo(String until) {
        var tom = office.hire("Tom", Role.MEMBER);
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        weekly.card("Agenda");
        weekly.at(Weekly.TUESDAY.plus(Duration.ofMinutes(31)));
        office.mia
                .presses(office.mia.gets("What came of"), "Take notes")
                .fills(Map.of(
                        "what1", List.of("Send the price list"),
                        "owner1", List.of(tom.person.value()),
                        "due1", List.of(until)))
                .saysPrivately("Saved");
        return tom;
    }

    private Card notes() {
        return office.mia
                .presses(weekly.card("Send the price list"), "Show all")
                .card();
    }

    @Test
    void who_takes_notes_can_say_that_it_is_done_which_the_owner_hears_and_can_take_back() {
        var tom = toDo("2026-03-12");
        office.mia.presses(notes(), "Done").saysPrivately("Done. Thank you.");
        weekly.card("Tom: Send the price list, done, says Mia");
        tom.presses(tom.gets("said that this is done"), "Not done after all").saysPrivately("still to be done");
        weekly.card("Tom: Send the price list, until Thu 12 Mar");
        weekly.at(Instant.parse("2026-03-12T08:00:00Z"));
        tom.gets("Due today");
    }

    @Test
    void who_has_nothing_to_do_with_it_can_neither_close_it_nor_hand_it_on() {
        toDo("2026-03-12");
        var ben = office.hire("Ben", Role.MEMBER);
        var notes = notes();
        ben.presses(notes, "Done").saysPrivately("Tom does that");
        ben.presses(notes, "Hand on").saysPrivately("Only whoever does it");
        office.ada.presses(notes, "Done").saysPrivately("Done. Thank you.");
    }

    @Test
    void somebody_else_does_it_from_now_on_and_is_asked() {
        var tom = toDo("2026-03-12");
        tom.presses(notes(), "Hand on").fills(Map.of("owner", List.of(office.sue.person.value())));
        office.sue.gets("handed this on to you");
        weekly.card("Sue: Send the price list");
        tom.types("standup actions").saysPrivately("Nothing is left");
        weekly.at(Instant.parse("2026-03-12T08:00:00Z"));
        office.sue.gets("Due today");
    }

    @Test
    void what_is_due_today_is_asked_for_the_next_morning() {
        var tom = toDo("2026-03-10");
        weekly.at(Instant.parse("2026-03-10T17:00:00Z"));
        weekly.at(Instant.parse("2026-03-11T08:00:00Z"));
        tom.gets("Was due on Tuesday, 10 March");
        assertThat(office.messagesIn(tom.direct()))
                .noneMatch(message -> message.card().toString().contains("Due today"));
    }

    @Test
    void an_action_item_is_on_a_card_once() {
        toDo("2026-03-12");
        assertThat(StringUtils.countMatches(weekly.card("Send the price list").toString(), "Send the price list"))
                .isOne();
        assertThat(StringUtils.countMatches(notes().toString(), "Send the price list"))
                .isOne();
    }

    @Test
    void what_somebody_has_put_on_the_agenda_others_leave_there() {
        weekly.made(Map.of());
        office.mia.types("standup agenda add Discount for Acme").saysPrivately("is on the agenda");
        office.sue.types("standup agenda remove 1").saysPrivately("Only whoever has put it there");
        office.ada.types("standup agenda remove 1").saysPrivately("off the agenda");
    }

    @Test
    void a_reminder_that_is_late_says_how_long_there_is() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        weekly.card("Agenda");
        weekly.at(Weekly.TUESDAY.minus(Duration.ofMinutes(20)));
        office.sees(office.channel, message -> message.card().summary().contains("begins in 20 minutes"));
    }
}
