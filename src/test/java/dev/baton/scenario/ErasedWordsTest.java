package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Reply;
import dev.baton.store.Dumped;
import dev.baton.store.RedisFixture;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An administrator is shown whom and what it is about before somebody is erased, however that is written. */
class ErasedWordsTest {

    private static final String EMAIL = "jo.doe@acme.example";

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
        return office.ada.types("admin erase " + EMAIL).card();
    }

    private void erases(Card asked) {
        office.ada.presses(asked, "Erase for good").saysPrivately("It tells you when it is done");
        office.ada.gets("Erased: contact ");
        Quiet.in(office);
    }

    private void noCardSays(String name) {
        assertThat(office.messagesIn(office.channel))
                .extracting(message -> Office.words(message.card()))
                .noneMatch(words -> words.contains(name));
    }

    private void handsOver(String company, String contact, String email, String whyNow) {
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of(company),
                        "contact", List.of(contact),
                        "email", List.of(email),
                        "whyNow", List.of(whyNow)));
    }

    @Test
    void the_name_is_known_however_the_role_stands_behind_it() {
        handsOver("Brackets", "Petra Phonova (CTO)", "petra@phonicx.example", "They asked");
        handsOver("Slash", "Karl Slashow / Head of IT", "karl@slash.example", "They asked");
        office.sue
                .types("feedback pricing \"Petra Phonova and Karl_Slashow find us dear\"")
                .saysPrivately("Thank you");
        for (var email : List.of("petra@phonicx.example", "karl@slash.example")) {
            office.ada.presses(office.ada.types("admin erase " + email).card(), "Erase for good");
            Quiet.in(office);
        }

        assertThat(Office.words(office.sue.types("feedback mine").card()))
                .contains("[erased] and [erased] find us dear");
    }

    @Test
    void the_administrator_reads_whom_and_which_words_it_is_about_and_may_add_others() {
        offersJoAt("Acme");
        office.sue.types("feedback pricing \"Jo-Jo of Acme finds us dear\"").saysPrivately("Thank you");
        var asked = asked();
        assertThat(Office.words(asked)).contains(EMAIL, "Jo Q. Doe", "+49 30 7654321", "is still open");
        var more = office.ada.presses(asked, "Other words");
        assertThat(more.fills(Map.of("words", List.of("Jo"))).complaints()).containsKey("words");
        assertThat(more.fills(Map.of("words", List.of("Sue"))).complaints()).containsKey("words");
        var again = more.fills(Map.of("words", List.of("Jo-Jo"))).card();
        assertThat(Office.words(again)).contains("Jo-Jo");
        office.ada.presses(again, "Cancel").saysPrivately("Nothing was erased");
        erases(again);

        assertThat(Office.words(office.sue.types("feedback mine").card())).contains("[erased] of Acme");
        office.ada.presses(again, "Erase for good").saysPrivately("was done before");
    }

    @Test
    void a_word_that_others_go_by_can_be_left_out_and_the_address_cannot() {
        handsOver("Kunden Service At", "Rosa Rueben", "rosa@kunden.example", "They asked");
        handsOver("Elsewhere", "Kunden Service At", "x@elsewhere.example", "They asked");
        var asked = office.ada.types("admin erase x@elsewhere.example").card();
        var other = office.ada.presses(asked, "Other words");
        assertThat(((Reply.Ask) other.reply).form().toString()).contains("Kunden Service At");
        var again = other.fills(Map.of("words", List.of(""))).card();
        assertThat(Office.words(again))
                .contains("text= x@elsewhere.example]")
                .containsSubsequence("Stays elsewhere, as you chose:", "text= Kunden Service At]");
        var back = office.ada.presses(again, "Other words").fills(Map.of("words", List.of("kunden service at")));
        assertThat(Office.words(back.card())).contains("Taken out").doesNotContain("Stays elsewhere");
        office.ada.presses(again, "Erase for good").saysPrivately("It tells you when it is done");
        office.ada.gets("Erased: contact ");
        Quiet.in(office);

        noCardSays("x@elsewhere.example");
        assertThat(Office.words(
                        office.mia.types("lead show rosa@kunden.example").card()))
                .contains("Kunden Service At");
    }

    @Test
    void another_address_of_the_same_contact_is_found_and_erased_too_and_others_are_named_and_stay() {
        offersJoAt("Acme");
        var joined = office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of("Acme"),
                        "contact", List.of("Jo Q. Doe"),
                        "email", List.of("jo.private@acme.example"),
                        "whyNow", List.of("Jo called once more")));
        if (joined.reply instanceof Reply.Ask) {
            joined.fills(Map.of(
                    "company", List.of("Acme"),
                    "contact", List.of("Jo Q. Doe"),
                    "email", List.of("jo.private@acme.example"),
                    "whyNow", List.of("Jo called once more")));
        }
        office.sees(office.channel, message -> Office.words(message.card()).contains("jo.private@acme.example"));
        assertThat(Office.words(
                        office.mia.types("lead show jo.private@acme.example").card()))
                .contains("Acme");

        var asked = asked();
        assertThat(Office.words(asked)).contains("other addresses", "jo.private@acme.example");
        var both = office.ada.presses(asked, "Erase the other addresses, too").card();
        erases(both);

        noCardSays("jo.private@acme.example");
        noCardSays("Jo called once more");
        assertThat(RedisFixture.dump().stream()
                        .filter(record -> record.key()
                                .contains(":" + office.organization().value() + "|"))
                        .map(Dumped::toString)
                        .filter(record -> record.contains("jo.private@acme.example")))
                .isEmpty();
    }

    @Test
    void an_open_lead_without_its_contact_is_closed_and_waits_for_nobody() {
        offersJoAt("Acme");
        erases(asked());

        office.sees(office.channel, message -> Office.words(message.card()).contains("so it is closed"));
        assertThat(Office.words(office.mia.types("lead show Acme").card()))
                .contains("Returned to marketing", "Who the contact was has been erased")
                .doesNotContain("Accept");
        assertThat(Office.words(office.sam.types("lead mine").card())).doesNotContain("Acme");
    }
}
