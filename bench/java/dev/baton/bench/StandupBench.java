package dev.baton.bench;

import static dev.baton.bench.Report.number;

import dev.baton.BatonApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.HdrHistogram.ConcurrentHistogram;
import org.springframework.boot.SpringApplication;

/**
 * Measures stand-ups: many people are asked in the same minute, and answer. Baton runs in this process, on a platform
 * that stands for Slack: one message in a second for each conversation, and so many for each workspace.
 */
final class StandupBench {

    private static final int COMPANIES = 20;
    private static final int PODS = 10;
    private static final int AT_ONCE = 32;

    /** So long it takes at most to make a stand-up for each pod. */
    private static final Duration PREPARATION = Duration.ofSeconds(45);

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private static final InstantSource CLOCK = InstantSource.system();

    private final Report report;
    private final CrowdPlatform platform = new CrowdPlatform(CLOCK);

    StandupBench(Report report) {
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        var report = new Report();
        var folder = Files.createTempDirectory("baton-bench");
        try {
            new StandupBench(report).run(folder.resolve("standups"));
            report.renew(Path.of("bench", "RESULTS.md"));
        } finally {
            Bench.delete(folder);
        }
    }

    void run(Path data) {
        var application = new SpringApplication(BatonApplication.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("crowdPlatform", platform));
        try (var baton = application.run("--server.port=0", "--baton.sandbox=off", "--baton.data-dir=" + data)) {
            var crowd = new Crowd(baton, COMPANIES, PODS);
            crowd.gather();
            asking(crowd);
            answering(crowd);
        }
    }

    private void asking(Crowd crowd) {
        report.section(
                number(0, crowd.size()) + " people due in the same minute",
                "In " + COMPANIES * PODS + " pods of " + COMPANIES
                        + " companies, each with a workspace of its own. The platform takes one message in a second for"
                        + " each conversation, and so many from each workspace; it turns down all others, and then Baton"
                        + " tries again.",
                "a workspace takes, per second",
                "all are asked after",
                "half of them after",
                "asked per second",
                "at best, by the platform's limit",
                "asked twice",
                "turned down");
        // the last one is the one that is answered
        for (var limit : new int[] {10, 1_000_000}) {
            asked(crowd, limit);
        }
    }

    private void asked(Crowd crowd, int limit) {
        var due = CLOCK.instant()
                .plus(PREPARATION)
                .truncatedTo(ChronoUnit.MINUTES)
                .plus(1, ChronoUnit.MINUTES);
        crowd.arrange(due.atOffset(ZoneOffset.UTC).toLocalTime());
        platform.begin(limit);
        if (CLOCK.instant().isAfter(due)) {
            throw new IllegalStateException("this machine is too slow");
        }
        var patience = System.nanoTime() + PATIENCE.toNanos();
        while (platform.letters().size() < crowd.size()) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("only " + platform.letters().size() + " were asked");
            }
            Bench.pause(Duration.ofMillis(100));
        }
        var times = new ConcurrentHistogram(3);
        platform.letters().values().forEach(letter -> times.recordValue(since(due, letter.at())));
        var all = times.getMaxValue() / 1e3;
        report.row(
                limit > crowd.size() ? "any number" : number(0, limit),
                number(1, all) + " s",
                number(1, times.getValueAtPercentile(50) / 1e3) + " s",
                number(0, crowd.size() / all),
                limit > crowd.size() ? "" : number(0, (double) crowd.size() / COMPANIES / limit) + " s",
                number(0, platform.twice()),
                number(0, (double) platform.turnedDown()));
    }

    private static long since(Instant due, Instant at) {
        return Math.max(0, Duration.between(due, at).toMillis());
    }

    private void answering(Crowd crowd) {
        report.section(
                number(0, crowd.size()) + " people answer",
                AT_ONCE
                        + " at a time, as fast as they can: each opens the form and sends it, which is on disk when it is"
                        + " answered. What the platform takes to tell Baton of it is left out.",
                "answers/s",
                "form and answer, p50, ms",
                "p99, ms");
        var times = new ConcurrentHistogram(3);
        var letters = platform.letters().entrySet().stream().toList();
        var free = new Semaphore(AT_ONCE);
        var began = System.nanoTime();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var letter : letters) {
                free.acquireUninterruptibly();
                workers.execute(() -> {
                    var start = System.nanoTime();
                    try {
                        crowd.answers(letter.getKey(), letter.getValue().card());
                        times.recordValue((System.nanoTime() - start) / 1_000);
                    } finally {
                        free.release();
                    }
                });
            }
        }
        var seconds = (System.nanoTime() - began) / 1e9;
        if (times.getTotalCount() != letters.size()) {
            throw new IllegalStateException(letters.size() - times.getTotalCount() + " answers were not taken");
        }
        report.row(
                number(0, letters.size() / seconds),
                number(1, times.getValueAtPercentile(50) / 1e3),
                number(1, times.getValueAtPercentile(99) / 1e3));
    }
}
