package dev.baton.sandbox;

import dev.baton.store.Lookup;
import dev.baton.store.Store;
import dev.baton.store.StoreUnavailable;
import dev.baton.store.Versioned;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Tells open pages what changed, as server-sent events. It looks into the store a few times a second for each open
 * page, so it doesn't matter which node changed something.
 *
 * <p>Events: {@code hello} once everything that changes from now on is told, and again whenever something may have been
 * missed; {@code message} and {@code channel} with what it is now; {@code away} while the store can't be reached.
 */
final class LiveUpdates implements ApplicationListener<ContextClosedEvent> {

    private static final Duration EACH = Duration.ofMillis(200);

    /** After so many looks without news the connection is tried, since a page that is gone says nothing. */
    private static final int LOOKS_BETWEEN_SIGNS = 50;

    /** More changes between two looks than these are told as one. */
    private static final int MOST = 40;

    private static final int PAGES = 100;

    private final Store store;
    private final Channels channels;
    private final Messages messages;
    private final Semaphore free = new Semaphore(PAGES);
    private final CountDownLatch closed = new CountDownLatch(1);

    LiveUpdates(Store store, Channels channels, Messages messages) {
        this.store = store;
        this.channels = channels;
        this.messages = messages;
    }

    /** Versions by id, of what was told or was there before. */
    private record Known(Map<String, Long> messages, Map<String, Long> channels) {

        static final Known NOTHING = new Known(Map.of(), Map.of());
    }

    /** What has changed since a look, and what is known by now. */
    private record Look(List<Versioned<Message>> messages, List<Versioned<Channel>> channels, Known known) {}

    /** Open pages don't hold up a stop. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        closed.countDown();
    }

    /** False if there are too many. */
    boolean begin() {
        return free.tryAcquire();
    }

    /** Tells until the page is gone. Call {@link #begin} first. */
    void tell(Writer page) throws IOException {
        try {
            follow(page);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            free.release();
        }
    }

    private void follow(Writer page) throws IOException, InterruptedException {
        Known known = null;
        var silent = 0;
        do {
            var told = false;
            try {
                var look = look(known == null ? Known.NOTHING : known);
                told = known == null ? tellHello(page) : tellNews(page, look);
                known = look.known();
            } catch (StoreUnavailable e) {
                told = known != null && send(page, "away", "{}");
                known = null;
            }
            silent = told ? 0 : silent + 1;
            if (silent == LOOKS_BETWEEN_SIGNS) {
                page.write(":\n\n");
                page.flush();
                silent = 0;
            }
        } while (!closed.await(EACH.toMillis(), TimeUnit.MILLISECONDS));
    }

    private Look look(Known known) {
        Lookup<Message> changed = messages.changed(MOST);
        var every = channels.every();
        var answers = store.read(Sandbox.REALM, changed, every);
        return new Look(
                answers.news(changed, known.messages()),
                answers.news(every, known.channels()),
                new Known(answers.versions(changed), answers.versions(every)));
    }

    private static boolean tellHello(Writer page) throws IOException {
        return send(page, "hello", "{}");
    }

    private static boolean tellNews(Writer page, Look look) throws IOException {
        var told = false;
        for (var channel : look.channels()) {
            told = send(page, "channel", Views.json(channel.value()));
        }
        if (look.messages().size() == MOST) {
            return tellHello(page);
        }
        for (var message : look.messages().reversed()) {
            told = send(page, "message", Views.json(Views.message(message)));
        }
        return told;
    }

    private static boolean send(Writer page, String event, String json) throws IOException {
        page.write("event: " + event + "\ndata: " + json + "\n\n");
        page.flush();
        return true;
    }
}
