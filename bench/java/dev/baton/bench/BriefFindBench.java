package dev.baton.bench;

import static dev.baton.bench.Report.number;

import dev.baton.BatonApplication;
import dev.baton.briefs.BriefShelf;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Reply;
import dev.baton.chat.WorkspaceId;
import dev.baton.leads.LeadShelf;
import dev.baton.people.Directory;
import dev.baton.people.Workspaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.IntConsumer;
import org.HdrHistogram.Histogram;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** Measures how briefs are used where there are many: finding them, on leads, and the figures of a campaign. */
final class BriefFindBench {

    private static final int BRIEFS = 10_000;
    private static final int SEARCHES = 3_000;
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int WARM = 300;
    private static final int ROUNDS = 2_000;
    private static final InstantSource CLOCK = InstantSource.system();

    private final Report report;

    BriefFindBench(Report report) {
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        var report = new Report();
        var folder = Files.createTempDirectory("baton-bench");
        try {
            new BriefFindBench(report).run(folder.resolve("briefs-found"));
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
            var crowd = new Crowd(baton, 1, 1);
            crowd.gather();
            var channel = new ConversationId(new WorkspaceId(CrowdPlatform.NAME, "W0"), "channel-0");
            finding(baton, crowd, channel);
            onLeads(baton, channel);
        }
    }

    private void finding(ApplicationContext baton, Crowd crowd, ConversationId channel) {
        var shelf = new BriefShelf(baton, baton.getBean(Workspaces.class).organizationOf(channel.workspace()));
        shelf.fill(BRIEFS, CLOCK.instant());
        report.section(
                number(0, BRIEFS) + " briefs with " + number(0, 4 * BRIEFS) + " proofs and assets",
                "All published in one organization within a year, about 120 words each; nobody has searched on this node before. A"
                        + " search is for one or two words, from the command to its answer; mistyped ones have a letter"
                        + " changed, so that what is near is looked for.",
                "figure",
                "measured");
        var began = System.nanoTime();
        while (finds(crowd, channel, shelf.words(1)).toString().contains("much to read")) {
            Bench.pause(Duration.ofMillis(1));
        }
        report.row("all read for the first search, s", number(2, (System.nanoTime() - began) / 1e9));
        for (var search = 0; search < WARM; search++) {
            finds(crowd, channel, shelf.words(1));
        }
        row("`/brief find`", times(SEARCHES, search -> finds(crowd, channel, shelf.words(1 + search % 2))));
        row("`/brief find`, mistyped", times(SEARCHES / 10, search -> finds(crowd, channel, mistyped(shelf.words(1)))));
        row(
                "page 20 of what is found",
                times(SEARCHES / 10, search -> finds(crowd, channel, shelf.words(1) + " page 20")));
    }

    private static String mistyped(String word) {
        return word.charAt(0) + "0" + word.substring(1);
    }

    private static Reply finds(Crowd crowd, ConversationId channel, String words) {
        return crowd.asks(channel, "brief find " + words);
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
        report.row(what + ", p50, ms", number(2, times.getValueAtPercentile(50) / 1e3));
        report.row(what + ", p99, ms", number(2, times.getValueAtPercentile(99) / 1e3));
    }

    private void onLeads(ApplicationContext baton, ConversationId channel) {
        var organization = baton.getBean(Workspaces.class).organizationOf(channel.workspace());
        var pod = baton.getBean(Directory.class).podIn(organization, channel).orElseThrow();
        var shelf = new LeadShelf(baton, organization, pod);
        var few = BriefShelf.titleOf(1);
        var many = BriefShelf.titleOf(2);
        shelf.fill(FEW, few, CLOCK.instant());
        shelf.fill(MANY, many, CLOCK.instant());
        var without = shelf.add("", CLOCK.instant());
        var with = shelf.add(many, CLOCK.instant());
        times(WARM, _ -> shelf.draws(without));
        times(WARM, _ -> shelf.draws(with));
        report.section(
                "A campaign with " + number(0, MANY) + " leads",
                "The figures of a campaign are what its debrief counts, for one pod. A lead's card is drawn without a"
                        + " campaign, and with one that has a brief, of " + number(0, BRIEFS) + ".",
                "figure",
                "measured");
        row("figures of " + number(0, FEW) + " leads", times(ROUNDS, _ -> shelf.figures(few)));
        row("figures of " + number(0, MANY) + " leads", times(ROUNDS, _ -> shelf.figures(many)));
        row("card of a lead without a campaign", times(ROUNDS, _ -> shelf.draws(without)));
        row("card of a lead with a brief", times(ROUNDS, _ -> shelf.draws(with)));
    }
}
