package dev.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;

/** What won leads were worth, as somebody would count who takes the log apart. */
final class Worth {

    static void isThatOf(List<Logged> events, Tally counted, long seed) {
        var sums = new HashMap<String, BigDecimal>();
        for (var event : events) {
            var worth = event.about().worth();
            if (worth != null) {
                sums.merge(worth.currency().getCurrencyCode(), worth.amount(), BigDecimal::add);
            }
        }
        sums.values().removeIf(sum -> sum.signum() == 0);
        assertThat(counted.worth()).as("worth, seed %s", seed).isEqualTo(sums);
    }

    private Worth() {}
}
