package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.Dumped;
import dev.baton.store.RedisFixture;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Leads of which a system tells more and more, by its record. */
class SameRecordTest {

    private static final String BOB = "bob@acme.com";

    private static final Baton BATON =
            Baton.start("--redis.url=" + RedisFixture.url(), "--baton.master-key=" + RedisFixture.masterKey());

    private final Office office = Office.withPod(BATON);
    private final LeadsFromSystems systems = new LeadsFromSystems(office);

    @AfterAll
    static void stop() {
        BATON.close();
    }

    private Map<String, String> tells(String record, String company, String why, Map<String, String> more) {
        var values = new HashMap<>(more);
        values.putAll(Map.of("company", company, "whyNow", why));
        return systems.takes(systems.lead("CRM", UUID.randomUUID().toString(), record, values));
    }

    private void erases(String email) {
        office.ada
                .presses(office.ada.types("admin erase " + email).card(), "Erase for good")
                .saysPrivately("It tells you when it is done");
        office.ada.gets("Erased: contact ");
        Quiet.in(office);
    }

    private Stream<String> said() {
        return office.messagesIn(office.channel).stream().map(message -> Office.words(message.card()));
    }

    private void nothingIsLeftOf(String word) {
        assertThat(said()).noneMatch(words -> words.contains(word));
        assertThat(RedisFixture.dump().stream()
                        .filter(record -> record.key()
                                .contains(":" + office.organization().value() + "|"))
                        .map(Dumped::toString))
                .noneMatch(record -> record.contains(word));
    }

    private void offersAcme() {
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of("Acme"),
                        "email", List.of("ada@acme.com"),
                        "whyNow", List.of("They asked")));
        office.cardOf("Acme", "Accept");
    }

    @Test
    void a_contact_is_erased_though_his_record_was_updated_without_him_since() {
        offersAcme();
        tells("R", "Acme", "Came by", Map.of("email", BOB, "contact", "Bob Boss", "phone", "+49 30 7654321"));
        office.sees(office.channel, message -> Office.words(message.card()).contains(BOB));
        assertThat(tells("R", "CRM record R", "Status: Working", Map.of())).containsEntry("joined", "true");
        office.sees(office.channel, message -> Office.words(message.card()).contains("Status: Working"));

        erases(BOB);

        nothingIsLeftOf(BOB);
        nothingIsLeftOf("Bob Boss");
        nothingIsLeftOf("7654321");
        nothingIsLeftOf("Status: Working");
        assertThat(said()).anyMatch(words -> words.contains("ada@acme.com"));
    }

    @Test
    void what_an_update_told_without_an_address_is_erased_with_the_contact() {
        tells("R", "Acme", "Came by", Map.of("email", BOB));
        office.cardOf("Acme", "Accept");
        tells("R", "CRM record R", "Left a number", Map.of("phone", "+49 30 7654321"));
        office.sees(office.channel, message -> Office.words(message.card()).contains("7654321"));

        erases(BOB);

        nothingIsLeftOf("7654321");
        nothingIsLeftOf("Left a number");
    }

    @Test
    void whoever_is_named_in_an_update_of_an_erased_record_isnt_said_to_stay() {
        tells("R", "Acme", "Came by", Map.of("email", BOB, "contact", "Bob Boss"));
        tells("R", "Acme", "Another number", Map.of("contact", "Robert Boss"));
        tells("Other", "Acme", "Came along", Map.of("email", "ada@acme.com", "contact", "Ada Ace"));

        var asked = Office.words(office.ada.types("admin erase " + BOB).card());

        var staying = asked.substring(asked.indexOf("Others in these records stay"));
        assertThat(staying).contains("Ada Ace").doesNotContain("Robert Boss");
    }

    @Test
    void more_about_a_record_joins_though_others_of_its_company_joined_since() {
        var first = tells("R1", "Acme", "Came by", Map.of());
        tells("R2", "Acme", "Came by", Map.of());
        tells("R3", "Acme", "Came by", Map.of());
        assertThat(tells("R2", "CRM record R2", "Status: Working", Map.of()))
                .containsEntry("id", first.get("id"))
                .containsEntry("joined", "true");
    }

    @Test
    void a_line_goes_once_the_lead_doesnt_know_of_it_any_more() {
        tells("R", "Acme", "Came by", Map.of());
        office.cardOf("Acme", "Accept");
        for (var each = 1; each <= 22; each++) {
            tells("R", "CRM record R", "Step " + each + " of it", Map.of());
        }
        Quiet.in(office);
        assertThat(said().filter(words -> words.contains("this lead over once more")))
                .hasSize(20)
                .noneMatch(words -> words.contains("Step 2 of it"))
                .anyMatch(words -> words.contains("Step 22 of it"));
    }
}
