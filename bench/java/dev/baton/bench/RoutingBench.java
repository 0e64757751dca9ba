package dev.baton.bench;

import static dev.baton.bench.Report.number;

import dev.baton.BatonApplication;
import dev.baton.chat.ConversationId;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.people.Workspaces;
import dev.baton.routing.RuleShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.IntConsumer;
import org.HdrHistogram.Histogram;
import org.springframework.boot.SpringApplication;

/** Measures what it takes to decide who gets a lead, by as many rules as there may be. */
final class RoutingBench {

    private static final int WARM = 5_000;
    private static final int ROUNDS = 20_000;
    private static final int IMPORTED = 10_000;
    private static final InstantSource CLOCK = InstantSource.system();

    private final Report report;

    RoutingBench(Report report) {
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        var report = new Report();
        var folder = Files.createTempDirectory("baton-bench");
        try {
            new RoutingBench(report).run(folder.resolve("routing"));
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
            var shelf = new RuleShelf(baton, organization, pod);
            shelf.fill();
            report(shelf);
        }
    }

    private void report(RuleShelf shelf) {
        var lead = shelf.lead(CLOCK.instant());
        times(WARM, _ -> shelf.decide(lead));
        times(WARM, _ -> shelf.route(lead));
        report.section(
                "Routing by " + number(0, shelf.size()) + " rules",
                "Each rule has 20 conditions, of which only the last one doesn't fit; the last rule takes the lead and gives it"
                        + " in turn. The rules alone are looked at without Redis; the whole decision reads their version, the"
                        + " turn and who has how much. Leads of a file are committed a hundred at a time.",
                "figure",
                "measured");
        row("the rules alone", times(ROUNDS, _ -> shelf.decide(lead)));
        row("the whole decision", times(ROUNDS / 4, _ -> shelf.route(lead)));
        var began = System.nanoTime();
        shelf.takesIn(IMPORTED, lead);
        report.row(
                number(0, IMPORTED) + " leads of a file, decided and their turns kept, s",
                number(2, (System.nanoTime() - began) / 1e9));
    }

    /** In microseconds. */
    private static Histogram times(int rounds, IntConsumer deed) {
        var times = new Histogram(3);
        for (var round = 0; round < rounds; round++) {
            var began = System.nanoTime();
            deed.accept(round);
            times.recordValue((System.nanoTime() - began) / 1_000);
        }
        return times;
    }

    private void row(String what, Histogram times) {
        report.row(what + ", p50, ms", number(3, times.getValueAtPercentile(50) / 1e3));
        report.row(what + ", p99, ms", number(3, times.getValueAtPercentile(99) / 1e3));
    }
}
