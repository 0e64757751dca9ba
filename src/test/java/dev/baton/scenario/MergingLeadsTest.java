package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Input;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two leads that turned out to be the same. */
class MergingLeadsTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final Office.Colleague max = office.hire("Max", Role.MEMBER);
    private String acme = "";
    private String bolt = "";

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @BeforeEach
    void thereAreTwo() {
        acme = offered(office.mia, "Acme", "ada@acme.com", "Spring fair");
        bolt = offered(max, "Bolt", "bea@bolt.com", "Webinar");
    }

    private String offered(Office.Colleague by, String company, String email, String campaign) {
        by.types("lead")
                .fills(Map.of(
                        "company", List.of(company),
                        "whyNow", List.of("They asked"),
                        "email", List.of(email),
                        "campaign", List.of(campaign)))
                .saysNothing();
        return by.action(office.cardOf(company, "Accept"), "Accept").argument();
    }

    private void accepts(Office.Colleague who, String company) {
        who.presses(office.cardOf(company, "Accept"), "Accept").saysPrivately("You work on " + company);
        office.cardOf(company, "Contacted");
    }

    private Office.Answer merges(Office.Colleague who) {
        return who.types("lead merge " + acme + " " + bolt);
    }

    private Card merged() {
        accepts(office.sam, "Acme");
        var receipt = merges(office.sam).fills(Map.of());
        receipt.saysPrivately("is part of Acme");
        return receipt.card();
    }

    @Test
    void of_two_leads_the_one_that_is_worked_on_stays_and_the_others_card_says_where_it_went() {
        merged();
        var gone = office.cardOf("Bolt", "Merged into #" + acme.substring(20));
        assertThat(Office.buttons(gone)).isEmpty();
        office.sees(
                office.channel,
                message -> message.thread() != null && message.card().toString().contains("made Bolt"));
        max.gets("made Bolt #" + bolt.substring(20) + " part of Acme #" + acme.substring(20));
    }

    @Test
    void both_histories_are_kept_in_the_order_of_time() {
        accepts(office.sue, "Bolt");
        office.sue.presses(office.cardOf("Bolt", "Lost"), "Lost").fills(Map.of("reason", List.of("PRICE")));
        office.cardOf("Bolt", "Recycle");
        Baton.CLOCK.advance(Duration.ofMinutes(10));
        accepts(office.sam, "Acme");
        office.ada.types("setup").fills(Map.of("salesLead", List.of(office.sam.person.value())));
        merges(office.sam).fills(Map.of()).saysPrivately("is part of Acme");
        var shown = office.sue.types("lead show " + acme).card().toString();
        var mark = "#" + bolt.substring(20);
        assertThat(shown)
                .contains(
                        "What has happened", mark, "handed it over.", "lost it: Price.", "made it part of this lead.");
        assertThat(shown.indexOf("lost it: Price.")).isLessThan(shown.lastIndexOf("accepted it"));
    }

    @Test
    void all_who_handed_over_either_hear_what_comes_of_it() {
        merged();
        office.sam.presses(office.cardOf("Acme", "Contacted"), "Contacted");
        office.mia.gets("contacted them");
        max.gets("contacted them");
        max.types("lead mine").saysPrivately("Acme");
    }

    @Test
    void what_led_to_the_one_that_went_leads_to_the_one_that_stays() {
        merged();
        office.sue.types("lead show bolt").saysPrivately("Acme");
        office.sue.types("lead show bea@bolt.com").saysPrivately("Acme");
        var warned = office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of("Bolt Inc."),
                        "whyNow", List.of("Again"),
                        "email", List.of("ben@bolt.com")));
        warned.fills(Map.of()).saysPrivately("Added to");
        office.cardOf("Acme", "Handed over once more");
        office.sue.types("lead show " + bolt).saysPrivately("Merged into #" + acme.substring(20));
    }

    @Test
    void the_one_that_went_reminds_nobody_and_nothing_can_be_done_with_it() {
        var card = office.cardOf("Bolt", "Accept");
        merged();
        office.sue.presses(card, "Accept").saysPrivately("That can't be done any more. Bolt is part of another lead.");
        office.sue.types("lead merge " + bolt + " " + acme).saysPrivately("is part of #" + acme.substring(20));
        Baton.CLOCK.advance(Duration.ofHours(9));
        offered(office.mia, "Later", "l@later.com", "");
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().summary().contains("Bolt")
                        && message.card().toString().contains("still waits"));
    }

    @Test
    void it_is_taken_back_for_five_minutes_by_whoever_did_it() {
        var receipt = merged();
        office.sue.presses(receipt, "Undo").saysPrivately("Only whoever made the last step");
        office.sam.presses(receipt, "Undo").saysPrivately("Taken back. Bolt waits for sales again.");
        office.cardOf("Bolt", "Accept");
        assertThat(office.sue.types("lead show " + acme).card().toString()).doesNotContain("#" + bolt.substring(20));
        office.sam.presses(receipt, "Undo").saysPrivately("was taken back already");
        office.sue.types("lead show bolt").saysPrivately("Bolt");
        accepts(office.sue, "Bolt");
    }

    @Test
    void after_five_minutes_it_stays() {
        var receipt = merged();
        Baton.CLOCK.advance(Duration.ofMinutes(6));
        office.sam.presses(receipt, "Undo").saysPrivately("too old");
    }

    @Test
    void strangers_merge_nothing() {
        accepts(office.sam, "Acme");
        accepts(office.sue, "Bolt");
        for (var who : List.of(office.sam, office.sue, office.mia, max, office.ada)) {
            merges(who).saysPrivately("Two leads are merged by whoever works on them");
        }
        var forged = new HashMap<String, List<String>>();
        forged.put("stays", List.of(acme));
        office.sam
                .does(new Submission(office.sam.context(null), "lead.merge", acme + " " + bolt, forged))
                .saysPrivately("Two leads are merged by whoever works on them");
        var other = Office.withPod();
        other.sam
                .does(new Submission(other.sam.context(null), "lead.merge", acme + " " + bolt, forged))
                .saysPrivately("That lead is gone");
        other.sam.does(new Action(other.sam.context(null), "lead.merge", acme)).saysPrivately("That lead is gone");
        office.gus
                .does(new Action(office.gus.context(null), "lead.merge", acme))
                .saysPrivately("You are a guest here");
        office.cardOf("Bolt", "Contacted");
    }

    @Test
    void who_leads_a_side_merges_what_others_work_on() {
        accepts(office.sam, "Acme");
        accepts(office.sue, "Bolt");
        office.ada.types("setup").fills(Map.of("marketingLead", List.of(office.mia.person.value())));
        merges(office.mia).fills(Map.of("stays", List.of(bolt))).saysPrivately("is part of Bolt");
        office.cardOf("Acme", "Merged into");
        office.sam.gets("made Acme");
    }

    @Test
    void a_lead_that_is_won_stays() {
        accepts(office.sam, "Acme");
        office.sam.presses(office.cardOf("Acme", "Won"), "Won").fills(Map.of());
        assertThat(stays(merges(office.sam))).containsExactly(acme);
        merges(office.sam)
                .fills(Map.of("stays", List.of(bolt)))
                .saysPrivately("Nothing was merged: Acme is won, so choose it as the one that stays.");
        merges(office.sam).fills(Map.of()).saysPrivately("is part of Acme");
    }

    @Test
    void two_leads_that_are_won_stay_two() {
        accepts(office.sam, "Acme");
        accepts(office.sam, "Bolt");
        assertThat(stays(merges(office.sam))).containsExactly(acme, bolt);
        office.sam.presses(office.cardOf("Acme", "Won"), "Won").fills(Map.of());
        office.sam.presses(office.cardOf("Bolt", "Won"), "Won").fills(Map.of());
        merges(office.sam).saysPrivately("Nothing was merged: both leads are won.");
    }

    private static List<String> stays(Office.Answer asked) {
        return asked.form().inputs().stream()
                .flatMap(input -> input instanceof Input.Choice choice ? choice.options().stream() : Stream.empty())
                .map(Input.Option::value)
                .toList();
    }

    @Test
    void the_other_one_is_found_by_its_code_and_forged_choices_are_refused() {
        accepts(office.sam, "Acme");
        var shown = office.sam.types("lead show " + acme);
        var which = office.sam.presses(shown.card(), "Merge with another");
        assertThat(which.fills(Map.of()).complaints()).containsOnlyKeys("code");
        assertThat(which.fills(Map.of("code", List.of("nobody"))).complaints()).containsOnlyKeys("code");
        which.fills(Map.of("code", List.of("#" + acme.substring(20)))).saysPrivately("the same lead twice");
        var stays = which.fills(Map.of("code", List.of("#" + bolt.substring(20))));
        assertThat(stays.fills(Map.of("stays", List.of("x"))).complaints()).containsOnlyKeys("stays");
        var submission = stays.submission(Map.of());
        office.sam.does(submission).saysPrivately("is part of Acme");
        office.sam.does(submission).saysPrivately("is part of Acme");
        var both = office.sam.types("lead merge");
        assertThat(both.fills(Map.of("one", List.of("x"), "code", List.of(bolt)))
                        .complaints())
                .containsOnlyKeys("one");
        both.fills(Map.of("one", List.of(acme), "code", List.of(bolt))).saysPrivately("is part of #");
        office.sam.types("lead merge nobody").saysPrivately("isn't one lead");
    }

    @Test
    void what_became_part_of_another_is_noted_for_administrators() {
        merged();
        office.ada.types("audit").saysPrivately("was made part of another one");
    }
}
