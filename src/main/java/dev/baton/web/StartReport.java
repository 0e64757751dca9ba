package dev.baton.web;

import dev.baton.chat.PlatformStatus;
import dev.baton.store.StoreStatus;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Says, when Baton is ready, where it is and what is and isn't configured. */
final class StartReport implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(StartReport.class);

    private final List<PlatformStatus> platforms;
    private final StoreStatus store;

    StartReport(List<PlatformStatus> platforms, StoreStatus store) {
        this.platforms = List.copyOf(platforms);
        this.store = store;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var report = new StringBuilder("Baton is ready.");
        platforms.forEach(platform -> report.append("%n  %-8s %s".formatted(platform.platform(), platform.text())));
        report.append("%n  %-8s %s".formatted("Redis", store.kind()));
        LOG.info("{}", report);
        store.concerns().forEach(LOG::warn);
    }
}
