package dev.baton.bench;

import static dev.baton.bench.Report.number;

import dev.baton.BatonApplication;
import dev.baton.chat.ConversationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.leads.LogShelf;
import dev.baton.people.Directory;
import dev.baton.people.Workspaces;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;

/** Measures what a report over a month with very many leads takes. */
final class LeadReportBench {

    private static final int LEADS = Integer.getInteger("leads", 100_000);
    private static final int ROUNDS = 5;
    private static final InstantSource CLOCK = InstantSource.system();

    private final Report report;

    LeadReportBench(Report report) {
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        var report = new Report();
        var folder = Files.createTempDirectory("baton-bench");
        try {
            new LeadReportBench(report).run(folder.resolve("reports"));
            report.renew(Path.of("bench", "RESULTS.md"));
        } finally {
            Bench.delete(folder);
        }
    }

    void run(Path data) {
        var application = new SpringApplication(BatonApplication.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("crowdPlatform", new CrowdPlatform(CLOCK)));
        try (var baton = application.run("--server.port=0", "--baton.sandbox=off", "--baton.data-dir=" + data)) {
            new Crowd(baton, 1, 10).gather();
            var channel = new ConversationId(new WorkspaceId(CrowdPlatform.NAME, "W0"), "channel-0");
            var organization = baton.getBean(Workspaces.class).organizationOf(channel.workspace());
            var pod =
                    baton.getBean(Directory.class).podIn(organization, channel).orElseThrow();
            var shelf = new LogShelf(baton, organization, pod);
            var began = System.nanoTime();
            shelf.fill(LEADS, CLOCK.instant());
            var filled = seconds(began);
            report.section(
                    "A report over " + number(0, LEADS) + " leads",
                    "Each lead has " + LogShelf.EVENTS
                            + " events in the log of one pod and one month. The report reads all"
                            + " of them, a few hundred at a time.",
                    "figure",
                    "measured");
            report.row("putting the events into the log, s", filled);
            reads(shelf);
        }
    }

    private void reads(LogShelf shelf) {
        for (var round = 1; round <= ROUNDS; round++) {
            var began = System.nanoTime();
            var used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (shelf.counts(CLOCK.instant()) != 2 * LEADS) {
                throw new IllegalStateException("not all leads were counted");
            }
            used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used;
            report.row("report " + round + ", s", seconds(began));
            report.row("of that this thread's processor time, s", number(2, used / 1e9));
        }
        System.gc();
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        report.row("heap in use afterwards, MB", number(0, used / 1e6));
    }

    private static String seconds(long began) {
        return number(2, (System.nanoTime() - began) / 1e9);
    }
}
