package dev.baton.sandbox;

import dev.baton.store.StoreUnavailable;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Tells the demo story once, in the background, after the first start. */
final class DemoData implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final String ALL = "all";

    private final DemoSteps steps;
    private final DemoStory story;
    private final Readings readings;
    private final InstantSource clock;
    private final Thread teller = Thread.ofVirtual().name("demo data").unstarted(this::tell);

    DemoData(DemoSteps steps, DemoStory story, Readings readings, InstantSource clock) {
        this.steps = steps;
        this.story = story;
        this.readings = readings;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        teller.start();
    }

    boolean isTold() {
        return steps.isTold(ALL);
    }

    private void tell() {
        try {
            steps.once(ALL, () -> {
                story.tell();
                readings.readChannels(clock.instant());
            });
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (StoreUnavailable e) {
            LOG.warn("the demo data of the sandbox is not complete; the next start goes on with it", e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        teller.interrupt();
        if (teller.isAlive()) {
            teller.join();
        }
    }
}
