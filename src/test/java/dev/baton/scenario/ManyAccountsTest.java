package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Role;
import dev.baton.people.DownloadSource;
import dev.baton.people.UploadTarget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Target accounts that come in and go out by the table. */
class ManyAccountsTest {

    private final Office office = Office.withPod();
    private final Office.Colleague olga = office.hire("Olga", "olga@office.example", Role.MEMBER);

    @BeforeEach
    void olgaSells() {
        office.mia.types("setup").fills(Map.of("sales", RolesDesk.people(office.sam, office.sue, olga)));
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
        office.hire("Max", "max@office.example", Role.MEMBER);
        var wrong = pastes("""
                Cargo; cargo.com
                ; nobody.com
                Delta; gmail.com
                Echo; echo.com; nobody@office.example
                Cargo Two; cargo.com
                Both; acme.com bolt.com
                Foxtrot; foxtrot.com
                Foxtrot Inc.
                Golf
                GOLF; golf.com
                Hotel; hotel.com; max@office.example""");
        assertThat(wrong.complaints().get("lines"))
                .contains("Line 2, Company: Please fill this in.")
                .contains("Line 3, Domains: “gmail.com” is no domain of a company")
                .contains("Line 4, Owner: “nobody@office.example” is nobody in sales of a pod.")
                .contains("Line 5, Company: It is in line 1 already.")
                .contains("Line 6: Its domains are of several accounts on the list: Acme, Bolt.")
                .contains("Line 8, Company: It is in line 7 already.")
                .contains("Line 10, Company: It is in line 9 already.")
                .contains("Line 11, Owner: “max@office.example” is nobody in sales of a pod.")
                .doesNotContain("Line 1:", "Line 1,");
        list(office.mia, "cargo").saysPrivately("No target account");
    }

    @Test
    void no_table_gives_an_account_more_domains_than_its_form_takes() {
        adds(office.mia, account("Acme", "acme.com"));
        var more =
                IntStream.range(0, 19).mapToObj(each -> "acme" + each + ".com").collect(Collectors.joining(" "));
        office.mia
                .presses(pastes("Acme; acme.com " + more).card(), "Write them")
                .saysPrivately("Written: 0 new, 1");
        assertThat(pastes("Acme; acme.com acme.fr").complaints().get("lines"))
                .isEqualTo("Line 1: With those that it has already, these are too many domains. An account has up to 20"
                        + " domains of 500 characters together.");
        office.mia
                .presses(list(office.mia, "acme").card(), "Change")
                .fills(Map.of())
                .saysPrivately("Saved.");
    }

    @Test
    void each_account_that_a_table_adds_or_changes_is_noted_and_a_mere_look_is_not() {
        adds(office.mia, account("Acme", "acme.com"));
        var checked = pastes("Acme GmbH; acme.com\nBolt");
        office.mia.presses(pastes("Cargo").card(), "Discard");
        office.mia.presses(checked.card(), "Write them").saysPrivately("Written: 1 new, 1 changed");
        assertThat(Office.words(office.ada.types("audit account").card()))
                .contains("was changed by a table", "was added from a table", "Bolt", "Acme GmbH")
                .doesNotContain("gone", "looked at", "discarded");
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
        return office.baton
                .parts(UploadTarget.class)
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
        await().until(() -> office.messagesIn(office.mia.direct()).stream()
                .noneMatch(message -> message.card().toString().contains("Nothing is written yet")));
    }

    @Test
    void whoever_sends_a_file_that_cannot_be_taken_reads_that_nothing_is_written() throws IOException {
        assertThat(sends(office.mia, csv("Company,Owner\nAcme,\"<b>\nnobody\"\nBolt,Olga\n")))
                .isEqualTo(new UploadTarget.Outcome.Refused(
                        "Nothing is written. Please change these lines:",
                        List.of(
                                "Line 2, Owner: “<b> nobody” is nobody in sales of a pod. Please write the e-mail"
                                        + " address of somebody who is, or leave it empty.",
                                "Line 4, Owner: “Olga” is nobody in sales of a pod. Please write the e-mail"
                                        + " address of somebody who is, or leave it empty.")));
        assertThat(sends(office.mia, csv("Company,Owner\nAcme," + "x".repeat(500)))
                        .toString())
                .contains("Nothing is written. Please change this line:", "…” is nobody");
        assertThat(sends(office.mia, csv("Firm\nAcme")).toString())
                .contains("Nothing is written. No column is called Company.");
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
        assertThat(uploads().ask(office.organization(), "other", office.mia.person))
                .isEmpty();
        list(office.mia, "").saysPrivately("There is none yet");
    }

    @Test
    void hundreds_at_once_are_written_whole_and_fetched_again_as_they_are() throws IOException {
        var rows = IntStream.range(0, 300)
                .mapToObj(each -> "Company " + each + ",company" + each + ".com,olga@office.example")
                .collect(Collectors.joining("\n"));
        sends(office.mia, csv("Company,Domains,Owner\n" + rows));
        office.mia.presses(office.mia.gets("300 new"), "Write them").saysPrivately("Written: 300 new");
        list(office.mia, "").saysPrivately("1 to 8 of 300");
        var file = office.baton
                .parts(DownloadSource.class)
                .filter(each -> each.kind().equals("accounts"))
                .findFirst()
                .orElseThrow();
        var table = file.table(office.organization(), "all", office.mia.person).orElseThrow();
        var fetched = table.rows().toList();
        assertThat(fetched).hasSize(301);
        assertThat(fetched.get(1)).startsWith("Company 0", "company0.com", "olga@office.example", "Olga");
        assertThat(file.table(office.organization(), "all", office.gus.person)).isEmpty();
        var again = fetched.stream()
                .map(row -> row.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        sends(office.mia, csv(again));
        office.mia.gets("0 new, 0 changed, 300 as they are.");
    }
}
