package dev.baton.bench;

import static dev.baton.bench.Report.number;

import dev.baton.BatonApplication;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Reply;
import dev.baton.chat.WorkspaceId;
import dev.baton.feedback.FeedbackShelf;
import dev.baton.people.Directory;
import dev.baton.people.Workspaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.OptionalLong;
import org.HdrHistogram.Histogram;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * Measures much feedback in one organization: finding it, its digest, its file, and how much dearer one more item is.
 */
final class FeedbackBench {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int SEARCHES = 3_000;
    private static final int WARM = 300;
    private static final int ADDED = 500;
    private static final InstantSource CLOCK = InstantSource.system();

    private final Report report;

    FeedbackBench(Report report) {
        this.report = report;
    }

    public static void main(String[] arguments) throws IOException {
        var report = new Report();
        var folder = Files.createTempDirectory("baton-bench");
        try {
            new FeedbackBench(report).run(folder.resolve("feedback"));
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
            var crowd = new Crowd(baton, 2, 1);
            crowd.gather();
            var many = stored(baton, crowd, "W0", MANY);
            var few = stored(baton, crowd, "W1", FEW);
            finding(many);
            adding(few, many);
        }
    }

    /** What an organization has, and where its people talk. */
    private record Stored(Crowd crowd, ConversationId channel, FeedbackShelf shelf) {

        Reply types(String line) {
            return crowd.asks(channel, line);
        }

        Reply searches(int words) {
            return types("feedback search " + shelf.words(words));
        }

        /** The first ones who ask are told that there is still much to read. */
        void searchesUntilAllIsRead() {
            while (searches(1).toString().contains("much to read")) {
                Bench.pause(Duration.ofMillis(1));
            }
        }

        /** In microseconds; none if something alike was found, so that nothing was added. */
        OptionalLong adds() {
            var line = "feedback pricing \"" + shelf.news() + "\"";
            var began = System.nanoTime();
            return types(line) instanceof Reply.OnlyYou
                    ? OptionalLong.of((System.nanoTime() - began) / 1_000)
                    : OptionalLong.empty();
        }
    }

    private static Stored stored(ApplicationContext baton, Crowd crowd, String workspace, int items) {
        var channel = new ConversationId(new WorkspaceId(CrowdPlatform.NAME, workspace), "channel-0");
        var organization = baton.getBean(Workspaces.class).organizationOf(channel.workspace());
        var pod = baton.getBean(Directory.class).podIn(organization, channel).orElseThrow();
        var shelf = new FeedbackShelf(baton, organization, pod.id());
        shelf.fill(items, CLOCK.instant());
        return new Stored(crowd, channel, shelf);
    }

    private void finding(Stored many) {
        report.section(
                number(0, MANY) + " items of feedback in one organization",
                "All said to one pod within eight weeks, about 14 words each; nobody has searched on this node before. A"
                        + " search is for one or two words, from the command to its answer.",
                "figure",
                "measured");
        var before = memory();
        report.row("all read for the first search, s", seconds(many::searchesUntilAllIsRead));
        report.row("memory that it takes, MB", number(0, memory() - before));
        var times = new Histogram(3);
        for (var search = 0; search < SEARCHES; search++) {
            var began = System.nanoTime();
            many.searches(1 + search % 2);
            times.recordValue((System.nanoTime() - began) / 1_000);
        }
        report.row("`/feedback search`, p50, ms", number(2, times.getValueAtPercentile(50) / 1e3));
        report.row("`/feedback search`, p99, ms", number(2, times.getValueAtPercentile(99) / 1e3));
        report.row("`/feedback top`, s", seconds(() -> many.types("feedback top")));
        report.row("weekly digest, s", seconds(() -> many.shelf().digest(CLOCK.instant())));
        report.row("all rows of the file, s", seconds(() -> many.shelf().rows()));
    }

    private void adding(Stored few, Stored many) {
        report.section(
                "Adding an item of feedback",
                "One after the other, in turns, from the command to its answer: what is alike is looked for, and the item"
                        + " is on disk with its card, its deadline and its turn.",
                "stored",
                "p50, ms",
                "p99, ms");
        var toFew = new Histogram(3);
        var toMany = new Histogram(3);
        for (var round = 0; round < WARM + ADDED; round++) {
            if (round == WARM) {
                toFew.reset();
                toMany.reset();
            }
            few.adds().ifPresent(toFew::recordValue);
            many.adds().ifPresent(toMany::recordValue);
        }
        row(number(0, FEW), toFew);
        row(number(0, MANY), toMany);
        report.row(
                "ratio",
                number(2, toMany.getValueAtPercentile(50) * 1.0 / toFew.getValueAtPercentile(50)),
                number(2, toMany.getValueAtPercentile(99) * 1.0 / toFew.getValueAtPercentile(99)));
    }

    private void row(String stored, Histogram times) {
        report.row(
                stored,
                number(2, times.getValueAtPercentile(50) / 1e3),
                number(2, times.getValueAtPercentile(99) / 1e3));
    }

    private static String seconds(Runnable deed) {
        var began = System.nanoTime();
        deed.run();
        return number(2, (System.nanoTime() - began) / 1e9);
    }

    /** In use, in megabytes. */
    private static double memory() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
