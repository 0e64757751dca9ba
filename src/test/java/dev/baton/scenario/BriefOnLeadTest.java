package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A lead that carries a campaign leads to its brief. */
class BriefOnLeadTest {

    private static final String TALK_TRACK = "You told us that paper slows you down.";

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    static void offers(Office office, String company, String campaign) {
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of(company),
                        "whyNow", List.of("They asked for a price"),
                        "campaign", List.of(campaign)))
                .saysNothing();
    }

    private static List<String> labels(Card card) {
        return Office.buttons(card).stream().map(Button.Press::label).toList();
    }

    private static String codeOf(Card brief) {
        var words = Office.words(brief);
        return words.substring(words.lastIndexOf('#'), words.lastIndexOf('#') + 7);
    }

    @Test
    void a_lead_offered_on_one_platform_shows_its_brief_and_the_talk_track_on_the_other() {
        var company = Linked.company();
        new BriefDesk(company.marketing).published();
        offers(company.marketing, "Acme", "spring  CAMPAIGN");
        for (var side : List.of(company.marketing, company.sales)) {
            var card = side.cardOf("Acme", "Talk track");
            assertThat(labels(card)).containsExactly("Accept", "Return", "Assign", "Pause", "Brief", "Talk track");
            assertThat(Office.words(side.sam.presses(card, "Talk track").card()))
                    .contains(TALK_TRACK, "They say: It is too expensive", "It pays off in a month");
            side.sam.presses(card, "Brief").saysPrivately("Three months for the price of two");
        }
    }

    @Test
    void a_brief_that_is_published_later_is_there_when_the_card_is_drawn_next() {
        offers(office, "Acme", BriefDesk.TITLE);
        var before = office.cardOf("Acme", "Accept");
        assertThat(labels(before)).doesNotContain("Brief");
        var desk = new BriefDesk(office).published();
        desk.card("0 of 2");
        office.sam.presses(before, "Accept").saysPrivately("You work on Acme now.");
        assertThat(labels(office.cardOf("Acme", "Contacted"))).contains("Brief", "Talk track");
        assertThat(labels(office.sue.types("lead show Acme").card())).contains("Brief", "Talk track");
    }

    @Test
    void the_code_of_a_brief_is_its_campaign_too_and_the_card_says_its_name() {
        var code = codeOf(new BriefDesk(office).published().card("0 of 2"));
        offers(office, "Acme", code);
        assertThat(Office.words(office.cardOf("Acme", "Talk track"))).contains("Spring campaign (" + code + ")");
    }

    @Test
    void neither_a_draft_nor_another_campaign_is_on_a_lead() {
        new BriefDesk(office).asked();
        offers(office, "Acme", BriefDesk.TITLE);
        assertThat(labels(office.cardOf("Acme", "Accept"))).doesNotContain("Brief");
        new BriefDesk(office).published().card("0 of 2");
        offers(office, "Globex", "Autumn campaign");
        assertThat(labels(office.cardOf("Globex", "Accept"))).doesNotContain("Brief");
        offers(office, "Initech", "");
        assertThat(labels(office.cardOf("Initech", "Accept"))).doesNotContain("Brief");
    }

    @Test
    void a_withdrawn_brief_is_on_no_lead_and_its_talk_track_is_shown_to_nobody() {
        var brief = RunningBrief.in(office);
        offers(office, "Acme", BriefDesk.TITLE);
        var old = office.cardOf("Acme", "Talk track");
        office.mia.presses(brief.manages().card(), "Withdraw").fills(Map.of());
        brief.card("Withdrawn");
        var answer = office.sam.presses(old, "Talk track");
        answer.saysPrivately("Withdrawn: please don't use it any more");
        assertThat(Office.words(answer.card())).doesNotContain(TALK_TRACK);
        assertThat(labels(office.sue.types("lead show Acme").card())).doesNotContain("Brief");
    }

    @Test
    void whoever_answers_for_a_campaign_hears_of_each_outcome_and_its_brief_counts_them() {
        new BriefDesk(office).published();
        var max = office.hire("Max", Role.MEMBER);
        max.types("lead")
                .fills(Map.of(
                        "company", List.of("Acme"),
                        "whyNow", List.of("They asked for a price"),
                        "campaign", List.of(BriefDesk.TITLE)))
                .saysNothing();
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept");
        max.gets("Sam accepted it");
        office.mia.gets("Sam accepted it");
        office.sam.presses(office.cardOf("Acme", "Contacted"), "Won").fills(Map.of());
        office.mia.gets("Sam won it");
        office.sue
                .presses(office.cardOf("Acme", "Talk track"), "Brief")
                .saysPrivately("1 offered, 1 accepted, 1 won, 0 lost, 0 returned");
    }

    @Test
    void whoever_answers_for_the_campaign_of_a_merged_lead_hears_of_each_outcome_too() {
        new BriefDesk(office).published();
        var max = office.hire("Max", Role.MEMBER);
        for (var lead : Map.of("Acme", "", "Bolt", BriefDesk.TITLE).entrySet()) {
            max.types("lead")
                    .fills(Map.of(
                            "company", List.of(lead.getKey()),
                            "whyNow", List.of("They asked for a price"),
                            "campaign", List.of(lead.getValue())))
                    .saysNothing();
        }
        var acme = office.mia.action(office.cardOf("Acme", "Accept"), "Accept").argument();
        var bolt = office.mia.action(office.cardOf("Bolt", "Accept"), "Accept").argument();
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept").saysPrivately("You work on Acme");
        office.sam.types("lead merge " + acme + " " + bolt).fills(Map.of()).saysPrivately("is part of Acme");
        office.sam.presses(office.cardOf("Acme", "Contacted"), "Won").fills(Map.of());
        office.mia.gets("Sam won it");
    }
}
