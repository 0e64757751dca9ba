package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every card and form of target accounts, and of leads that are the same, as approved. */
class AccountsGoldenTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private Office.Answer list(Office.Colleague who) {
        return who.types("lead accounts");
    }

    private Office.Answer adds(String company, String domains) {
        return office.mia
                .presses(list(office.mia).card(), "Add one")
                .fills(Map.of(
                        "company", List.of(company),
                        "domains", List.of(domains),
                        "owner", List.of(office.sam.person.value())));
    }

    @Test
    void one_account() {
        approve("accounts-empty", list(office.mia).card());
        approve(
                "accounts-add-form",
                office.mia.presses(list(office.mia).card(), "Add one").form());
        approve(
                "accounts-added",
                adds("Acme *GmbH* & <!channel>", "acme.com, acme.de").card());
        var note = office.sam.presses(list(office.sam).card(), "Add a note");
        approve("accounts-note-form", note.form());
        approve(
                "accounts-noted",
                note.fills(Map.of("note", List.of("Their contract *ends* in May")))
                        .card());
        var form = office.mia.presses(list(office.mia).card(), "Change");
        approve("accounts-change-form", form.form());
        office.sam
                .presses(list(office.sam).card(), "Change")
                .fills(Map.of("owner", List.of()))
                .saysPrivately("Saved.");
        approve(
                "accounts-changed-meanwhile",
                form.fills(Map.of("company", List.of("Acme AG"))).form());
        approve(
                "accounts-removed",
                office.mia.presses(list(office.mia).card(), "Remove").card());
    }

    @Test
    void the_list() {
        for (var each = 1; each < 10; each++) {
            adds("Company " + each, "company" + each + ".com");
        }
        approve("accounts", list(office.mia).card());
        approve("accounts-look", list(office.hire("Max", Role.MEMBER)).card());
        approve("accounts-found", office.mia.types("lead accounts company1.com").card());
        approve("accounts-none", office.mia.types("lead accounts zeppelins").card());
    }

    @Test
    void many_at_once() {
        var form = office.mia.presses(list(office.mia).card(), "Add several");
        approve("accounts-several-form", form.form());
        approve(
                "accounts-several-checked",
                form.fills(Map.of("lines", List.of("Acme; acme.com\nBolt"))).card());
    }

    private static Map<String, List<String>> lead(String company, String email, String why) {
        return new HashMap<>(Map.of(
                "company", List.of(company),
                "contact", List.of("Ada"),
                "email", List.of(email),
                "campaign", List.of("Spring fair"),
                "whyNow", List.of(why)));
    }

    @Test
    void a_lead_that_is_there_already() {
        adds("Acme", "acme.com");
        office.mia.types("lead").fills(lead("Acme", "ada@acme.com", "They asked"));
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept");
        office.cardOf("Acme", "Contacted");
        var warned = office.mia.types("lead").fills(lead("ACME Inc.", "bob@acme.com", "A *second* & <!here> asked"));
        approve("lead-there-form", warned.form());
        approve("lead-joined-receipt", warned.fills(Map.of()).card());
        approve("lead-joined", office.cardOf("Acme", "Handed over once more"));
        approve(
                "lead-joined-line",
                office.sees(office.channel, message -> message.card().toString().contains("once more"))
                        .card());
    }

    @Test
    void two_leads_that_are_the_same() {
        office.mia.types("lead").fills(lead("Acme", "ada@acme.com", "They asked"));
        office.sam.presses(office.cardOf("Acme", "Accept"), "Accept");
        office.cardOf("Acme", "Contacted");
        Baton.CLOCK.advance(Duration.ofMinutes(1));
        office.mia.types("lead").fills(lead("Bolt", "bea@bolt.com", "They asked, too"));
        office.cardOf("Bolt", "Accept");
        approve("lead-merge-both-form", office.sam.types("lead merge").form());
        var which = office.sam.presses(office.sam.types("lead show acme").card(), "Merge with another");
        approve("lead-merge-which-form", which.form());
        var code = office.sam
                .action(office.cardOf("Bolt", "Accept"), "Accept")
                .argument()
                .substring(20);
        var stays = which.fills(Map.of("code", List.of("#" + code)));
        approve("lead-merge-form", stays.form());
        approve("lead-merged-receipt", stays.fills(Map.of()).card());
        approve("lead-merged", office.cardOf("Bolt", "Merged into"));
        approve("lead-merged-told", office.mia.gets("part of Acme"));
        approve(
                "lead-merged-line",
                office.sees(office.channel, message -> message.card().toString().contains("made Bolt"))
                        .card());
        approve("lead-with-history", office.sue.types("lead show bolt").card());
    }
}
