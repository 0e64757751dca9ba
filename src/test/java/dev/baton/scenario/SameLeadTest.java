package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Leads that are handed over although they are there already. */
class SameLeadTest {

    private final Office office = Office.withPod();
    private final Office.Colleague max = office.hire("Max", Role.MEMBER);

    private static Map<String, List<String>> lead(String company, String email, String why) {
        return Map.of("company", List.of(company), "whyNow", List.of(why), "email", List.of(email));
    }

    @BeforeEach
    void thereIsALead() {
        office.mia
                .types("lead")
                .fills(lead("Acme GmbH", "ada@acme.com", "They asked"))
                .saysNothing();
        office.cardOf("Acme GmbH", "Accept");
    }

    private Office.Answer warned(String company, String email) {
        return max.types("lead").fills(lead(company, email, "Another department asked"));
    }

    private long headlines() {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.card().summary().contains("Lead "))
                .count();
    }

    @Test
    void an_open_lead_is_announced_with_whom_it_is_and_since_when() {
        office.sam.presses(office.cardOf("Acme GmbH", "Accept"), "Accept");
        var form = warned("Acme", "bob@acme.com").form().toString();
        assertThat(form).contains("already with", office.sam.person.value(), "since", "2026-03-02T09:00:00Z");
    }

    @Test
    void it_is_joined_unless_somebody_insists_and_its_thread_says_what_is_new() {
        warned("ACME Inc.", "bob@acme.com").fills(Map.of()).saysPrivately("Added to");
        var headline =
                office.sees(office.channel, message -> message.card().toString().contains("Handed over once more by"));
        var line = office.sees(
                office.channel, message -> message.card().toString().contains("handed this lead over once more"));
        assertThat(line.thread()).isEqualTo(headline.id());
        assertThat(line.card().toString())
                .contains(max.person.value(), "Another department asked", "E-mail: bob@acme.com");
        assertThat(headlines()).isEqualTo(1);
    }

    @Test
    void all_that_is_new_is_in_the_thread_and_that_it_is_hot_is_on_the_card() {
        var values = new HashMap<>(lead("Acme", "bob@acme.com", "They want a demo"));
        values.putAll(Map.of(
                "priority", List.of("hot"),
                "phone", List.of("+49 30 1234567"),
                "value", List.of("5000"),
                "nextStep", List.of("Call at noon"),
                "note", List.of("Speaks *French*"),
                "touches", List.of("7")));
        max.types("lead").fills(values).fills(Map.of()).saysPrivately("Added to");
        var card = office.cardOf("Acme GmbH (hot)", "It is hot");
        assertThat(Office.words(card)).contains(max.person.value(), "Please answer soon.");
        var line =
                office.sees(office.channel, message -> message.card().toString().contains("and says that it is hot"));
        assertThat(line.card().toString())
                .contains(
                        "Phone: +49 30 1234567",
                        "Expected value: EUR 5,000",
                        "Next step: Call at noon",
                        "Note: Speaks *French*",
                        "Touches: 7");
    }

    @Test
    void all_who_handed_it_over_hear_what_comes_of_it() {
        warned("Acme", "ada@acme.com").fills(Map.of()).saysPrivately("you hear what comes of it");
        office.sam.presses(office.cardOf("Acme GmbH", "Handed over once more"), "Accept");
        office.mia.gets("Sam accepted it");
        max.gets("Sam accepted it");
    }

    @Test
    void who_insists_hands_over_a_lead_of_its_own() {
        warned("Acme AG", "bob@acme.com").fills(Map.of("twin", List.of("new"))).saysNothing();
        office.cardOf("Acme AG", "Accept");
        assertThat(headlines()).isEqualTo(2);
    }

    @Test
    void what_is_over_is_history_only() {
        var card = office.cardOf("Acme GmbH", "Accept");
        office.sam.presses(card, "Accept");
        office.sam.presses(office.cardOf("Acme GmbH", "Lost"), "Lost").fills(Map.of("reason", List.of("PRICE")));
        office.cardOf("Acme GmbH", "Recycle");
        var warned = warned("Acme", "bob@acme.com");
        assertThat(warned.form().toString()).contains("Lost", "Price").doesNotContain("id=twin");
        warned.fills(Map.of()).saysNothing();
        office.cardOf("Acme:", "Accept");
        assertThat(headlines()).isEqualTo(2);
    }

    @Test
    void what_was_closed_meanwhile_is_asked_about_again() {
        var warned = warned("Acme", "bob@acme.com");
        office.sam.presses(office.cardOf("Acme GmbH", "Accept"), "Accept");
        office.sam.presses(office.cardOf("Acme GmbH", "Lost"), "Lost").fills(Map.of("reason", List.of("PRICE")));
        office.cardOf("Acme GmbH", "Recycle");
        warned.fills(Map.of()).saysNothing();
        office.cardOf("Acme:", "Accept");
        assertThat(headlines()).isEqualTo(2);
    }

    @Test
    void nobody_joins_a_lead_that_is_none_of_the_same() {
        office.mia
                .types("lead")
                .fills(lead("Bolt", "bea@bolt.com", "They asked"))
                .saysNothing();
        var other = idOf("Bolt");
        var stranger = Office.withPod();
        stranger.mia
                .types("lead")
                .fills(lead("Acme", "ada@acme.com", "They asked"))
                .saysNothing();
        stranger.cardOf("Acme", "Accept");
        var foreign =
                stranger.mia.action(stranger.cardOf("Acme", "Accept"), "Accept").argument();
        for (var forged : List.of(other, foreign, "../../etc", "01KF0000000000000000ACME42", "")) {
            assertThat(warned("Acme", "bob@acme.com")
                            .fills(Map.of("twin", List.of(forged)))
                            .form()
                            .toString())
                    .contains("may be here already");
        }
        assertThat(headlines()).isEqualTo(2);
        assertThat(stranger.messagesIn(stranger.channel).toString()).doesNotContain("once more");
    }

    private String idOf(String company) {
        return office.mia.action(office.cardOf(company, "Accept"), "Accept").argument();
    }

    @Test
    void a_repeated_joining_tells_once() {
        var submission = warned("Acme", "bob@acme.com").submission(Map.of());
        max.does(submission).saysPrivately("Added to");
        max.does(submission).saysPrivately("Added to");
        office.mia.types("lead").fills(lead("Later", "", "They asked")).saysNothing();
        office.cardOf("Later", "Accept");
        assertThat(office.messagesIn(office.channel))
                .filteredOn(message -> message.card().toString().contains("this lead over once more"))
                .hasSize(1);
    }

    @Test
    void the_same_company_in_another_pod_is_announced_and_the_same_person_is_joined() {
        var lou = office.hire("Lou", Role.MEMBER);
        var there = new ConversationId(office.workspace, "others");
        lou.does(new Command(lou.context(there), "setup")).fills(office.setupOf(lou));
        var values = new HashMap<>(lead("Acme", "bob@acme.com", "They asked"));
        var company = lou.does(new Command(lou.context(there), "lead")).fills(values);
        assertThat(company.form().toString()).contains("in Enterprise DACH").doesNotContain("id=twin");
        values.put("email", List.of("ada@acme.com"));
        lou.does(new Command(lou.context(there), "lead"))
                .fills(values)
                .fills(Map.of())
                .saysPrivately("Added to");
    }

    @Test
    void a_form_that_was_opened_before_is_asked_about_what_there_is_now() {
        var form = max.types("lead").form();
        var all = new HashMap<>(FormValues.initial(form));
        all.putAll(lead("Acme", "bob@acme.com", "They asked"));
        var old = new Submission(max.context(null), "lead.offer-anyway", form.argument(), all);
        assertThat(max.does(old).form().toString()).contains("may be here already", "id=twin");
    }
}
