package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Role;
import dev.baton.delivery.DeliveryDesk;
import dev.baton.people.Realms;
import dev.baton.store.Store;
import dev.baton.store.Timers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who has to read a brief is reminded once, then somebody is told once; whoever joins or leaves is treated right. */
class BriefFollowedUpTest {

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    @Test
    void who_has_not_read_it_is_reminded_once_and_then_the_owner_is_told_once() {
        var brief = RunningBrief.in(office);
        brief.reads(office.sam).saysPrivately("Thank you");
        RunningBrief.passes(office, RunningBrief.WEDNESDAY);
        office.sue.gets("This is the only reminder");
        RunningBrief.passes(office, RunningBrief.THURSDAY);
        office.mia.gets("is not acknowledged yet by Sue, who was reminded");
        RunningBrief.passes(office, "2026-03-10T14:00:00Z");
        brief.stays(office.sue, "only reminder", 1);
        brief.stays(office.mia, "is not acknowledged yet", 1);
        brief.stays(office.sam, "only reminder", 0);
    }

    @Test
    void the_reminder_goes_as_soon_as_it_is_acknowledged_and_who_takes_that_back_finds_the_first_message_open() {
        var brief = RunningBrief.in(office);
        RunningBrief.passes(office, RunningBrief.WEDNESDAY);
        var thanks = office.sue.presses(office.sue.gets("This is the only reminder"), "I have read it");
        brief.stays(office.sue, "only reminder", 0);
        office.sue.gets("You have read it. Thank you.");
        brief.stays(office.sam, "only reminder", 1);
        office.sue.presses(thanks.card(), "Undo").saysPrivately("Taken back.");
        office.sue.gets("Please read this brief");
        brief.stays(office.sue, "only reminder", 0);
        assertThat(Baton.shared().part(DeliveryDesk.class).list(office.organization(), 10))
                .isEmpty();
    }

    @Test
    void the_reminder_of_what_is_withdrawn_goes() {
        var brief = RunningBrief.in(office);
        RunningBrief.passes(office, RunningBrief.WEDNESDAY);
        brief.stays(office.sue, "only reminder", 1);
        office.mia.presses(brief.manages().card(), "Withdraw").fills(Map.of());
        brief.stays(office.sue, "only reminder", 0);
    }

    @Test
    void the_reminder_of_what_has_to_be_acknowledged_anew_goes() {
        var brief = RunningBrief.in(office);
        RunningBrief.passes(office, RunningBrief.WEDNESDAY);
        brief.changesOffer("Two months for the price of one", "yes");
        brief.stays(office.sue, "only reminder", 0);
        RunningBrief.passes(office, "2026-03-06T16:00:00Z");
        brief.stays(office.sue, "only reminder", 1);
    }

    @Test
    void a_reminder_whose_timer_runs_too_early_comes_all_the_same() {
        var brief = RunningBrief.in(office);
        var id = office.mia.action(brief.manages().card(), "Preview").argument() + ":" + office.sue.person;
        Baton.shared()
                .part(Store.class)
                .commit(Realms.of(office.organization()), Timers.set("brief-remind:" + id, now, "brief.remind", id));
        RunningBrief.passes(office, RunningBrief.WEDNESDAY);
        office.sue.gets("This is the only reminder");
        brief.stays(office.sue, "only reminder", 1);
    }

    @Test
    void a_lead_hears_of_all_who_are_late_in_one_message_and_of_himself_the_owner_does() {
        office.ada.types("setup").fills(Map.of("salesLead", List.of(office.sam.person.value())));
        var zoe = office.hire("Zoe", Role.MEMBER);
        zoe.presses(zoe.types("people").card(), "I am in sales");
        var brief = new BriefDesk(office).published();
        brief.card("0 of 3 have acknowledged it");
        RunningBrief.passes(office, RunningBrief.WEDNESDAY);
        office.sue.gets("This is the only reminder");
        zoe.gets("This is the only reminder");
        RunningBrief.passes(office, RunningBrief.THURSDAY);
        var told = office.sam.gets("is not acknowledged yet by Sue and Zoe, who were reminded");
        office.mia.gets("is not acknowledged yet by Sam, who was reminded");
        office.sam.presses(told, "Who has read it").saysPrivately("0 of 3 have acknowledged version 1");
    }

    @Test
    void who_is_away_is_reminded_when_back_and_nobody_is_told_before() {
        var brief = RunningBrief.in(office);
        brief.reads(office.sam);
        office.sue.types("away").fills(Map.of("first", List.of("2026-03-03"), "last", List.of("2026-03-09")));
        RunningBrief.passes(office, "2026-03-09T14:00:00Z");
        brief.stays(office.sue, "only reminder", 0);
        RunningBrief.passes(office, "2026-03-10T09:00:00Z");
        office.sue.gets("This is the only reminder");
        brief.stays(office.mia, "is not acknowledged yet", 0);
        RunningBrief.passes(office, "2026-03-11T14:00:00Z");
        office.mia.gets("is not acknowledged yet by Sue");
    }

    @Test
    void who_takes_it_back_is_reminded_after_all() {
        var brief = RunningBrief.in(office);
        brief.reads(office.sam);
        var thanks = brief.reads(office.sue);
        office.sue.presses(thanks.card(), "Undo").saysPrivately("Taken back. Baton reminds you of it.");
        RunningBrief.passes(office, RunningBrief.WEDNESDAY);
        office.sue.gets("This is the only reminder");
        brief.stays(office.sam, "only reminder", 0);
    }

    @Test
    void who_joins_is_asked_and_who_leaves_is_neither_counted_nor_reminded() {
        var brief = RunningBrief.in(office);
        var zoe = office.hire("Zoe", Role.MEMBER);
        zoe.presses(zoe.types("people").card(), "I am in sales");
        zoe.gets("Please read this brief");
        brief.card("0 of 3 have acknowledged it");
        office.mia.types("setup").fills(Map.of("sales", List.of(office.sam.person.value(), zoe.person.value())));
        brief.card("0 of 2 have acknowledged it");
        RunningBrief.passes(office, RunningBrief.WEDNESDAY);
        zoe.gets("This is the only reminder");
        office.sam.gets("This is the only reminder");
        RunningBrief.passes(office, RunningBrief.THURSDAY);
        assertThat(Office.words(office.mia.gets("is not acknowledged yet"))).contains("Sam and Zoe");
        brief.stays(office.sue, "only reminder", 0);
        brief.stays(office.mia, "is not acknowledged yet", 1);
    }

    @Test
    void who_comes_back_to_the_pod_is_asked_no_second_time_but_waited_for() {
        var brief = RunningBrief.in(office);
        brief.reads(office.sam);
        office.mia.types("setup").fills(Map.of("sales", List.of(office.sam.person.value())));
        brief.card("1 of 1 have acknowledged it");
        RunningBrief.passes(office, "2026-03-06T09:00:00Z");
        brief.stays(office.sue, "only reminder", 0);
        office.sue.presses(office.sue.types("people").card(), "I am in sales");
        brief.card("1 of 2 have acknowledged it");
        brief.stays(office.sue, "Please read this brief", 1);
        RunningBrief.passes(office, "2026-03-10T14:00:00Z");
        office.sue.gets("This is the only reminder");
    }

    @Test
    void names_are_for_those_who_make_it_and_others_see_how_it_is_with_themselves() {
        var brief = RunningBrief.in(office);
        var card = brief.card("0 of 2");
        office.sue.presses(card, "Who has read it").saysPrivately("You haven't acknowledged it yet");
        brief.reads(office.sam);
        office.sam.presses(card, "Who has read it").saysPrivately("1 of 2 have acknowledged version 1");
        office.mia.presses(card, "Who has read it").saysPrivately("Sue");
        office.ada.presses(card, "Who has read it").saysPrivately("1 of 2 have acknowledged version 1");
        brief.reads(office.sue);
        office.sue.presses(card, "Who has read it").saysPrivately("You acknowledged it on ");
        var zoe = office.hire("Zoe", Role.MEMBER);
        zoe.presses(card, "Who has read it").saysPrivately("for other people");
    }
}
