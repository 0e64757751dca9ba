package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.store.Dumped;
import dev.baton.store.RedisFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People outside the organization are forgotten: at once when an administrator asks for it, and after a time. */
class ErasingTest {

    private static final String EMAIL = "jo.doe@acme.example";
    private static final List<String> TELLING = List.of("jo.doe@acme.example", "Jo Q. Doe", "+49 30 7654321");

    private static final Baton BATON =
            Baton.start("--redis.url=" + RedisFixture.url(), "--baton.master-key=" + RedisFixture.masterKey());

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod(BATON);

    @AfterAll
    static void stop() {
        BATON.close();
    }

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private void offersJoAt(String company) {
        var values = Map.of(
                "company", List.of(company),
                "contact", List.of("Jo Q. Doe, Head of IT"),
                "email", List.of(EMAIL),
                "phone", List.of("+49 30 7654321"),
                "whyNow", List.of("Jo Q. Doe asked for a price"));
        var answer = office.mia.types("lead").fills(values);
        if (answer.reply instanceof Reply.Ask) {
            var anyway = new HashMap<>(values);
            anyway.put("twin", List.of("new"));
            answer.fills(anyway);
        }
        office.cardOf(company, "Jo Q. Doe");
    }

    private Card asked() {
        return office.ada.types("admin erase Jo.Doe@ACME.example").card();
    }

    private void erases() {
        office.ada.presses(asked(), "Erase for good").saysPrivately("It tells you when it is done");
        office.ada.gets("Erased: contact ");
        Quiet.in(office);
    }

    /** What is stored for the organization; a claim's answer is forgotten within seconds. */
    private Stream<String> stored() {
        return RedisFixture.dump().stream()
                .filter(record ->
                        record.key().contains(":" + office.organization().value() + "|"))
                .map(Dumped::toString);
    }

    private List<String> telling() {
        return stored().filter(record -> TELLING.stream().anyMatch(record::contains))
                .toList();
    }

    @Test
    void nothing_that_is_stored_and_no_card_tells_any_more_who_it_was() {
        offersJoAt("Acme");
        var lead = office.cardOf("Acme", "Jo Q. Doe");
        office.sam
                .presses(lead, "Return")
                .fills(Map.of("reason", List.of("OTHER_RETURN"), "note", List.of("Jo is gone")));
        office.cardOf("Acme", "Jo is gone");
        office.sue
                .types("feedback pricing \"Jo Q. Doe (" + EMAIL + ") finds us dear\"")
                .saysPrivately("Thank you");
        Quiet.in(office);
        assertThat(telling()).isNotEmpty();

        assertThat(Office.words(asked())).contains("Acme #", "returned to marketing");
        erases();

        assertThat(telling()).isEmpty();
        assertThat(stored().filter(record -> record.contains("Jo is gone"))).isEmpty();
        office.sees(office.channel, message -> Office.words(message.card()).contains("has erased"));
        assertThat(Office.words(office.mia.types("lead show Acme").card()))
                .contains("Acme")
                .doesNotContain(TELLING.toArray(String[]::new))
                .doesNotContain("Jo is gone", "asked for a price");
        var shown =
                office.sees(office.channel, message -> message.card().summary().startsWith("Lead Acme"));
        assertThat(Office.words(shown.card())).doesNotContain(TELLING.toArray(String[]::new));
        assertThat(Office.words(office.sue.types("feedback mine").card()))
                .contains("[erased] ([erased]) finds us dear");
    }

    private void noCardSays(String name) {
        assertThat(office.messagesIn(office.channel))
                .extracting(message -> Office.words(message.card()))
                .noneMatch(words -> words.contains(name));
    }

    @Test
    void cards_of_others_that_name_the_person_are_drawn_anew() {
        office.mia
                .types("lead")
                .fills(Map.of("company", List.of("Other"), "whyNow", List.of("Ask Jo Q. Doe about it")));
        offersJoAt("Acme");
        erases();

        office.cardOf("Other", "Ask [erased] about it");
        noCardSays("Jo Q. Doe");
    }

    @Test
    void a_card_that_has_the_name_for_want_of_a_company_loses_it_too() {
        offersJoAt("Jo Q. Doe");
        erases();

        noCardSays("Jo Q. Doe");
    }

    @Test
    void nobody_finds_what_people_wrote_by_the_name_any_more() {
        office.sue.types("feedback pricing \"Jo Q. Doe finds us dear\"").saysPrivately("Thank you");
        Baton.CLOCK.advance(Duration.ofMinutes(1));
        offersJoAt("Acme");
        office.sue.types("feedback pricing \"They want invoices by mail\"").saysPrivately("Thank you");
        assertThat(Office.words(office.sue.types("feedback search Doe dear").card()))
                .contains("finds us dear");

        erases();

        await().untilAsserted(() -> assertThat(Office.words(
                        office.sue.types("feedback search Doe dear").card()))
                .doesNotContain("finds us dear"));
    }

    @Test
    void the_audit_tells_that_somebody_was_erased_and_only_who_knows_the_address_finds_out_whether_it_was_jo() {
        offersJoAt("Acme");
        erases();

        var audit = Office.words(office.ada.types("audit").card());
        assertThat(audit).contains("was erased").doesNotContain(TELLING.toArray(String[]::new));
        assertThat(Office.words(office.ada.types("audit " + EMAIL).card())).contains("was erased");
        assertThat(Office.words(office.ada.types("audit other@acme.example").card()))
                .doesNotContain("was erased");
    }

    @Test
    void others_stay_as_they_are() {
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of("Other"),
                        "contact", List.of("Jo Q. Doering"),
                        "email", List.of("big.jo.doe@acme.example"),
                        "whyNow", List.of("They asked")));
        offersJoAt("Acme");
        erases();

        assertThat(Office.words(office.mia.types("lead show Other").card()))
                .contains("Jo Q. Doering", "big.jo.doe@acme.example", "They asked");
    }

    @Test
    void an_address_that_no_lead_has_is_taken_out_of_what_people_wrote() {
        office.sue.types("feedback pricing \"Ask " + EMAIL + " about it\"").saysPrivately("Thank you");

        assertThat(Office.words(asked())).contains("no record of its own");
        erases();

        assertThat(telling()).isEmpty();
    }

    @Test
    void only_administrators_erase_and_only_whom_they_were_shown() {
        offersJoAt("Acme");
        office.mia.types("admin erase " + EMAIL).saysPrivately("administrator");
        var asked = asked();
        office.mia.presses(asked, "Erase for good").saysPrivately("administrator");
        office.ada
                .does(new Action(office.ada.context(office.channel), "privacy.erase", EMAIL))
                .saysPrivately("e-mail address");
        var other = Office.withPod(BATON);
        var stolen = office.ada.action(asked, "Erase for good");
        other.ada
                .does(new Action(other.ada.context(other.channel), stolen.name(), stolen.argument()))
                .saysPrivately("e-mail address");
        Quiet.in(office);

        assertThat(telling()).isNotEmpty();
    }

    @Test
    void a_colleague_is_not_erased() {
        office.hire("Kim", "kim@baton.example", Role.MEMBER);
        office.ada.types("admin erase kim@baton.example").saysPrivately("colleague");
    }

    @Test
    void what_is_no_address_is_told_and_without_one_a_form_asks() {
        office.ada.types("admin erase Jo").saysPrivately("name@example.com");
        assertThat(office.ada
                        .types("admin erase")
                        .fills(Map.of("email", List.of("Jo")))
                        .complaints())
                .containsKey("email");
        offersJoAt("Acme");
        assertThat(Office.words(office.ada
                        .types("admin erase")
                        .fills(Map.of("email", List.of(EMAIL)))
                        .card()))
                .contains("Acme #");
    }

    @Test
    void somebody_who_comes_again_can_be_erased_again() {
        offersJoAt("Acme");
        erases();
        offersJoAt("Acme Two");
        office.ada.presses(asked(), "Erase for good").saysPrivately("It tells you");

        await().untilAsserted(() -> assertThat(telling()).isEmpty());
    }

    private void keepsFor(String months) {
        office.ada
                .types("admin retention")
                .fills(Map.of("months", List.of(months)))
                .saysPrivately("Noted");
    }

    private void isDoneWith(String company) {
        offersJoAt(company);
        office.sam
                .presses(office.cardOf(company, "Jo Q. Doe"), "Return")
                .fills(Map.of("reason", List.of("OTHER_RETURN"), "note", List.of("Not now")));
        office.cardOf(company, "Not now");
    }

    @Test
    void contacts_of_leads_that_are_done_are_kept_as_long_as_the_organization_says() {
        isDoneWith("Acme");
        offersJoAt("Open");
        keepsFor("6");
        Baton.CLOCK.advance(Duration.ofDays(170));
        isDoneWith("Later");
        Quiet.in(office);
        assertThat(Office.words(office.mia.types("lead show Acme").card())).contains(EMAIL);

        Baton.CLOCK.advance(Duration.ofDays(20));

        await().untilAsserted(() -> assertThat(
                        Office.words(office.mia.types("lead show Acme").card()))
                .doesNotContain(EMAIL));
        noCardSays("has erased");
        assertThat(Office.words(office.mia.types("lead show Open").card())).contains(EMAIL);
        assertThat(Office.words(office.mia.types("lead show Later").card())).contains(EMAIL);
        assertThat(Office.words(office.ada.types("audit").card())).contains("ended for contacts");
    }

    @Test
    void for_ever_is_for_ever() {
        isDoneWith("Acme");
        keepsFor("6");
        keepsFor("0");
        Baton.CLOCK.advance(Duration.ofDays(2_000));
        Quiet.in(office);

        assertThat(Office.words(office.mia.types("lead show Acme").card())).contains(EMAIL);
    }

    @Test
    void a_time_that_is_not_offered_is_not_taken() {
        assertThat(office.ada
                        .types("admin retention")
                        .fills(Map.of("months", List.of("1")))
                        .complaints())
                .containsKey("months");
    }
}
