package dev.baton.parity;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.pollinterval.IterativePollInterval;

/** Waits for something to be seen, and tells what was seen instead. */
final class Looking {

    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("patience", 60));
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    /** The last of those that are wanted. */
    static Sight until(String wanted, Supplier<List<Sight>> all, Predicate<Sight> isWanted) {
        try {
            return closely()
                    .until(() -> all.get().stream().filter(isWanted).toList(), found -> !found.isEmpty())
                    .getLast();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("nothing says " + wanted + ", but:\n" + told(all.get()), e);
        }
    }

    /** At once and often at first, so that what comes soon is seen soon, and then less often. */
    static ConditionFactory closely() {
        return await().atMost(PATIENCE).pollInterval(IterativePollInterval.iterative(Looking::longer, FIRST_PAUSE));
    }

    private static Duration longer(Duration pause) {
        var next = pause.multipliedBy(3).dividedBy(2);
        return next.compareTo(LONGEST_PAUSE) < 0 ? next : LONGEST_PAUSE;
    }

    private static String told(List<Sight> seen) {
        return seen.stream()
                .map(sight -> (sight.isInThread() ? "  below: " : "- ") + sight.words() + " " + sight.buttons())
                .collect(Collectors.joining("\n"));
    }

    private Looking() {}
}
