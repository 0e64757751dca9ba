package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.definitions.Clause;
import dev.baton.definitions.Definitions;
import dev.baton.definitions.InForce;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.pods.Traits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What makes a lead ready, from the first draft to what both sides have signed. */
class DefinitionTest {

    private final Instant before = Baton.CLOCK.instant();
    private final DefinitionDesk desk = DefinitionDesk.withLeads();
    private final Office office = desk.office();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private Pod pod() {
        return Baton.shared()
                .part(Directory.class)
                .podIn(office.organization(), office.channel)
                .orElseThrow();
    }

    private Optional<InForce> inForce() {
        return Baton.shared().part(Definitions.class).of(office.organization(), pod().id());
    }

    private static String words(Card card) {
        return Office.words(card);
    }

    @Test
    void a_new_pod_is_offered_the_usual_clauses_and_what_both_leads_sign_holds() {
        office.sam.types("lead definition").saysPrivately("haven't signed a definition yet");
        assertThat(words(desk.begins(office.sam))).contains("Company is filled in");
        desk.proposes(office.sam, "To begin with").saysPrivately("Proposed. Who hasn't signed is asked in private.");
        office.sue.presses(office.sue.gets("To begin with"), "Sign").saysPrivately("Signed.");
        assertThat(inForce()).as("marketing hasn't signed").isEmpty();
        office.mia.presses(office.mia.gets("To begin with"), "Sign").saysPrivately("as version 1");
        var told = office.sees(office.channel, message -> words(message.card()).contains("It holds from now on"));
        assertThat(words(told.card())).contains("To begin with", "The contact knows that sales will call");
        assertThat(inForce()).hasValueSatisfying(now -> {
            assertThat(now.version()).isEqualTo(1);
            assertThat(now.missing(new Traits(Map.of("company", "Acme")), Set.of("C7")))
                    .extracting(Clause::code)
                    .containsExactly("C2", "C3", "C4", "C5", "C6", "C8");
        });
        assertThat(words(office.sam.types("lead definition").card())).contains("Version 1", office.sue.person.value());
    }

    @Test
    void a_change_is_shown_word_by_word_and_told_to_the_channel_once() {
        desk.holds();
        desk.presses(office.mia, "Propose a change");
        var form = office.mia.presses(desk.clauses(office.mia), "Change");
        form.fills(Map.of("own", List.of("Legal name"))).saysPrivately("Saved.");
        desk.adds(office.sam, "They have asked us for an offer").saysPrivately("Added.");
        assertThat(words(desk.proposal(office.sue)))
                .contains("Strong[text=or Legal name]", "Strong[text=C9]", "7 clauses stay as they are.");
        desk.proposes(office.mia, "Names differ").saysPrivately("signed by");
        office.sue.presses(office.sue.gets("Names differ"), "Sign").saysPrivately("as version 2");
        office.sees(
                office.channel,
                message -> words(message.card()).contains("version 2")
                        && words(message.card()).contains("Strong[text=or Legal name]"));
        assertThat(office.messagesIn(office.channel))
                .filteredOn(message -> words(message.card()).contains("It holds from now on"))
                .hasSize(2);
    }

    @Test
    void a_clause_keeps_its_code_and_what_is_gone_can_be_read_as_it_was() {
        desk.holds();
        desk.presses(office.mia, "Propose a change");
        office.mia.presses(desk.clauses(office.mia), "Remove").saysPrivately("Removed: C1.");
        desk.adds(office.mia, "The company has a legal name");
        desk.proposes(office.mia, "Fewer fields");
        office.sue.presses(desk.proposal(office.sue), "Sign").saysPrivately("as version 2");
        assertThat(inForce().flatMap(now -> now.clause("C1"))).isEmpty();
        assertThat(inForce().flatMap(now -> now.clause("C9"))).isPresent();
        assertThat(words(office.mia.types("lead definition history v1").card())).contains("C1", "Company is filled in");
    }

    @Test
    void a_lead_declines_with_a_reason_and_it_is_a_draft_again() {
        desk.begins(office.sam);
        desk.proposes(office.sam, "To begin with");
        office.mia.presses(office.mia.gets("To begin with"), "Sign").saysPrivately("Signed.");
        var form = office.sue.presses(office.sue.gets("To begin with"), "Decline");
        assertThat(form.fills(Map.of("reason", List.of(" "))).complaints()).containsKey("reason");
        form.fills(Map.of("reason", List.of("Too many fields"))).saysPrivately("Declined.");
        office.mia.gets("Too many fields");
        var told = office.sam.gets("Too many fields");
        office.sam.presses(told, "See the proposal").saysPrivately("has not signed it: “Too many fields”");
        desk.proposes(office.sam, "Please look again");
        office.mia.presses(office.mia.gets("Please look again"), "Sign").saysPrivately("Signed.");
        assertThat(inForce()).isEmpty();
    }

    @Test
    void what_is_changed_while_it_is_asked_needs_both_signatures_anew() {
        desk.begins(office.sam);
        desk.proposes(office.sam, "To begin with");
        var asked = office.mia.gets("To begin with");
        office.sue.presses(office.sue.gets("To begin with"), "Sign").saysPrivately("Signed.");
        desk.adds(office.sam, "They have a budget").saysPrivately("Added.");
        office.sue.gets("Signatures don't count any more");
        office.mia.presses(asked, "Sign").saysPrivately("It has changed since you saw it");
        desk.proposes(office.sam, "With a budget");
        office.mia.presses(office.mia.gets("With a budget"), "Sign").saysPrivately("Signed.");
        assertThat(inForce()).isEmpty();
        office.sue.presses(office.sue.gets("With a budget"), "Sign").saysPrivately("as version 1");
    }

    @Test
    void one_person_who_leads_both_sides_signs_once_for_both() {
        desk.leads("salesLead", office.mia);
        desk.begins(office.sam);
        desk.proposes(office.sam, "To begin with");
        var asked = office.mia.gets("You lead both sides, so your signature counts for both.");
        office.mia.presses(asked, "Sign for both sides").saysPrivately("as version 1");
        office.sees(office.channel, message -> words(message.card()).contains("Signed for both sides by "));
    }

    @Test
    void an_administrator_hears_of_a_side_without_a_lead_and_whoever_leads_it_then_is_asked() {
        desk.leads("salesLead");
        desk.begins(office.mia);
        desk.proposes(office.mia, "To begin with").saysPrivately("Nobody leads sales yet");
        office.ada.gets("Nobody leads sales in Enterprise DACH");
        assertThat(inForce()).isEmpty();
        desk.leads("salesLead", office.sam);
        office.sam.presses(office.sam.gets("To begin with"), "Sign").saysPrivately("as version 1");
    }

    @Test
    void what_a_former_lead_has_signed_stays_and_the_present_one_is_asked_for_the_rest() {
        desk.begins(office.sam);
        desk.proposes(office.sam, "To begin with");
        office.sue.presses(office.sue.gets("To begin with"), "Sign").saysPrivately("Signed.");
        var asked = office.mia.gets("To begin with");
        desk.leads("salesLead", office.sam).leads("marketingLead", office.sue);
        office.mia.presses(asked, "Sign").saysPrivately("You lead neither");
        assertThat(Office.buttons(office.mia.gets("Your signature isn't needed any more")))
                .isEmpty();
        office.sue.presses(desk.proposal(office.sue), "Sign").saysPrivately("as version 1");
    }

    @Test
    void leads_who_have_not_signed_are_reminded_once_after_two_working_days() {
        desk.begins(office.sam);
        desk.proposes(office.sam, "To begin with");
        office.mia.presses(office.mia.gets("To begin with"), "Sign").saysPrivately("Signed.");
        Baton.CLOCK.set(Instant.parse("2026-03-04T08:59:00Z"));
        assertThat(reminders(office.sue)).isZero();
        Baton.CLOCK.set(Instant.parse("2026-03-04T09:01:00Z"));
        var proposal = office.sue.presses(office.sue.gets("still waits for your signature"), "See the proposal");
        office.sue.presses(proposal.card(), "Sign").saysPrivately("as version 1");
        office.sue.gets("It has become version 1");
        Baton.CLOCK.set(Instant.parse("2026-03-12T09:01:00Z"));
        desk.presses(office.sam, "Propose a change");
        assertThat(reminders(office.sue)).isEqualTo(1);
        assertThat(reminders(office.mia)).isZero();
    }

    private long reminders(Office.Colleague of) {
        return office.messagesIn(of.direct()).stream()
                .filter(message -> words(message.card()).contains("still waits for your signature"))
                .count();
    }

    @Test
    void a_signature_is_taken_back_while_it_is_fresh() {
        desk.begins(office.sam);
        desk.proposes(office.sam, "To begin with");
        office.sue.presses(office.sue.gets("To begin with"), "Sign").saysPrivately("Signed.");
        office.sue.presses(desk.proposal(office.sue), "Undo my signature").saysPrivately("taken back");
        office.mia.presses(office.mia.gets("To begin with"), "Sign").saysPrivately("Signed.");
        assertThat(inForce()).isEmpty();
        var late = office.mia.action(desk.proposal(office.mia), "Undo my signature");
        Baton.CLOCK.set(Baton.CLOCK.instant().plus(Duration.ofMinutes(6)));
        office.mia.does(late).saysPrivately("more than 5 minutes ago");
    }

    @Test
    void what_a_lead_reads_after_signing_stays_true_once_the_other_side_has_signed() {
        desk.begins(office.sam);
        desk.proposes(office.sam, "To begin with");
        var asked = office.sue.gets("To begin with");
        var signed = office.sue.presses(asked, "Sign").card();
        assertThat(words(signed)).contains("Signed.").doesNotContain("waits for");
        assertThat(Office.buttons(signed)).isEmpty();
        var seen = desk.proposal(office.sue);
        office.mia.presses(office.mia.gets("To begin with"), "Sign").saysPrivately("as version 1");
        for (var label : List.of("Sign", "Decline", "See it all")) {
            office.sue.presses(asked, label).saysPrivately("This holds already, as version 1.");
        }
        for (var label : List.of("Undo my signature", "Decline", "Change the clauses")) {
            office.sue.presses(seen, label).saysPrivately("This holds already, as version 1.");
        }
    }

    @Test
    void who_proposed_withdraws_it_and_who_was_asked_hears_so() {
        desk.begins(office.sam);
        desk.proposes(office.sam, "To begin with");
        var asked = office.sue.gets("To begin with");
        office.sam
                .presses(desk.proposal(office.sam), "Withdraw")
                .fills(Map.of())
                .saysPrivately("Withdrawn.");
        office.sue.gets("has withdrawn");
        office.sue.presses(asked, "Sign").saysPrivately("Nothing is proposed");
        assertThat(words(desk.now(office.sam))).contains("Begin with the usual");
    }

    @Test
    void two_leads_who_sign_at_the_same_moment_make_one_version() throws InterruptedException {
        desk.begins(office.sam);
        desk.proposes(office.sam, "To begin with");
        var sues = office.sue.action(office.sue.gets("To begin with"), "Sign");
        var mias = office.mia.action(office.mia.gets("To begin with"), "Sign");
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var signed = both.invokeAll(List.of(() -> office.sue.does(sues), () -> office.mia.does(mias)));
            assertThat(signed).hasSize(2);
        }
        office.sees(office.channel, message -> words(message.card()).contains("It holds from now on"));
        assertThat(inForce())
                .hasValueSatisfying(now -> assertThat(now.version()).isEqualTo(1));
        assertThat(words(office.sam.types("lead definition history").card()))
                .contains("Version 1")
                .doesNotContain("Version 2");
    }

    @Test
    void forged_buttons_and_forms_do_nothing() {
        var zoe = office.hire("Zoe", Role.MEMBER);
        desk.begins(office.sam);
        desk.proposes(office.sam, "To begin with");
        var asked = office.sue.gets("To begin with");
        var sign = office.sue.action(asked, "Sign");
        office.sam.presses(asked, "Sign").saysPrivately("You lead neither");
        zoe.presses(asked, "Sign").saysPrivately("You lead neither");
        zoe.presses(asked, "Decline").saysPrivately("You lead neither");
        zoe.does(new Action(zoe.context(null), "definition.clauses", sign.argument()))
                .saysPrivately("Only people of Enterprise DACH");
        zoe.does(new Submission(
                        zoe.context(null),
                        "definition.statement",
                        sign.argument(),
                        Map.of("statement", List.of("Mine"))))
                .saysPrivately("Only people of Enterprise DACH");
        zoe.does(new Submission(zoe.context(null), "definition.withdraw", sign.argument(), Map.of()))
                .saysPrivately("Whoever proposed it");
        zoe.does(new Submission(
                        zoe.context(null), "definition.decline", sign.argument(), Map.of("reason", List.of("No"))))
                .saysPrivately("You lead neither");
        for (var forged : List.of("", "x", "pod 1", "pod 1 99999999999", "a".repeat(900) + " 1 1", "other 3 0")) {
            office.sue
                    .does(new Action(office.sue.context(null), "definition.sign", forged))
                    .saysPrivately("That pod is gone");
        }
        var stranger = DefinitionDesk.withLeads().office();
        stranger.sue.presses(asked, "Sign").saysPrivately("That pod is gone");
        assertThat(inForce()).isEmpty();
    }

    @Test
    void every_step_is_in_the_audit_log() {
        desk.holds();
        var log = words(office.ada.types("audit definition").card());
        assertThat(log).contains("was proposed in a new version", "was signed by a lead");
    }
}
