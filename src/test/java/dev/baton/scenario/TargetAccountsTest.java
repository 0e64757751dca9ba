package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The shared list of target accounts, and what it does to leads. */
class TargetAccountsTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private Office.Answer list(Office.Colleague who, String words) {
        return who.types(("lead accounts " + words).strip());
    }

    private Office.Answer adds(Office.Colleague who, Map<String, List<String>> values) {
        return who.presses(list(who, "").card(), "Add one").fills(values);
    }

    private static Map<String, List<String>> account(String company, String domains) {
        return Map.of("company", List.of(company), "domains", List.of(domains));
    }

    private Map<String, List<String>> of(Office.Colleague owner, String company, String domains) {
        var values = new HashMap<>(account(company, domains));
        values.put("owner", List.of(owner.person.value()));
        return values;
    }

    @Test
    void an_account_is_added_found_changed_and_removed_and_each_step_can_be_taken_back() {
        adds(office.mia, of(office.sam, "Acme GmbH", "https://www.acme.com/de, acme.de"))
                .saysPrivately("Added.");
        list(office.sue, "acm").saysPrivately("acme.com, acme.de");
        list(office.sue, "acme.de").saysPrivately("Acme GmbH");
        list(office.sue, "bolt").saysPrivately("No target account is called “bolt”");
        var changed = office.sam
                .presses(list(office.sam, "acme").card(), "Change")
                .fills(Map.of("company", List.of("Acme Holding")));
        changed.saysPrivately("Saved.");
        office.sue.presses(changed.card(), "Undo").saysPrivately("is too old");
        office.sam.presses(changed.card(), "Undo").saysPrivately("Taken back.");
        list(office.sue, "").saysPrivately("Acme GmbH");
        var removed = office.mia.presses(list(office.mia, "").card(), "Remove");
        list(office.sue, "").saysPrivately("There is none yet");
        office.mia.presses(removed.card(), "Undo").saysPrivately("Taken back.");
        list(office.sue, "acme").saysPrivately("Acme GmbH");
    }

    @Test
    void what_was_removed_is_forgotten_after_five_minutes() {
        adds(office.mia, account("Acme", "acme.com"));
        var removed = office.mia.presses(list(office.mia, "").card(), "Remove");
        Baton.CLOCK.advance(Duration.ofMinutes(6));
        office.mia.presses(removed.card(), "Undo");
        await().untilAsserted(() -> office.mia.presses(removed.card(), "Undo").saysPrivately("off the list"));
    }

    @Test
    void both_sides_write_notes_each_with_its_author() {
        adds(office.mia, account("Acme", "acme.com"));
        office.mia
                .presses(list(office.mia, "").card(), "Add a note")
                .fills(Map.of("note", List.of("They were at the fair")))
                .saysPrivately("They were at the fair");
        office.sam
                .presses(list(office.sam, "").card(), "Add a note")
                .fills(Map.of("note", List.of("Their contract ends in May")));
        var whole = office.sue.presses(list(office.sue, "").card(), "Show").card();
        assertThat(Office.words(whole))
                .contains("They were at the fair", office.mia.person.value())
                .contains("Their contract ends in May", office.sam.person.value());
    }

    @Test
    void an_account_is_on_the_list_once() {
        adds(office.mia, account("Acme", "acme.com"));
        assertThat(adds(office.sam, account("Other", "acme.com")).complaints()).containsOnlyKeys("domains");
        assertThat(adds(office.sam, account("ACME Inc.", "")).complaints()).containsOnlyKeys("company");
        assertThat(adds(office.sam, account("Bolt", "gmail.com")).complaints()).containsOnlyKeys("domains");
        assertThat(adds(office.sam, account("", "")).complaints()).containsOnlyKeys("company");
        adds(office.sam, account("Acme", "acme-motors.com")).saysPrivately("Added.");
    }

    @Test
    void an_account_is_owned_by_somebody_in_sales() {
        assertThat(adds(office.sam, of(office.mia, "Acme", "acme.com")).complaints())
                .containsEntry("owner", "Please pick somebody who is in sales of a pod.");
    }

    @Test
    void a_page_behind_the_last_one_is_the_last_one() {
        for (var at = 10; at < 22; at++) {
            adds(office.mia, account("Company " + at, "")).saysPrivately("Added.");
        }
        assertThat(Office.words(list(office.sam, "9").card())).contains("9 to 12 of 12", "Company 21");
    }

    @Test
    void who_saves_over_what_another_wrote_sees_that_before() {
        adds(office.mia, account("Acme", "acme.com"));
        var form = office.mia.presses(list(office.mia, "").card(), "Change");
        office.sam
                .presses(list(office.sam, "").card(), "Change")
                .fills(Map.of("domains", List.of("acme.com, acme.fr")));
        var again = form.fills(Map.of("company", List.of("Acme AG")));
        assertThat(again.form().toString()).contains("Somebody else changed this account", "acme.fr");
        again.fills(Map.of()).saysPrivately("Saved.");
        list(office.sue, "").saysPrivately("Acme AG");
    }

    @Test
    void a_lead_from_a_target_account_is_marked_on_its_card_and_in_lists() {
        adds(office.mia, of(office.sam, "Acme", "acme.com"));
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of("Somebody"),
                        "whyNow", List.of("They asked"),
                        "email", List.of("ada@mail.acme.com")));
        assertThat(office.cardOf("Somebody", "Accept").toString())
                .contains("Target account", office.sam.person.value());
        office.mia.types("lead").fills(Map.of("company", List.of("ACME Ltd."), "whyNow", List.of("They asked")));
        office.cardOf("ACME Ltd.", "Target account");
        office.mia.offers("Bolt");
        assertThat(office.cardOf("Bolt", "Accept").toString()).doesNotContain("Target account");
        office.sue.types("lead list").saysPrivately("Target account");
        office.mia.types("lead mine").saysPrivately("Target account");
        office.sue.types("lead show acme").saysPrivately("Target account");
    }

    @Test
    void the_owner_hears_once_of_a_lead_and_finds_himself_picked() {
        adds(office.mia, of(office.sam, "Acme GmbH", "acme.com")).saysPrivately("Added.");
        office.mia.offers("ACME Ltd.").saysNothing();
        var told = office.sam.gets("There is a lead of your target account ");
        GoldenTest.approve("lead-of-account", told);
        var form = office.sam.presses(told, "Assign").form();
        assertThat(form.toString()).contains("Sam, owns the account");
        assertThat(FormValues.initial(form)).containsEntry("person", List.of(office.sam.person.value()));
    }

    @Test
    void what_the_owner_was_told_goes_with_the_lead() {
        adds(office.mia, of(office.sam, "Acme GmbH", "acme.com")).saysPrivately("Added.");
        office.mia.offers("ACME Ltd.").saysNothing();
        var receipt = office.sue
                .presses(office.cardOf("ACME Ltd.", "Accept"), "Accept")
                .card();
        var taken = ofAccount("Accepted");
        assertThat(Office.words(taken)).doesNotContain("label=Assign");
        GoldenTest.approve("lead-of-account-accepted", taken);
        office.sue.presses(receipt, "Undo").saysPrivately("Taken back.");
        assertThat(Office.words(ofAccount("Waits for sales"))).contains("label=Assign");
        office.sue.presses(office.cardOf("ACME Ltd.", "Accept"), "Accept");
        office.sue
                .presses(office.cardOf("ACME Ltd.", "Contacted"), "Recycle")
                .fills(Map.of("until", List.of("2026-06-01")));
        assertThat(Office.words(ofAccount("Recycled"))).doesNotContain("label=Assign", "Waits for sales");
    }

    private Card ofAccount(String status) {
        return office.sees(
                        office.sam.direct(),
                        message -> Office.words(message.card()).contains("There is a lead of your target account ")
                                && Office.words(message.card()).contains(status))
                .card();
    }

    @Test
    void a_rule_sends_a_lead_to_the_accounts_owner() {
        adds(office.mia, of(office.sue, "Acme", "acme.com"));
        new RoutingDesk(office).adds(office.ada, "Accounts", Map.of("how", List.of("OWNER")));
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of("Acme"),
                        "whyNow", List.of("They asked"),
                        "email", List.of("ada@acme.com")));
        assertThat(office.cardOf("Acme", "Accept").toString()).contains("Sue owns the account");
    }

    @Test
    void only_people_of_a_pod_and_administrators_change_the_list_and_members_look() {
        adds(office.mia, account("Acme", "acme.com"));
        var card = list(office.mia, "").card();
        var max = office.hire("Max", Role.MEMBER);
        assertThat(Office.words(list(max, "").card())).contains("Acme").doesNotContain("Remove", "Add one");
        for (var label : List.of("Add one", "Add several", "From a file", "Add a note", "Change", "Remove")) {
            max.presses(card, label).saysPrivately("Only people of a pod");
        }
        list(office.gus, "").saysPrivately("You are a guest here");
        office.ada.presses(list(office.ada, "").card(), "Remove").saysPrivately("Removed.");
    }

    @Test
    void another_organization_neither_sees_nor_changes_it() {
        adds(office.mia, of(office.sam, "Acme", "acme.com"));
        var card = list(office.mia, "").card();
        var other = Office.withPod();
        list(other, "").saysPrivately("There is none yet");
        for (var label : List.of("Add a note", "Change", "Remove")) {
            other.mia.presses(card, label).saysPrivately("off the list");
        }
        other.mia
                .does(new Action(other.mia.context(null), "account.remove", "../../etc"))
                .saysPrivately("off the list");
        list(office.mia, "").saysPrivately("Acme");
    }

    private static Office.Answer list(Office office, String words) {
        return office.mia.types(("lead accounts " + words).strip());
    }
}
