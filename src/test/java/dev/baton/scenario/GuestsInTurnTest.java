package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One side's meeting has a guest of the other side, in turn. */
class GuestsInTurnTest {

    private final Office office = Office.withPod();
    private final Weekly weekly = new Weekly(office).made(Map.of("circle", List.of("MARKETING")));

    @AfterEach
    void back() {
        weekly.close();
    }

    private void isOver() {
        weekly.at(Weekly.TUESDAY.plus(Duration.ofMinutes(31)));
        weekly.card("what came of it");
    }

    @Test
    void a_guest_is_invited_in_private_and_the_ledger_has_who_came() {
        weekly.at(Weekly.MONDAY);
        var guest = weekly.who(weekly.card("Guest"), "Guest", office.sam, office.sue);
        guest.presses(guest.gets("your turn to be their guest"), "Coming").saysPrivately("you are coming");
        office.mia.types("standup ledger").saysPrivately("Nobody was a guest so far");
        isOver();
        assertThat(Office.words(office.mia.types("standup ledger").card()))
                .contains("sales at marketing's meetings", guest.name + ": once, Tue 10 Mar", ": not yet");
        weekly.at(Weekly.NEXT_MONDAY);
        assertThat(weekly.who(weekly.card("17 March"), "Guest", office.sam, office.sue))
                .isNotSameAs(guest);
    }

    @Test
    void if_a_guest_cannot_the_next_one_is_invited_and_he_the_time_after() {
        weekly.at(Weekly.MONDAY);
        var first = weekly.who(weekly.card("Guest"), "Guest", office.sam, office.sue);
        var second = first == office.sam ? office.sue : office.sam;
        first.presses(first.gets("your turn"), "Can't come").saysPrivately("The next one is asked");
        var invitation = second.gets("your turn to be their guest");
        weekly.card("person=" + second.person);
        second.presses(invitation, "Coming");
        isOver();
        weekly.at(Weekly.NEXT_MONDAY);
        assertThat(weekly.who(weekly.card("17 March"), "Guest", office.sam, office.sue))
                .isSameAs(first);
    }

    @Test
    void if_nobody_can_there_is_no_guest() {
        weekly.at(Weekly.MONDAY);
        var first = weekly.who(weekly.card("Guest"), "Guest", office.sam, office.sue);
        var second = first == office.sam ? office.sue : office.sam;
        first.presses(first.gets("your turn"), "Can't come");
        second.presses(second.gets("your turn"), "Can't come");
        office.sees(
                office.channel,
                message -> message.card().summary().contains(Weekly.NAME)
                        && !message.card().toString().contains("label=Guest"));
    }

    @Test
    void who_never_said_that_he_comes_is_not_in_the_ledger_and_is_asked_again() {
        weekly.at(Weekly.MONDAY);
        var guest = weekly.who(weekly.card("Guest"), "Guest", office.sam, office.sue);
        isOver();
        office.mia.types("standup ledger").saysPrivately("Nobody was a guest so far");
        weekly.at(Weekly.NEXT_MONDAY);
        assertThat(weekly.who(weekly.card("17 March"), "Guest", office.sam, office.sue))
                .isSameAs(guest);
    }

    @Test
    void a_guest_for_whom_nobody_else_can_come_reads_so_and_can_come_after_all() {
        weekly.at(Weekly.MONDAY);
        var first = weekly.who(weekly.card("Guest"), "Guest", office.sam, office.sue);
        var second = first == office.sam ? office.sue : office.sam;
        first.presses(first.gets("your turn"), "Can't come").saysPrivately("The next one is asked");
        second.presses(second.gets("your turn"), "Can't come").saysPrivately("nobody to ask");
        var declined = first.gets("nobody else is there to be the guest");
        first.presses(declined, "Coming after all").saysPrivately("you are the guest");
        weekly.card("Guest, value=Text[spans=[Mention[person=" + first.person);
        first.gets("your turn to be their guest");
        var former = second.gets("Somebody else is the guest");
        assertThat(Office.buttons(former)).isEmpty();
    }
}
