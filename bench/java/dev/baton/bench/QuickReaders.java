package dev.baton.bench;

import dev.baton.chat.AccountId;
import dev.baton.chat.Action;
import dev.baton.chat.Card;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Every other one of those who are asked says at once to have read it, while Baton goes on asking others. */
final class QuickReaders implements AutoCloseable {

    private final Crowd crowd;
    private final CrowdPlatform platform;
    private final Set<AccountId> seen = new HashSet<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Thread thread =
            Thread.ofPlatform().name("quick-readers").daemon().unstarted(this::read);
    private volatile boolean reading = true;

    QuickReaders(Crowd crowd, CrowdPlatform platform) {
        this.crowd = crowd;
        this.platform = platform;
        thread.start();
    }

    private void read() {
        while (reading) {
            platform.letters().forEach((who, letter) -> {
                if (reading && seen.add(who) && seen.size() % 2 == 0) {
                    acknowledge(who, letter.card());
                }
            });
            Bench.pause(Duration.ofMillis(20));
        }
    }

    private void acknowledge(AccountId who, Card asked) {
        var button = Crowd.button(asked, "I have read it");
        crowd.handle(new Action(crowd.context(who, null), button.action(), button.argument()));
        acknowledged.incrementAndGet();
    }

    int acknowledged() {
        return acknowledged.get();
    }

    @Override
    public void close() {
        reading = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
