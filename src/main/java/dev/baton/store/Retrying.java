package dev.baton.store;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Doing something again that failed for the moment. It has to be safe to do it twice. */
public final class Retrying {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final RetryTemplate OVERTAKEN = new RetryTemplate(RetryPolicy.builder()
            .includes(StaleWrite.class)
            .maxRetries(4)
            .delay(Duration.ZERO)
            .build());
    private static final RetryTemplate CROWDED = new RetryTemplate(RetryPolicy.builder()
            .includes(StaleWrite.class)
            .maxRetries(30)
            .delay(Duration.ofMillis(20))
            .jitter(Duration.ofMillis(20))
            .multiplier(1.1)
            .maxDelay(PAUSE)
            .build());

    /** Again and again while Redis is away; after that time the last {@link StoreUnavailable} is thrown. */
    public static RetryTemplate whileUnavailable(Duration atMost) {
        return new RetryTemplate(RetryPolicy.builder()
                .includes(StoreUnavailable.class)
                .maxRetries(Long.MAX_VALUE)
                .delay(PAUSE)
                .timeout(atMost)
                .build());
    }

    /** At once if others were faster, a few times; then the last {@link StaleWrite} is thrown. */
    public static <T> T ifOvertaken(Supplier<T> work) {
        return OVERTAKEN.invoke(work);
    }

    /** For whoever can't come again: some two seconds long, with pauses that differ, so that a crowd gets by. */
    public static <T> T inCrowd(Supplier<T> work) {
        return CROWDED.invoke(work);
    }

    /** The same as {@link #ifOvertaken(Supplier)} for work without a result. */
    public static void ifOvertaken(Runnable work) {
        OVERTAKEN.invoke(work);
    }

    private Retrying() {}
}
