package dev.baton.leads;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much of the agreed time has to be over before somebody is told. Names are stored. */
enum Share {
    HALF(50),
    MOST(80),
    ALL(100);

    private final int percent;

    Share(int percent) {
        this.percent = percent;
    }

    Duration of(Duration agreed) {
        return agreed.multipliedBy(percent).dividedBy(100);
    }

    /** The one that follows; the first after null. */
    static Optional<Share> after(@Nullable Share reached) {
        return Arrays.stream(values()).filter(share -> share.isAfter(reached)).findFirst();
    }

    /** The largest that is over, if that wasn't known. */
    static Optional<Share> reached(Duration counted, Duration agreed, @Nullable Share known) {
        return Arrays.stream(values())
                .filter(share -> share.isAfter(known) && counted.compareTo(share.of(agreed)) >= 0)
                .max(Comparator.naturalOrder());
    }

    private boolean isAfter(@Nullable Share other) {
        return other == null || compareTo(other) > 0;
    }
}
