package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two who have no platform in common. */
class PairsOnTwoPlatformsTest {

    private static final Instant FIRST = Instant.parse("2026-03-09T09:00:00Z");

    private final Instant before = Baton.CLOCK.instant();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @Test
    void two_on_two_platforms_are_told_each_alone_how_to_reach_the_other() {
        var company = Linked.company();
        for (var who : List.of(company.marketing.sam, company.marketing.sue)) {
            who.types("standup pause").fills(Map.of("last", List.of("2026-03-24")));
        }
        company.marketing.mia.types("standup pairs").fills(Map.of("every", List.of("1")));
        Baton.CLOCK.set(FIRST);
        var mia = company.marketing.sees(
                company.marketing.mia.direct(),
                message -> message.card().summary().startsWith("You two"));
        assertThat(mia.card().toString()).contains("Baton can't bring you two together here");
        company.marketing.mia.presses(mia.card(), "Not this time").saysPrivately("Noted");
        var sam = company.sales.sam;
        company.sales.sees(sam.direct(), message -> message.card().summary().startsWith("You two"));
        company.sales.sees(sam.direct(), message -> message.card().summary().contains("can't make it this time"));
    }
}
