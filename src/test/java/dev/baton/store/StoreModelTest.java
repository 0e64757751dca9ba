package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random histories: whatever is committed, claimed, settled and repeated, the store does what its model does. */
class StoreModelTest {

    private static final int STEPS = 150;

    /** The same ones in each run, and new ones. */
    static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, 6), new java.security.SecureRandom().longs(2));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_store_does_what_its_model_does(long seed) {
        run(RedisFixture.stores(), seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void running_every_script_twice_equals_running_it_once(long seed) {
        run(Stores.over(Twice.over(RedisFixture.stores().redis())), seed);
    }

    private static void run(Stores stores, long seed) {
        var history = new History(stores.empty(), seed);
        for (var step = 1; step <= STEPS; step++) {
            history.goOn();
            assertThat(history.actual())
                    .as("seed %d after %d steps, the last: %s", seed, step, history.last())
                    .isEqualTo(history.expected());
        }
    }
}
