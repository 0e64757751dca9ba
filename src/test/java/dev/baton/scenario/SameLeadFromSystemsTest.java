package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Intake;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Leads that systems hand over although they are there already. */
class SameLeadFromSystemsTest {

    private static final int AT_ONCE = 20;

    private final Office office = Office.withPod();
    private final LeadsFromSystems systems = new LeadsFromSystems(office);

    private Intake lead(String key, String company, String email) {
        return systems.lead(
                "Website", key, "", Map.of("company", company, "email", email, "whyNow", "Asked on the website"));
    }

    private Map<String, String> takes(Intake intake) {
        return systems.takes(intake);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void of_several_that_arrive_at_the_same_moment_one_is_new_and_the_others_join_it() throws Exception {
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var together = new CyclicBarrier(AT_ONCE);
            Callable<Map<String, String>> sender = () -> {
                together.await();
                return takes(lead(key(), "Acme", "ada@acme.com"));
            };
            var taken = senders.invokeAll(Collections.nCopies(AT_ONCE, sender)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(taken)
                    .extracting(each -> each.get("id"))
                    .containsOnly(taken.getFirst().get("id"));
            assertThat(taken).filteredOn(each -> each.containsKey("joined")).hasSize(AT_ONCE - 1);
        }
    }

    @Test
    void one_that_is_open_is_joined_and_the_answer_says_so() {
        var first = takes(lead(key(), "Acme", "ada@acme.com"));
        assertThat(first).doesNotContainKeys("joined", "owner").containsKey("deadline");
        assertThat(takes(lead(key(), "Acme", "bob@acme.com")))
                .containsEntry("id", first.get("id"))
                .containsEntry("joined", "true")
                .containsEntry("state", "OFFERED")
                .containsKey("deadline");
        office.sam.presses(office.cardOf("Acme", "Handed over once more"), "Accept");
        assertThat(takes(lead(key(), "ACME, Inc.", "")))
                .containsEntry("id", first.get("id"))
                .containsEntry("joined", "true")
                .containsEntry("state", "ACCEPTED")
                .containsEntry("owner", "Sam")
                .doesNotContainKey("deadline");
        office.sees(
                office.channel,
                message -> message.card().toString().contains("once more")
                        && message.card().toString().contains("bob@acme.com"));
    }

    @Test
    void what_is_sent_again_is_answered_as_before_and_joins_nothing() {
        var intake = lead(key(), "Acme", "ada@acme.com");
        var first = takes(intake);
        assertThat(takes(intake)).isEqualTo(first);
        var again = lead(key(), "Acme", "ada@acme.com");
        var joined = takes(again);
        assertThat(takes(again)).isEqualTo(joined);
        takes(lead(key(), "Later", "lea@later.com"));
        office.cardOf("Later", "Accept");
        assertThat(office.messagesIn(office.channel))
                .filteredOn(message -> message.card().toString().contains("this lead over once more"))
                .hasSize(1);
    }

    @Test
    void one_that_is_over_is_not_joined() {
        var first = takes(lead(key(), "Acme", "ada@acme.com"));
        office.sam.presses(office.cardOf("Acme", "Accept"), "Return").fills(Map.of("reason", List.of("NO_FIT")));
        office.cardOf("Acme", "Offer again");
        assertThat(takes(lead(key(), "Acme", "ada@acme.com")))
                .doesNotContainKey("joined")
                .doesNotContainEntry("id", first.get("id"));
    }
}
