package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.ACME;
import static dev.baton.leads.LeadFixtures.CHANNEL;
import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.MONDAY;
import static dev.baton.leads.LeadFixtures.SAM;
import static dev.baton.leads.LeadFixtures.SUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Leads that were handed over once more, and what is forgotten of that, and when. */
class JoinedTest {

    private static final String BOB = "bob@acme.example";

    private static Joined by(@Nullable PersonId person, String source, String record, String email, boolean hot) {
        return new Joined(person, source, record, MONDAY, "", email, "", "Again", hot, List.of("Phone: 030"));
    }

    private static Joined record(String record, String email) {
        return by(null, "CRM", record, email, false);
    }

    private static Lead lead(Joined... joined) {
        var lead = LeadFixtures.acceptedBy(SAM);
        for (var each : joined) {
            lead = LeadFixtures.changed(lead.join(each));
        }
        return lead;
    }

    private static Lead madeOf(String record, Particulars known, Joined... joined) {
        var lead = lead(joined);
        var offer = new Offer(known, null, "CRM", record, MONDAY, List.of(), Readiness.NOTHING_AGREED);
        return new Lead(
                lead.id(), lead.pod(), offer, lead.channels(), lead.progress(), lead.clock(), lead.ties(), null);
    }

    private static Particulars withoutEmail() {
        return new Particulars("Acme", false, "", "", "030", "", "They asked", "", null, "", Details.NONE);
    }

    @Test
    void what_tells_less_of_a_record_doesnt_forget_the_contact_that_was_told_before() {
        var lead = lead(record("R", BOB), record("R", ""));
        assertThat(lead.ties().emails()).containsExactly(BOB);
    }

    @Test
    void a_record_is_known_though_others_of_the_same_source_joined_later() {
        var lead = lead(record("R2", ""), record("R3", ""));
        assertThat(LeadIndex.records(lead)).containsExactly("R2", "R3");
    }

    @Test
    void each_handing_over_has_a_line_of_its_own_though_many_come_in_the_same_millisecond() {
        var lead = lead(record("R1", ""), record("R2", ""), by(null, "Website", "", "", false));
        assertThat(lead.ties().joined())
                .extracting(each -> JoinedCards.line(lead, each, CHANNEL).id())
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void what_an_update_without_an_address_told_is_erased_with_the_contact_of_its_record() {
        var erased = ErasedLead.without(madeOf("R", ACME, record("R", ""), record("Other", "")), ACME.email());
        assertThat(LeadIndex.records(erased)).containsExactly("Other");
        assertThat(erased.ties().joined()).extracting(Joined::more).containsExactly(List.of(), List.of("Phone: 030"));
    }

    @Test
    void a_lead_without_an_address_is_erased_with_the_contact_that_an_update_of_its_record_told() {
        var erased = ErasedLead.without(madeOf("R", withoutEmail(), record("R", BOB)), BOB);
        assertThat(LeadIndex.records(erased)).isEmpty();
        assertThat(erased.particulars().phone()).isEmpty();
    }

    @Test
    void another_contact_of_the_same_record_stays() {
        var lead = madeOf("R", ACME, record("R", BOB));
        assertThat(ErasedLead.without(lead, BOB).particulars()).isEqualTo(ACME);
        assertThat(ErasedLead.without(lead, ACME.email()).ties()).isEqualTo(lead.ties());
    }

    @Test
    void the_same_record_in_a_lead_that_was_merged_is_erased_too() {
        var other = madeOf("R", withoutEmail(), record("R", ""));
        var erased = ErasedLead.without(madeOf("R", ACME).taking(other), ACME.email());
        assertThat(LeadIndex.records(erased)).isEmpty();
        assertThat(erased.known()).extracting(Particulars::phone).containsOnly("");
    }

    @Test
    void whoever_hands_it_over_again_hears_of_outcomes_once_and_all_that_was_told_is_kept() {
        var lead = lead(by(SUE, "", "", BOB, false), by(SUE, "", "", "", false));
        assertThat(lead.marketers()).containsExactly(MIA, SUE);
        assertThat(lead.ties().joined()).hasSize(2);
        assertThat(lead.ties().emails()).containsExactly(BOB);
    }

    @Test
    void what_a_record_was_updated_with_meanwhile_is_forgotten_before_contacts_other_records_and_people() {
        var ties = Ties.NONE
                .and(by(SUE, "", "", "", false))
                .and(record("First", ""))
                .and(record("R", BOB));
        for (var each = 0; each < 100; each++) {
            ties = ties.and(record("R", ""));
        }
        assertThat(ties.joined()).hasSize(Ties.MOST);
        assertThat(ties.people()).containsExactly(SUE);
        assertThat(ties.emails()).containsExactly(BOB);
        assertThat(ties.records()).contains("First", "R");
    }

    @Test
    void it_is_hot_as_long_as_the_latest_of_a_record_says_so() {
        var hot = by(null, "CRM", "R", "", true);
        assertThat(TwinCards.hot(lead(hot, record("Other", "")))).isPresent();
        assertThat(TwinCards.hot(lead(hot, record("R", "")))).isEmpty();
    }

    @Test
    void a_number_that_the_card_has_is_no_news_however_an_older_baton_wrote_it() {
        var size = new Details("", "", "", new BigDecimal("2500"), null, "", Touches.UNKNOWN, Map.of());
        var known = new Particulars("Acme", false, "", "", "", "", "They asked", "", null, "", size);
        var older = new Joined(SUE, "", "", MONDAY, "", "", "", "", false, List.of("Employees: 2500", "Score: 80"));
        assertThat(JoinedCards.news(madeOf("R", known), older)).isEqualTo("\nScore: 80");
    }
}
