package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.MONDAY;
import static dev.baton.leads.LeadFixtures.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.baton.leads.FilingLeads.Filed;
import dev.baton.leads.LeadImport.Found;
import dev.baton.leads.LeadImport.Stage;
import dev.baton.store.StoreUnavailable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FilingAheadTest {

    private static final int PIECES = 4;

    private final Set<Integer> filed = ConcurrentHashMap.newKeySet();

    private static LeadImport running() {
        return LeadImport.coming(MIA, null, MONDAY).come(Found.NOTHING, PIECES).with(Stage.RUNNING, MONDAY);
    }

    private FilingAhead filing(Function<Integer, Lead> leadOfPiece) {
        return new FilingAhead(running -> {
            filed.add(running.taken());
            return Optional.of(new Filed(List.of(leadOfPiece.apply(running.taken())), List.of()));
        });
    }

    @Test
    void twoMoreAreMadeReadyWhileOneIsCommitted() {
        try (var ahead = filing(_ -> LeadFixtures.offeredLead())) {
            var first = ahead.next(running()).orElseThrow();

            await().until(() -> filed.contains(2));
            assertThat(first.after().taken()).isOne();
            assertThat(filed).containsExactlyInAnyOrder(0, 1, 2);
        }
    }

    @Test
    void eachPieceComesOnceAndNoneBehindTheLast() {
        var running = running();
        try (var ahead = filing(_ -> LeadFixtures.offeredLead())) {
            for (var piece = 1; piece <= PIECES; piece++) {
                running = ahead.next(running).orElseThrow().after();
                assertThat(running.taken()).isEqualTo(piece);
            }
        }
        assertThat(running.stage()).isEqualTo(Stage.DONE);
        assertThat(running.in()).isEqualTo(PIECES);
        assertThat(filed).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void whatFollowsAPieceThatGivesSomebodyMoreToDoWaitsUntilThatIsCommitted() {
        var ahead = filing(piece -> piece == 1 ? LeadFixtures.acceptedBy(SAM) : LeadFixtures.offeredLead());
        var first = ahead.next(running()).orElseThrow();
        var second = ahead.next(first.after()).orElseThrow();
        ahead.close();
        assertThat(filed).containsExactlyInAnyOrder(0, 1);

        assertThat(ahead.next(second.after()).orElseThrow().after().taken()).isEqualTo(3);
    }

    @Test
    void anImportThatIsElsewhereByNowIsFiledFromThere() {
        try (var ahead = filing(_ -> LeadFixtures.offeredLead())) {
            var first = ahead.next(running()).orElseThrow();
            var elsewhere = first.after().took(List.of());

            assertThat(ahead.next(elsewhere).orElseThrow().after().taken()).isEqualTo(3);
        }
    }

    @Test
    void whatFailsAheadFailsInItsTurn() {
        try (var ahead = filing(piece -> {
            if (piece == 1) {
                throw new StoreUnavailable("gone", new IOException("gone"));
            }
            return LeadFixtures.offeredLead();
        })) {
            var first = ahead.next(running()).orElseThrow();

            assertThatThrownBy(() -> ahead.next(first.after())).isInstanceOf(StoreUnavailable.class);
        }
    }
}
