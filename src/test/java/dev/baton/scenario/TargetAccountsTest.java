package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Action;
import dev.baton.chat.Role;
import dev.baton.people.DownloadSource;
import dev.baton.people.UploadTarget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The shared list of target accounts, and what it does to leads. */
class TargetAccountsTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final Office.Colleague olga = office.hire("Olga", "olga@office.example", Role.MEMBER);

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
        adds(office.mia, of(office.sam, "Acme GmbH", "https://www.acme.com/de, acme.de")).saysPrivately("Added.");
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
        await()
                .untilAsserted(() -> office.mia.presses(removed.card(), "Undo").saysPrivately("off the list"));
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
        assertThat(office.cardOf("Somebody", "Accept").toString()).contains("Target account", office.sam.person.value());
        office.mia.types("lead").fills(Map.of("company", List.of("ACME Ltd."), "whyNow", List.of("They asked")));
        office.cardOf("ACME Ltd.", "Target account");
        office.mia.offers("Bolt");
        assertThat(office.cardOf("Bolt", "Accept").toString()).doesNotContain("Target account");
        office.sue.types("lead list").saysPrivately("Target account");
        office.mia.types("lead mine").saysPrivately("Target account");
        office.sue.types("lead show acme").saysPrivately("Target account");
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
        other.mia.does(new Action(other.mia.context(null), "account.remove", "../../etc"))
                .saysPrivately("off the list");
        list(office.mia, "").saysPrivately("Acme");
    }

    private static Office.Answer list(Office office, String words) {
        return office.mia.types(("lead accounts " + words).strip());
    }

    private Office.Answer pastes(String lines) {
        return office.mia.presses(list(office.mia, "").card(), "Add several").fills(Map.of("lines", List.of(lines)));
    }

    @Test
    void several_are_added_at_once_after_a_look_at_what_would_come_of_it() {
        adds(office.mia, account("Acme", "acme.com"));
        var checked = pastes("Acme GmbH; acme.de acme.com; olga@office.example; Big\nBolt; bolt.com\nCargo");
        checked.saysPrivately("2 new, 1 changed, 0 as they are.");
        list(office.mia, "bolt").saysPrivately("No target account");
        office.sam.presses(checked.card(), "Write them").saysPrivately("written or discarded already");
        office.mia.presses(checked.card(), "Write them").saysPrivately("Written: 2 new, 1 changed");
        office.mia.presses(checked.card(), "Write them").saysPrivately("written or discarded already");
        var all = Office.words(list(office.sam, "").card());
        assertThat(all).contains("Acme GmbH", "acme.com, acme.de", olga.person.value(), "Big", "Bolt", "Cargo");
        assertThat(all.indexOf("Acme")).isLessThan(all.indexOf("Bolt"));
        pastes("Acme GmbH; acme.de; ; Big\nBolt; bolt.com").saysPrivately("0 new, 0 changed, 2 as they are.");
    }

    @Test
    void what_is_wrong_is_said_line_by_line_and_nothing_is_written() {
        adds(office.mia, account("Acme", "acme.com"));
        adds(office.mia, account("Bolt", "bolt.com"));
        var wrong = pastes(String.join(
                "\n",
                "Cargo; cargo.com",
                "; nobody.com",
                "Delta; gmail.com",
                "Echo; echo.com; nobody@office.example",
                "Cargo Two; cargo.com",
                "Both; acme.com bolt.com"));
        assertThat(wrong.complaints().get("lines"))
                .contains("Line 2: Please fill this in.")
                .contains("Line 3: “gmail.com” is no domain of a company")
                .contains("Line 4: The owner should be")
                .contains("Line 5: It is in line 1 already.")
                .contains("Line 6: Its domains are of several accounts on the list: Acme, Bolt.")
                .doesNotContain("Line 1:");
        list(office.mia, "cargo").saysPrivately("No target account");
    }

    @Test
    void what_was_checked_and_changed_meanwhile_is_not_written() {
        var checked = pastes("Acme; acme.com bolt.com");
        adds(office.sam, account("Bolt", "bolt.com"));
        adds(office.sam, account("Acme", "acme.com"));
        office.mia.presses(checked.card(), "Write them").saysPrivately("nothing was written");
        var other = pastes("Cargo");
        office.mia.presses(other.card(), "Discard").saysPrivately("Discarded");
        office.mia.presses(other.card(), "Write them").saysPrivately("written or discarded already");
    }

    private UploadTarget.Outcome sends(Office.Colleague who, byte[] file) throws IOException {
        return uploads().take(office.organization(), "all", who.person, new ByteArrayInputStream(file));
    }

    private UploadTarget uploads() {
        return office.baton.parts(UploadTarget.class)
                .filter(each -> each.kind().equals("accounts"))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_is_looked_at_and_its_sender_told_in_private_before_it_is_written() throws IOException {
        assertThat(sends(office.mia, csv("Company,Website,Owner\nAcme,www.acme.com,olga@office.example\n")))
                .isInstanceOf(UploadTarget.Outcome.Taken.class);
        list(office.mia, "").saysPrivately("There is none yet");
        office.mia.presses(office.mia.gets("1 new"), "Write them").saysPrivately("Written: 1 new");
        list(office.mia, "acme").saysPrivately(olga.person.value());
    }

    @Test
    void hostile_files_are_refused_and_nothing_comes_of_them() throws IOException {
        var bombs = List.of(
                csv("Company\n" + "x".repeat(1_000_000)),
                csv("Company\n\"" + "x\n".repeat(100_000)),
                csv("Company" + ",x".repeat(100_000)),
                csv("Company\n" + "Acme\n".repeat(5_000)),
                csv("Firm\nAcme"),
                csv(""),
                new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
        for (var bomb : bombs) {
            assertThat(sends(office.mia, bomb)).isInstanceOf(UploadTarget.Outcome.Refused.class);
        }
        var max = office.hire("Max", Role.MEMBER);
        assertThat(sends(max, csv("Company\nAcme"))).isInstanceOf(UploadTarget.Outcome.Refused.class);
        assertThat(uploads().ask(office.organization(), "all", max.person)).isEmpty();
        assertThat(uploads().ask(office.organization(), "other", office.mia.person)).isEmpty();
        list(office.mia, "").saysPrivately("There is none yet");
    }

    @Test
    void a_thousand_at_once_are_written_whole_and_fetched_again_as_they_are() throws IOException {
        var rows = IntStream.range(0, 1_000)
                .mapToObj(each -> "Company " + each + ",company" + each + ".com,olga@office.example")
                .collect(Collectors.joining("\n"));
        sends(office.mia, csv("Company,Domains,Owner\n" + rows));
        office.mia.presses(office.mia.gets("1000 new"), "Write them").saysPrivately("Written: 1000 new");
        list(office.mia, "").saysPrivately("1 to 8 of 1000");
        var file = office.baton.parts(DownloadSource.class)
                .filter(each -> each.kind().equals("accounts"))
                .findFirst()
                .orElseThrow();
        var table = file.table(office.organization(), "all", office.mia.person).orElseThrow();
        var fetched = table.rows().toList();
        assertThat(fetched).hasSize(1_001);
        assertThat(fetched.get(1)).startsWith("Company 0", "company0.com", "olga@office.example", "Olga");
        assertThat(file.table(office.organization(), "all", office.gus.person)).isEmpty();
        var again = fetched.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        sends(office.mia, csv(again));
        office.mia.gets("0 new, 0 changed, 1000 as they are.");
    }
}
