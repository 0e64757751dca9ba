package dev.baton.store;

import java.util.stream.Stream;

/** For tests that don't wait for half a minute. */
public final class RewrittenLog {

    /** Has the log of a Baton's embedded Redis written anew if there is need, as happens every half minute. */
    public static void look(Stream<AutoCloseable> parts) {
        parts.filter(OrderlessLog.class::isInstance)
                .map(OrderlessLog.class::cast)
                .forEach(OrderlessLog::look);
    }

    private RewrittenLog() {}
}
