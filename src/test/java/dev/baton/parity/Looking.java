package dev.baton.parity;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionTimeoutException;

/** Waits for something to be seen, and tells what was seen instead. */
final class Looking {

    /** Longer than the minute after which a timer is taken anew if a slow disk has cost the answer to its claim. */
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("patience", 90));

    /** The last of those that are wanted. */
    static Sight until(String wanted, Supplier<List<Sight>> all, Predicate<Sight> isWanted) {
        try {
            return await().atMost(PATIENCE)
                    .until(() -> all.get().stream().filter(isWanted).toList(), found -> !found.isEmpty())
                    .getLast();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("nothing says " + wanted + ", but:\n" + told(all.get()), e);
        }
    }

    private static String told(List<Sight> seen) {
        return seen.stream()
                .map(sight -> (sight.isInThread() ? "  below: " : "- ") + sight.words() + " " + sight.buttons())
                .collect(Collectors.joining("\n"));
    }

    private Looking() {}
}
