package dev.baton.bench;

import static dev.baton.bench.Report.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;

/**
 * Measures Baton beside a bare Bolt servlet, in alternating rounds. Arguments: Baton's jar, and how many seconds a
 * round takes.
 */
final class Bench {

    private static final int STARTS = 5;
    private static final int ROUNDS = 5;
    static final int CONNECTIONS = 32;
    private static final int STEADY = 1_000;

    /** With rounds of 10 seconds, 100,000 submissions; fewer measure the compiler, not the program. */
    private static final int WARM = 10_000;

    /** Channels whose pods get the load; channels that stay idle but for one lead at a time; and many. */
    private static final int LOADED = 20;

    private static final int QUIET = 100;
    private static final int MANY = 1_000;

    private final Report report = new Report();
    private final Path folder;
    private final Installation installation;
    private final Duration round;

    private Bench(Path jar, Duration round) throws IOException {
        this.folder = Files.createTempDirectory("baton-bench");
        this.installation = Installation.of(jar, Path.of("Dockerfile"), folder.resolve("app"));
        this.round = round;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Bench(Path.of(arguments[0]).toAbsolutePath(), Duration.ofSeconds(Long.parseLong(arguments[1])));
        try (var office = new Office()) {
            bench.starts(office);
            bench.loads(office);
            new TeamsBench(bench.report, bench.installation, bench.folder, bench.round).run(office);
            new ScheduleBench(bench.report, bench.installation, office.slack(), bench.folder).run();
            new StandupBench(bench.report).run(bench.folder.resolve("standups"));
            new PollBench(bench.report).run(bench.folder.resolve("polls"));
            new BriefBench(bench.report).run(bench.folder.resolve("briefs"));
            new BriefFindBench(bench.report).run(bench.folder.resolve("briefs-found"));
            new RoutingBench(bench.report).run(bench.folder.resolve("routing"));
            new LeadReportBench(bench.report).run(bench.folder.resolve("reports"));
            new FeedbackBench(bench.report).run(bench.folder.resolve("feedback"));
            new ImportBench(bench.report).run(bench.folder.resolve("import"));
            bench.report.write(Path.of("bench", "RESULTS.md"));
        } finally {
            delete(bench.folder);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private void starts(Office office) {
        report.section(
                "Start",
                "From the start of the process to a readiness of 200, with the image's flags and cache, an embedded"
                        + " Redis and a new data folder.",
                "start",
                "ready after",
                "CPU",
                "resident then");
        for (var start = 1; start <= STARTS; start++) {
            try (var baton = installation.start(office.slack(), folder.resolve("start-" + start))) {
                report.row("" + start, seconds(baton.start()), seconds(baton.cpu()), megabytes(baton.memory()));
            }
        }
    }

    private void loads(Office office) throws IOException, TimeoutException {
        var data = folder.resolve("data");
        try (var bare = installation.startBare();
                var baton = installation.start(office.slack(), data)) {
            var loaded = office.setUp(baton, "LOAD", LOADED);
            var quiet = office.setUp(baton, "IDLE", QUIET);
            var many = office.setUp(baton, "MANY", MANY);
            var toBare = load(bare, loaded);
            var toBaton = load(baton, loaded);
            warm(toBare, toBaton);
            closed(bare, baton, toBare, toBaton);
            open(bare, baton, toBare, toBaton);
            memory(bare, baton);
            roundTrips(baton, data, quiet);
            idleLanes(office, baton, quiet);
            manyChannels(office, baton, many);
            memory(bare, baton);
        }
    }

    private static Load load(Server server, List<Office.Pod> pods) {
        return new Load(server.port(), submissions(server, pods), CONNECTIONS);
    }

    private static Submissions submissions(Server server, List<Office.Pod> pods) {
        return new Submissions(server.port(), pods.stream().map(Office.Pod::id).toList());
    }

    private void warm(Load... loads) {
        for (var load : loads) {
            for (var sent = 0L; sent < WARM * round.toSeconds(); ) {
                var outcome = load.closed(round);
                sent += outcome.requests();
                System.out.printf("warming up: %,.0f/s, %d refused%n", outcome.perSecond(), outcome.refused());
            }
        }
    }

    private void closed(Server bare, Server baton, Load toBare, Load toBaton) {
        var ofBare = new ArrayList<Sample>();
        var ofBaton = new ArrayList<Sample>();
        for (var number = 0; number < ROUNDS; number++) {
            ofBare.add(Sample.of(bare, () -> toBare.closed(round)));
            ofBaton.add(Sample.of(baton, () -> toBaton.closed(round)));
        }
        report.section(
                "As many as it takes",
                CONNECTIONS + " connections, each sends a submission of `/lead` as soon as the last one is answered."
                        + " The bare servlet verifies and acknowledges, Baton also looks for leads that are the same and"
                        + " keeps the lead on disk. The median of " + ROUNDS + " alternating rounds of "
                        + round.toSeconds() + " s.",
                "figure",
                "bare Bolt",
                "Baton",
                "Baton / bare");
        figures(ofBare, ofBaton);
    }

    private void open(Server bare, Server baton, Load toBare, Load toBaton) {
        var ofBare = new ArrayList<Sample>();
        var ofBaton = new ArrayList<Sample>();
        for (var number = 0; number < ROUNDS; number++) {
            ofBare.add(Sample.of(bare, () -> toBare.open(STEADY, round)));
            ofBaton.add(Sample.of(baton, () -> toBaton.open(STEADY, round)));
        }
        report.section(
                number(0, STEADY) + " a second",
                "Submissions are due at a steady rate; one that is sent late has waited.",
                "figure",
                "bare Bolt",
                "Baton",
                "Baton / bare");
        figures(ofBare, ofBaton);
    }

    private void figures(List<Sample> bare, List<Sample> baton) {
        compare(
                "requests/s",
                Sample.median(bare, each -> each.outcome().perSecond()),
                Sample.median(baton, each -> each.outcome().perSecond()));
        compare("p50, ms", Sample.latency(bare, 50), Sample.latency(baton, 50));
        compare("p99, ms", Sample.latency(bare, 99), Sample.latency(baton, 99));
        compare("p99.9, ms", Sample.latency(bare, 99.9), Sample.latency(baton, 99.9));
        compare("CPU of the JVM for one, µs", Sample.median(bare, Sample::cpu), Sample.median(baton, Sample::cpu));
        compare("CPU of Redis for one, µs", 0, Sample.median(baton, Sample::cpuOfOthers));
        report.row("refused", "" + Sample.refused(bare), "" + Sample.refused(baton), "");
    }

    private void compare(String figure, double bare, double baton) {
        report.row(figure, number(1, bare), number(1, baton), bare == 0 ? "" : number(2, baton / bare));
    }

    private void memory(Server bare, Server baton) {
        report.section("Memory after that", "Resident.", "bare Bolt", "Baton", "Baton's Redis");
        report.row(megabytes(bare.memory()), megabytes(baton.memory()), megabytes(baton.memoryOfOthers()));
    }

    private void roundTrips(Server baton, Path data, List<Office.Pod> pods) throws IOException {
        var maker = submissions(baton, pods).maker();
        try (var connection = new Connection(baton.port());
                var redis = RoundTrips.overhear(data)) {
            handOver(connection, maker);
            redis.heard();
            handOver(connection, maker);
            var heard = redis.heard();
            report.section(
                    "Round trips to Redis",
                    "Before a submission is answered, as Redis tells, once Baton has met the pod and the person.",
                    "reads and commits for one",
                    "others in all " + QUIET);
            report.row(number(2, heard.decided() * 1.0 / QUIET), "" + heard.others());
        }
    }

    private static void handOver(Connection connection, Submissions.Maker maker) throws IOException {
        for (var pod = 0; pod < QUIET; pod++) {
            connection.exchange(maker.nextFor(pod));
        }
    }

    private void idleLanes(Office office, Server baton, List<Office.Pod> pods) throws IOException, TimeoutException {
        var maker = submissions(baton, pods).maker();
        var fromSending = new Histogram(3);
        var fromAnswer = new Histogram(3);
        try (var connection = new Connection(baton.port())) {
            for (var time = 0; time < 10; time++) {
                pause(Duration.ofSeconds(2));
                for (var pod = 0; pod < QUIET; pod++) {
                    var channel = pods.get(pod).channel();
                    office.forget(channel);
                    var sent = System.nanoTime();
                    connection.exchange(maker.nextFor(pod));
                    var answered = System.nanoTime();
                    var arrived = office.arrivalIn(channel);
                    fromSending.recordValue((arrived - sent) / 1_000);
                    fromAnswer.recordValue(Math.max(0, arrived - answered) / 1_000);
                }
            }
        }
        report.section(
                "From a lead to its card",
                "Until the card arrives at Slack, in a channel in which nothing else waits.",
                "from",
                "p50, ms",
                "p99, ms",
                "most, ms");
        latencies("the submission's start, before its commit", fromSending);
        latencies("its answer, after its commit", fromAnswer);
    }

    private void latencies(String from, Histogram times) {
        report.row(
                from,
                number(1, times.getValueAtPercentile(50) / 1e3),
                number(1, times.getValueAtPercentile(99) / 1e3),
                number(1, times.getMaxValue() / 1e3));
    }

    private void manyChannels(Office office, Server baton, List<Office.Pod> pods) {
        var cpu = baton.cpu();
        var cpuOfRedis = baton.cpuOfOthers();
        var before = office.posts(pods);
        load(baton, pods).closed(round);
        var posts = office.posts(pods) - before;
        report.section(
                "Cards to many channels",
                "While 32 connections hand over leads to " + number(0, MANY)
                        + " channels, of which each takes one message a second.",
                "cards/s",
                "CPU of the JVM for one, with taking the leads, µs",
                "CPU of Redis for one, with taking the leads, µs");
        report.row(
                number(0, posts * 1.0 / round.toSeconds()),
                number(0, baton.cpu().minus(cpu).toNanos() / 1e3 / posts),
                number(0, baton.cpuOfOthers().minus(cpuOfRedis).toNanos() / 1e3 / posts));
    }

    static void pause(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String seconds(Duration time) {
        return number(2, time.toMillis() / 1e3) + " s";
    }

    private static String megabytes(long megabytes) {
        return megabytes + " MB";
    }
}
