package dev.baton.bench;

import static dev.baton.bench.Report.number;

import dev.baton.BatonApplication;
import dev.baton.chat.ConversationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.leads.ImportShelf;
import dev.baton.people.Directory;
import dev.baton.people.Workspaces;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.HdrHistogram.Histogram;
import org.springframework.boot.SpringApplication;

/** Measures what it takes to bring 100,000 leads in from a file, and to add one more to so many. */
final class ImportBench {

    private static final int FEW = 1_000;
    private static final int MANY = Integer.getInteger("many", 100_000);
    private static final int ROUNDS = 1_000;
    private static final InstantSource CLOCK = InstantSource.system();

    private final Report report;

    ImportBench(Report report) {
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var report = new Report();
        var folder = Files.createTempDirectory("baton-bench");
        try {
            new ImportBench(report).run(folder.resolve("import"));
            report.renew(Path.of("bench", "RESULTS.md"));
        } finally {
            Bench.delete(folder);
        }
    }

    void run(Path data) throws IOException, InterruptedException {
        var platform = new CrowdPlatform(CLOCK);
        var application = new SpringApplication(BatonApplication.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("crowdPlatform", platform));
        try (var baton = application.run("--server.port=0", "--baton.sandbox=off", "--baton.data-dir=" + data)) {
            new Crowd(baton, 1, 2).gather();
            var channel = new ConversationId(new WorkspaceId(CrowdPlatform.NAME, "W0"), "channel-0");
            var organization = baton.getBean(Workspaces.class).organizationOf(channel.workspace());
            var pod =
                    baton.getBean(Directory.class).podIn(organization, channel).orElseThrow();
            var sender = pod.marketing().people().iterator().next();
            var account = baton.getBean(Directory.class)
                    .accountOf(organization, sender)
                    .orElseThrow();
            report(new ImportShelf(baton, organization, pod, sender, () -> platform.letterTo(account)));
        }
    }

    private void report(ImportShelf shelf) throws IOException, InterruptedException {
        shelf.send(FEW);
        shelf.bringIn();
        times(shelf, ROUNDS);
        var few = times(shelf, ROUNDS);
        System.gc();
        var begun = System.nanoTime();
        shelf.send(MANY - FEW - 2 * ROUNDS);
        var sent = System.nanoTime();
        shelf.bringIn();
        var in = System.nanoTime();
        if (shelf.reported() < MANY) {
            throw new IllegalStateException("not all leads were counted");
        }
        var reported = System.nanoTime();
        var many = times(shelf, ROUNDS);
        report.section(
                "100,000 leads from a file",
                "Eleven columns, all rows fine and new. The file is read, looked at, compared with the leads that are"
                        + " here, sealed and kept; then its leads are placed by the rules and stored with their events"
                        + " and all that finds them. One more lead is what the form writes, cards and timers included.",
                "figure",
                "measured");
        report.row("the file is read and kept, s", number(2, (sent - begun) / 1e9));
        report.row("all are in, s more", number(2, (in - sent) / 1e9));
        report.row("a report over them, s", number(2, (reported - in) / 1e9));
        report.row(
                "largest heap of the JVM allowed, MB",
                number(0, Runtime.getRuntime().maxMemory() / 1024.0 / 1024));
        report.row("used of it after a collection, MB", number(0, used()));
        report.row("one more lead among 1,000 to 3,000, p50, ms", number(2, few.getValueAtPercentile(50) / 1e3));
        report.row("one more lead among 100,000, p50, ms", number(2, many.getValueAtPercentile(50) / 1e3));
        report.row("ratio", number(2, (double) many.getValueAtPercentile(50) / few.getValueAtPercentile(50)));
    }

    private static double used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024.0 / 1024;
    }

    private static Histogram times(ImportShelf shelf, int rounds) {
        var times = new Histogram(3);
        for (var round = 0; round < rounds; round++) {
            var began = System.nanoTime();
            shelf.add(round);
            times.recordValue((System.nanoTime() - began) / 1_000);
        }
        return times;
    }
}
