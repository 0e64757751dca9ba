package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a published brief is used is counted once a day, shown to those who make it, and told without names. */
class BriefUseTest {

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    private Card assets(Office.Colleague who, RunningBrief brief) {
        return who.presses(brief.card("have acknowledged it"), "Proof and assets")
                .card();
    }

    private String use(RunningBrief brief) {
        return Office.words(
                office.mia.presses(brief.manages().card(), "How it is used").card());
    }

    @Test
    void reading_all_of_it_and_opening_an_asset_count_once_a_day_for_each_person() {
        var brief = RunningBrief.in(office);
        var card = brief.card("0 of 2");
        office.sam.presses(card, "Read it all").saysPrivately("You told us");
        office.sam.presses(card, "Read it all").saysPrivately("You told us");
        office.sue.presses(card, "Read it all");
        office.mia.presses(card, "Read it all").saysPrivately("You told us");
        var opened = office.sam.presses(assets(office.sam, brief), "Open");
        opened.saysPrivately("https://example.com/acme");
        assertThat(use(brief)).contains("opened by 2 people", "opened by 1 person");
        Baton.CLOCK.advance(Duration.ofDays(1));
        office.sam.presses(card, "Read it all");
        brief.manages().saysPrivately("Use: opened by 2 people");
    }

    @Test
    void sharing_is_said_once_a_day_and_can_be_taken_back() {
        var brief = RunningBrief.in(office);
        var card = brief.card("0 of 2");
        var thanks = office.sam.presses(card, "I shared it");
        thanks.saysPrivately("Counted");
        office.sam.presses(card, "I shared it").saysPrivately("You have said so today");
        office.sue.presses(card, "I shared it");
        brief.manages().saysPrivately("shared 2 times");
        office.sam.presses(thanks.card(), "Undo").saysPrivately("Taken back");
        brief.manages().saysPrivately("shared once");
        office.mia.presses(card, "I shared it").saysPrivately("your own brief");
    }

    @Test
    void a_verdict_is_one_for_each_person_and_can_be_changed_and_taken_back() {
        var brief = RunningBrief.in(office);
        var opened = office.sam.presses(assets(office.sam, brief), "Open").card();
        var thanks = office.sam.presses(opened, "It helped");
        thanks.saysPrivately("helped");
        assertThat(use(brief)).contains("helped 1");
        office.sam.presses(opened, "It didn't").saysPrivately("didn't help");
        assertThat(use(brief)).contains("didn't help 1");
        office.sam.presses(thanks.card(), "Take back").saysPrivately("Taken back.");
        office.sam.presses(thanks.card(), "Take back").saysPrivately("taken back already");
        office.sam.presses(thanks.card(), "Say why").saysPrivately("Please say first");
    }

    @Test
    void why_is_told_to_the_owner_without_a_name_unless_one_says_so() {
        var brief = RunningBrief.in(office);
        var all = office.sam.presses(brief.card("0 of 2"), "Read it all").card();
        var thanks = office.sam.presses(all, "It didn't").card();
        office.sam
                .presses(thanks, "Say why")
                .fills(Map.of("words", List.of("Nobody asks for paper")))
                .saysPrivately("without your name");
        var told = Office.words(office.mia.gets("Nobody asks for paper"));
        assertThat(told).contains("Somebody says").doesNotContain(office.sam.person.value());
        assertThat(use(brief)).contains("Somebody", "Nobody asks for paper").doesNotContain(office.sam.person.value());
        office.sam
                .presses(thanks, "Say why")
                .fills(Map.of("words", List.of("Nobody asks for paper"), "name", List.of("with")))
                .saysPrivately("is told.");
        assertThat(use(brief)).contains(office.sam.person.value());
    }

    @Test
    void how_it_is_used_is_for_those_who_make_it() {
        var brief = RunningBrief.in(office);
        var bench = brief.manages().card();
        office.sue.presses(bench, "How it is used").saysPrivately("shown to those who make it");
        office.sam.presses(bench, "How it is used").saysPrivately("not used yet");
    }

    @Test
    void a_withdrawn_brief_counts_nothing() {
        var brief = RunningBrief.in(office);
        var old = brief.card("0 of 2");
        office.mia.presses(brief.manages().card(), "Withdraw").fills(Map.of());
        office.sam.presses(old, "I shared it").saysPrivately("doesn't hold any more");
    }
}
