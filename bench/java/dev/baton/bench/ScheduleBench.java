package dev.baton.bench;

import static dev.baton.bench.Report.number;

import dev.baton.slack.fake.FakeSlack;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Measures Baton with many schedules: alone when it is run, otherwise as a part of {@link Bench}. */
final class ScheduleBench {

    private static final int SCHEDULES = 100_000;
    private static final int AT_ONCE = 1_000;
    private static final int BURSTS = 3;
    private static final int STARTS = 3;
    private static final Duration SETTLING = Duration.ofSeconds(10);
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final Report report;
    private final Installation installation;
    private final FakeSlack slack;
    private final Path folder;

    ScheduleBench(Report report, Installation installation, FakeSlack slack, Path folder) {
        this.report = report;
        this.installation = installation;
        this.slack = slack;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var report = new Report();
        var folder = Files.createTempDirectory("baton-bench");
        try (var slack = new FakeSlack()) {
            var jar = Path.of(arguments[0]).toAbsolutePath();
            var installation = Installation.of(jar, Path.of("Dockerfile"), folder.resolve("app"));
            new ScheduleBench(report, installation, slack, folder).run();
            report.renew(Path.of("bench", "RESULTS.md"));
        } finally {
            Bench.delete(folder);
        }
    }

    void run() throws IOException {
        var full = folder.resolve("with-schedules");
        bursts(full);
        report.section(
                "Start and memory with schedules",
                "Baton as installed, with its embedded Redis. The schedules are weekly, at all times of all zones, of 1,000"
                        + " organizations. Then the share of one processor while next to nothing is due.",
                "schedules",
                "ready after",
                "CPU of the JVM until then",
                "CPU of Redis until then",
                "JVM, resident",
                "Redis, resident",
                "JVM, when idle",
                "Redis, when idle");
        for (var start = 1; start <= STARTS; start++) {
            start(folder.resolve("without-schedules"), 0);
            start(full, SCHEDULES);
        }
    }

    private void bursts(Path data) throws IOException {
        report.section(
                number(0, AT_ONCE) + " runs in the same second",
                "How long after its time a run begins, on one node with " + number(0, SCHEDULES)
                        + " schedules. Each run" + " sets a timer in its commit.",
                "of organizations",
                "p50, ms",
                "p99, ms",
                "most, ms");
        try (var baton = Scheduled.start(data)) {
            baton.fill(SCHEDULES);
            for (var burst = 0; burst < BURSTS; burst++) {
                burst(baton, AT_ONCE);
                burst(baton, 1);
            }
        }
    }

    private void burst(Scheduled baton, int organizations) throws IOException {
        var begun = baton.burst(AT_ONCE, organizations);
        report.row(number(0, organizations), begun[0], begun[1], begun[2]);
    }

    private void start(Path data, int schedules) {
        try (var baton = installation.start(slack, data)) {
            var cpuOfStart = baton.cpu();
            var cpuOfLoading = baton.cpuOfOthers();
            Bench.pause(SETTLING);
            var cpu = baton.cpu();
            var cpuOfRedis = baton.cpuOfOthers();
            Bench.pause(IDLE);
            report.row(
                    number(0, schedules),
                    seconds(baton.start()),
                    seconds(cpuOfStart),
                    seconds(cpuOfLoading),
                    baton.memory() + " MB",
                    baton.memoryOfOthers() + " MB",
                    share(baton.cpu().minus(cpu)),
                    share(baton.cpuOfOthers().minus(cpuOfRedis)));
        }
    }

    private static String seconds(Duration time) {
        return number(2, time.toMillis() / 1e3) + " s";
    }

    private static String share(Duration cpu) {
        return number(1, 100.0 * cpu.toMillis() / IDLE.toMillis()) + " %";
    }

    /** A {@link ScheduledBaton}. */
    private record Scheduled(Process process, BufferedReader output) implements AutoCloseable {

        static Scheduled start(Path data) throws IOException {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-classpath",
                            System.getProperty("java.class.path"),
                            ScheduledBaton.class.getName(),
                            data.toString())
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            var baton = new Scheduled(process, process.inputReader());
            baton.read(ScheduledBaton.SERVES);
            return baton;
        }

        void fill(int schedules) throws IOException {
            var began = System.nanoTime();
            write(ScheduledBaton.FILL + schedules);
            read(ScheduledBaton.FILLED);
            System.out.printf("%,d schedules set in %,d s%n", schedules, (System.nanoTime() - began) / 1_000_000_000);
        }

        String[] burst(int schedules, int organizations) throws IOException {
            write(ScheduledBaton.BURST + schedules + " " + organizations);
            return read(ScheduledBaton.BEGUN)
                    .substring(ScheduledBaton.BEGUN.length())
                    .split(" ", -1);
        }

        private void write(String line) throws IOException {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().flush();
        }

        private String read(String beginning) throws IOException {
            var said = new StringBuilder();
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(beginning)) {
                    return line;
                }
                said.append(line).append('\n');
            }
            throw new IllegalStateException("Baton has ended: " + said);
        }

        /** It ends when its input does. */
        @Override
        public void close() throws IOException {
            process.getOutputStream().close();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
