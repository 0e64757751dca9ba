package dev.baton.bench;

import static dev.baton.bench.Report.number;

import dev.baton.BatonApplication;
import dev.baton.chat.ConversationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;

/**
 * Measures a publication: a brief comes to all channels of a company, and all of its sales people are asked to
 * acknowledge it, on a platform that takes one message in a second for each conversation and so many in all. Every
 * other one does so at once.
 */
final class BriefBench {

    private static final int CHANNELS = 200;
    private static final int READERS = 5_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Report report;
    private final CrowdPlatform platform = new CrowdPlatform(InstantSource.system());

    BriefBench(Report report) {
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        var report = new Report();
        var folder = Files.createTempDirectory("baton-bench");
        try {
            new BriefBench(report).run(folder.resolve("briefs"));
            report.renew(Path.of("bench", "RESULTS.md"));
        } finally {
            Bench.delete(folder);
        }
    }

    void run(Path data) {
        var application = new SpringApplication(BatonApplication.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("crowdPlatform", platform));
        try (var baton = application.run("--server.port=0", "--baton.sandbox=off", "--baton.data-dir=" + data)) {
            var crowd = new Crowd(baton, 1, CHANNELS);
            crowd.gather();
            report.section(
                    "A brief is published to " + CHANNELS + " channels and " + number(0, READERS) + " people",
                    "Of one company with one workspace, which takes one message in a second for each conversation, and so"
                            + " many in all; it turns down all others, and then Baton tries again. Every other one of"
                            + " those who are asked has read it at once. The author sees how far it is in a message of"
                            + " his own, which is looked at every five seconds.",
                    "the workspace takes, per second",
                    "channels",
                    "people asked",
                    "all have it after",
                    "half of them after",
                    "at best, by the platform's limit",
                    "have read it meanwhile",
                    "asked twice",
                    "turned down",
                    "the author reads that it is complete after",
                    "progress shown");
            published(crowd, 20);
            published(crowd, 1_000_000);
        }
    }

    private void published(Crowd crowd, int limit) {
        platform.begin(1_000_000);
        var title = "Campaign with " + limit + " a second";
        var brief = WrittenBrief.by(crowd, title);
        Bench.pause(Duration.ofSeconds(3));
        platform.begin(limit);
        var progress = new AtomicInteger();
        platform.onShown(card -> {
            if (card.summary().contains("Publication of " + title)) {
                progress.incrementAndGet();
            }
        });
        try (var readers = new QuickReaders(crowd, platform)) {
            var began = System.nanoTime();
            brief.publish();
            var half = after(began, READERS / 2);
            var all = after(began, READERS);
            var acknowledged = readers.acknowledged();
            isComplete(title);
            report.row(
                    limit > READERS ? "any number" : number(0, limit),
                    number(0, CHANNELS),
                    number(0, READERS),
                    number(1, all) + " s",
                    number(1, half) + " s",
                    limit > READERS ? "" : number(0, (double) (READERS + CHANNELS) / limit) + " s",
                    number(0, acknowledged),
                    number(0, platform.twice()),
                    number(0, (double) platform.turnedDown()),
                    number(1, seconds(began)) + " s",
                    number(0, progress.get()));
        }
    }

    private void isComplete(String title) {
        var author = new ConversationId(WrittenBrief.AUTHOR.workspace(), "direct-" + WrittenBrief.AUTHOR.user());
        var complete = platform.shownIn(author, "Publication of " + title + ": Complete")
                .toString();
        if (!complete.contains("Reached " + CHANNELS + " of " + CHANNELS + " channels")
                || !complete.contains("asked " + number(0, READERS) + " of " + number(0, READERS) + " people")) {
            throw new IllegalStateException("it is not complete: " + complete);
        }
    }

    /** Seconds until so many have got the message that asks them, the author's own apart. */
    private double after(long began, int people) {
        while (asked() < people) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("only " + asked() + " were asked");
            }
            Bench.pause(Duration.ofMillis(50));
        }
        return seconds(began);
    }

    private long asked() {
        return platform.letters().keySet().stream()
                .filter(account -> !account.equals(WrittenBrief.AUTHOR))
                .count();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
