package dev.baton.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.PodPolicy;
import dev.baton.people.WorkingHours;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who gets what would go to somebody who is covered. */
class StandingsTest {

    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BOB = new PersonId("bob");
    private static final PersonId CID = new PersonId("cid");
    private static final PersonId EVE = new PersonId("eve");

    private static final Pod POD = new Pod(
            new PodId("pod"),
            "Pod",
            List.of(),
            new Pod.Team(Set.of(ANN, BOB, CID), null, Set.of()),
            Pod.Team.NOBODY,
            new PodPolicy(Duration.ofHours(4), WorkingHours.STANDARD, ZoneOffset.UTC, null));

    @Test
    void a_cover_who_is_covered_passes_it_on() {
        assertThat(Coverers.chain(ANN, Map.of(ANN, BOB, BOB, CID), POD).getLast())
                .isEqualTo(CID);
    }

    @Test
    void a_circle_ends() {
        assertThat(Coverers.chain(ANN, Map.of(ANN, BOB, BOB, ANN), POD).getLast())
                .isEqualTo(BOB);
        assertThat(Coverers.chain(ANN, Map.of(ANN, BOB, BOB, CID, CID, ANN), POD)
                        .getLast())
                .isEqualTo(CID);
    }

    @Test
    void nobody_outside_of_the_pods_sales_covers_there() {
        assertThat(Coverers.chain(ANN, Map.of(ANN, EVE), POD).getLast()).isEqualTo(ANN);
        assertThat(Coverers.chain(ANN, Map.of(ANN, BOB, BOB, EVE), POD).getLast())
                .isEqualTo(BOB);
    }
}
