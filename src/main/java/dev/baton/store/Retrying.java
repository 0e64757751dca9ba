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

    /** The same for work without a result. */
    public static void ifOvertaken(Runnable work) {
        OVERTAKEN.invoke(work);
    }

    private Retrying() {}
}
