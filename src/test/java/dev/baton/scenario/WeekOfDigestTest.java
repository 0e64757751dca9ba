package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Easter Monday 2026, the week after clocks went forward in Germany. */
class WeekOfDigestTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private void saidAt(String moment, String words) {
        Baton.CLOCK.set(Instant.parse(moment));
        office.sam.types("feedback pricing \"" + words + "\"").saysPrivately("Thank you");
        office.sees(office.channel, message -> message.card().toString().contains(words));
    }

    private String digestWith(String words) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("The field last week")
                                && message.card().toString().contains(words))
                .card()
                .toString();
    }

    @Test
    void a_digest_that_a_holiday_has_moved_is_of_monday_to_sunday_all_the_same() {
        saidAt("2026-03-29T21:30:00Z", "Pages load slowly");
        saidAt("2026-03-29T22:30:00Z", "No discount for schools");
        digestOf("2026-03-30T07:05:00Z", "Pages load slowly");
        saidAt("2026-04-05T21:30:00Z", "Invoices should come by mail");
        saidAt("2026-04-05T22:30:00Z", "A rival has a free trial");
        Baton.CLOCK.set(Instant.parse("2026-04-06T12:00:00Z"));
        saidAt("2026-04-06T22:30:00Z", "Everybody praises support");
        assertThat(office.messagesIn(office.channel))
                .as("nobody reads it on a holiday")
                .filteredOn(message -> message.card().summary().startsWith("The field last week"))
                .hasSize(1);
        assertThat(digestOf("2026-04-07T07:05:00Z", "Invoices should come by mail"))
                .contains("2 things were said", "No discount for schools")
                .doesNotContain("Pages load slowly", "A rival has a free trial", "Everybody praises support");
        assertThat(digestOf("2026-04-13T07:05:00Z", "A rival has a free trial"))
                .contains("2 things were said", "Everybody praises support")
                .doesNotContain("Invoices");
    }

    private String digestOf(String moment, String words) {
        Baton.CLOCK.set(Instant.parse(moment));
        return digestWith(words);
    }
}
