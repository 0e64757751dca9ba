package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.ConversationId;
import dev.baton.chat.Event;
import dev.baton.chat.GroupId;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingUpTest {

    private final Office office = new Office();

    private Map<String, List<String>> setupBut(String input, String value) {
        var values = new HashMap<>(office.setup());
        values.put(input, value.isEmpty() ? List.of() : List.of(value));
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x y z", "sandbox:demo"})
    void a_form_that_is_about_no_channel_is_refused(String argument) {
        office.mia
                .does(new Submission(office.mia.context(office.channel), "pod.setup", argument, Map.of()))
                .saysPrivately("That channel is not one of yours.");
    }

    @Test
    void baton_introduces_itself_where_it_is_invited_and_offers_to_set_the_channel_up() {
        office.mia.invitesBatonTo(office.channel);
        var hello =
                office.sees(office.channel, message -> message.card().summary().contains("I am Baton"));
        assertThat(office.mia
                        .presses(hello.card(), "Set up this channel")
                        .form()
                        .name())
                .isEqualTo("pod.setup");
    }

    @Test
    void a_channel_that_is_set_up_is_announced_and_the_form_holds_what_was_agreed() {
        office.mia.types("setup").fills(office.setup()).saysNothing();
        var announced =
                office.sees(office.channel, message -> message.card().summary().contains("Enterprise DACH"));
        assertThat(announced.card().toString()).contains("4 working hours", "Europe/Berlin", "DE");
        assertThat(office.mia.types("setup").form().toString())
                .contains("Enterprise DACH", office.sam.person.value(), "PT4H");
    }

    @Test
    void who_belongs_to_no_side_can_not_change_it_but_an_administrator_can() {
        office.mia.types("setup").fills(office.setup());
        var stranger = office.hire("Zoe", Role.MEMBER);
        stranger.types("setup").fills(Map.of("name", List.of("Mine"))).saysPrivately("Only people of this pod");
        office.ada.types("setup").fills(Map.of("name", List.of("Renamed"))).saysNothing();
        office.sees(office.channel, message -> message.card().summary().contains("Renamed"));
    }

    @Test
    void a_hot_lead_waits_no_longer_than_others_and_its_time_counts_alike() {
        var form = office.mia.types("setup");
        var values = new HashMap<>(setupBut("response", "PT1H"));
        values.put("hot", List.of("PT4H"));
        assertThat(form.fills(values).complaints()).containsOnlyKeys("hot");
        form.fills(setupBut("hot", "PT1H")).saysNothing();
        office.sees(
                office.channel,
                message -> message.card().toString().contains("4 working hours, hot leads 1 working hour"));
    }

    @Test
    void what_must_be_changed_is_named_at_its_input() {
        var form = office.mia.types("setup");
        assertThat(form.fills(setupBut("name", "")).complaints()).containsOnlyKeys("name");
        assertThat(form.fills(setupBut("sales", "")).complaints()).containsOnlyKeys("sales");
        assertThat(form.fills(setupBut("marketing", "")).complaints()).containsOnlyKeys("marketing");
        assertThat(form.fills(setupBut("days", "")).complaints()).containsOnlyKeys("days");
        assertThat(form.fills(setupBut("to", "07:00")).complaints()).containsOnlyKeys("to");
        assertThat(form.fills(setupBut("region", "Atlantis")).complaints()).containsOnlyKeys("region");
        assertThat(form.fills(setupBut("zone", "Europe/Berlni")).complaints().get("zone"))
                .contains("Europe/Berlin");
    }

    @Test
    void a_guest_is_on_no_side_and_is_named_to_whoever_picks_one() {
        var form = office.mia.types("setup");
        for (var side : List.of("sales", "marketing")) {
            assertThat(form.fills(setupBut(side, office.gus.person.value())).complaints())
                    .containsEntry(side, "Gus is a guest and can't act. Please pick members.");
        }
        var guests = setupBut("sales", "");
        guests.put(
                "sales",
                List.of(
                        office.hire("Guy", Role.GUEST).person.value(),
                        office.sam.person.value(),
                        office.gus.person.value()));
        assertThat(form.fills(guests).complaints())
                .containsEntry("sales", "Gus, Guy are guests and can't act. Please pick members.");
    }

    @Test
    void whom_nobody_knows_is_on_no_side_and_leads_none() {
        var form = office.mia.types("setup");
        for (var forged : List.of("nobody-at-all", "x".repeat(2_000))) {
            for (var input : List.of("sales", "marketing", "salesLead", "marketingLead")) {
                assertThat(form.fills(setupBut(input, forged)).complaints())
                        .containsEntry(
                                input, "Baton doesn't know somebody here. Please pick people of your organization.");
            }
        }
        var others = new Office();
        assertThat(form.fills(setupBut("sales", others.sam.person.value())).complaints())
                .containsOnlyKeys("sales");
    }

    @Test
    void a_name_is_short_and_a_group_one_of_the_list() {
        var form = office.mia.types("setup");
        assertThat(form.fills(setupBut("name", "x".repeat(61))).complaints())
                .containsEntry("name", "Please use at most 60 characters.");
        assertThat(form.fills(setupBut("salesGroup", "no group")).complaints())
                .containsEntry("salesGroup", "There is no such group. Please pick one from the list.");
        assertThat(form.fills(setupBut("region", "x".repeat(2_000)))
                        .complaints()
                        .get("region"))
                .hasSizeLessThan(200);
    }

    @Test
    void setting_up_needs_a_channel() {
        var direct = office.mia.context(null);
        office.mia.does(new dev.baton.chat.Command(direct, "setup")).saysPrivately("in the channel");
    }

    @Test
    void the_form_of_a_channel_of_another_organization_is_refused() {
        var other = Office.withPod();
        var form = other.mia.types("setup").submission(other.setup());
        var stolen =
                new dev.baton.chat.Submission(office.mia.context(null), form.form(), form.argument(), form.values());
        office.mia.does(stolen).saysPrivately("not one of yours");
    }

    @Test
    void the_members_of_a_group_belong_to_the_side() {
        var group = new GroupId(office.channel.workspace(), "sales-team");
        var pat = office.hire("Pat", Role.MEMBER);
        Baton.PLATFORM.add(group, List.of(pat.account));
        var values = setupBut("sales", "");
        values.put("salesGroup", List.of(group.toString()));
        office.mia.types("setup").fills(values).saysNothing();
        office.mia.offers("Acme").saysNothing();
        var card = office.cardOf("Acme", "Accept");
        await().until(() -> office.mia.types("people").card().toString().contains(pat.person.value()));
        pat.presses(card, "Accept").saysPrivately("You work on Acme now.");
    }

    @Test
    void an_absence_shows_while_it_lasts_and_can_be_taken_back() {
        office.mia.types("setup").fills(office.setup());
        var form = office.sam.types("away");
        assertThat(form.fills(Map.of("first", List.of("2026-03-05"), "last", List.of("2026-03-01")))
                        .complaints())
                .containsOnlyKeys("last");
        assertThat(form.fills(Map.of("first", List.of("2026-02-01"), "last", List.of("2026-03-03")))
                        .complaints())
                .containsOnlyKeys("first");
        form.fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-03")))
                .saysPrivately("you are away from Monday");
        office.mia.types("people").saysPrivately("text=Sam");
        var now = Baton.CLOCK.instant();
        try {
            Baton.CLOCK.advance(Duration.ofDays(2));
            office.mia.types("people").saysPrivately("text=nobody");
        } finally {
            Baton.CLOCK.set(now);
        }
        office.sam.types("back").saysPrivately("Welcome back");
        office.mia.types("people").saysPrivately("text=nobody");
    }

    @Test
    void the_next_leave_is_told_beside_this_one_and_taken_back_after_it() {
        office.mia.types("setup").fills(office.setup());
        away("2026-03-02", "2026-03-06").saysPrivately("Noted: you are away from Monday, 2 March 2026 to Friday");
        away("2026-08-03", "2026-08-07").saysPrivately("You are also away from Monday, 2 March 2026");
        office.mia.types("people").saysPrivately("text=Sam");
        office.sam.types("back").saysPrivately("You are away again from Monday, 3 August 2026");
        office.mia.types("people").saysPrivately("text=nobody");
        office.sam.types("back").saysPrivately("You are not marked as away from Monday, 3 August 2026");
        office.sam.types("back").saysPrivately("Welcome back. You are not marked as away.");
    }

    private Office.Answer away(String first, String last) {
        return office.sam.types("away").fills(Map.of("first", List.of(first), "last", List.of(last)));
    }

    @Test
    void an_administrator_makes_others_administrators_and_a_guest_stays_a_guest() {
        office.mia.types("admin delivery").saysPrivately("Only administrators");
        office.ada
                .types("admin people")
                .fills(Map.of("people", List.of(office.mia.person.value(), office.gus.person.value())))
                .saysPrivately("Noted");
        office.mia.types("admin delivery").saysPrivately("Everything was delivered");
        office.gus.types("admin delivery").saysPrivately("You are a guest");
        office.ada.types("admin people").fills(Map.of("people", List.of())).saysPrivately("Noted");
        office.mia.types("admin delivery").saysPrivately("Only administrators");
    }

    @Test
    void a_channel_that_gets_another_id_stays_the_same_pod() {
        office.mia.types("setup").fills(office.setup());
        var moved = new ConversationId(office.channel.workspace(), "moved");
        office.mia.does(new Event.Moved(office.mia.context(null), office.channel, moved));
        var inMoved = new dev.baton.chat.Command(office.mia.context(moved), "setup");
        assertThat(office.mia.does(inMoved).form().toString()).contains("Enterprise DACH");
    }
}
