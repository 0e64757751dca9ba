package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.people.Directory;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A node that dies between any two steps of linking leaves nothing half-linked: timers go on, or take it back. */
class LinkingCrashTest {

    private static final CrashingStore STORE = new CrashingStore();
    private static final Baton NODE = Baton.start(STORE, "--baton.data-dir=" + Baton.temporaryFolder());

    @AfterAll
    static void the_node_stops() {
        NODE.close();
    }

    static Stream<Arguments> commits() {
        return Stream.of(1, 2, 3, 4, 5, 6, 7, 8)
                .flatMap(commit -> Stream.of(Arguments.of(commit, false), Arguments.of(commit, true)));
    }

    private static void die(int commit, boolean doneFirst, Runnable deed) {
        STORE.diesAt(commit, doneFirst);
        try {
            deed.run();
        } finally {
            STORE.recovers();
        }
    }

    /** What the timers do until it is so. */
    private static void comesTo(BooleanSupplier state) {
        var now = Baton.CLOCK.instant();
        try {
            Baton.CLOCK.advance(Duration.ofMinutes(9));
            await().until(state::getAsBoolean);
        } finally {
            Baton.CLOCK.set(now);
        }
    }

    private static String listed(Office office) {
        return office.ada.types("link").card().toString();
    }

    private static boolean isOne(Linked two) {
        return two.marketing.organization().equals(two.sales.organization());
    }

    private static boolean isListed(Office at, Office other) {
        return listed(at).contains(other.workspace.id());
    }

    @ParameterizedTest
    @MethodSource("commits")
    void whoever_dies_while_linking_leaves_it_done_or_undone(int commit, boolean doneFirst) {
        var two = Linked.notYet(NODE);
        var former = two.sales.organization();
        var sam = two.sales.sam.account;
        var form = two.sales.ada.types("link " + Linked.code(two.marketing.ada));
        die(commit, doneFirst, () -> form.fills(Map.of()));
        comesTo(() -> isOne(two)
                ? isListed(two.marketing, two.sales)
                        && !listed(two.marketing).contains("(joins)")
                        && NODE.part(Directory.class).personBehind(former, sam).isEmpty()
                : !isListed(two.marketing, two.sales) && !listed(two.sales).contains("just being linked"));
        if (isOne(two)) {
            two.sales.sees(
                    two.sales.ada.direct(), message -> message.card().toString().contains("Ada linked it"));
        } else {
            two.link();
        }
        assertThat(isOne(two)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("commits")
    void whoever_dies_while_unlinking_leaves_it_done_or_undone(int commit, boolean doneFirst) {
        var two = Linked.company(NODE);
        var former = two.marketing.organization();
        var form = two.sales.ada.types("unlink");
        die(commit, doneFirst, () -> form.fills(Map.of()));
        comesTo(() -> isOne(two)
                ? !listed(two.marketing).contains("(leaves)")
                : !isListed(two.marketing, two.sales)
                        && NODE.part(Directory.class)
                                        .pods(former)
                                        .getFirst()
                                        .channels()
                                        .size()
                                == 1);
        if (!isOne(two)) {
            two.sales.sees(
                    two.sales.ada.direct(),
                    message -> message.card().toString().contains("an organization of its own"));
            two.marketing.sees(
                    two.marketing.ada.direct(),
                    message -> message.card().toString().contains("has left"));
        }
    }
}
