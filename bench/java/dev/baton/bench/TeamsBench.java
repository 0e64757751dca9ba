package dev.baton.bench;

import static dev.baton.bench.Report.number;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Measures Teams beside Slack on one Baton: alone when it is run, otherwise as a part of {@link Bench}. */
final class TeamsBench {

    private static final int ROUNDS = 5;
    private static final int PODS = 20;

    /** As many of each in all as with rounds of ten seconds warm up {@link Bench}. */
    private static final int WARM = 5_000;

    private final Report report;
    private final Installation installation;
    private final Path folder;
    private final Duration round;

    TeamsBench(Report report, Installation installation, Path folder, Duration round) {
        this.report = report;
        this.installation = installation;
        this.folder = folder;
        this.round = round;
    }

    public static void main(String[] arguments) throws Exception {
        var report = new Report();
        var folder = Files.createTempDirectory("baton-bench");
        var jar = Path.of(arguments[0]).toAbsolutePath();
        var round = Duration.ofSeconds(Long.parseLong(arguments[1]));
        try (var office = new Office()) {
            var installation = Installation.of(jar, Path.of("Dockerfile"), folder.resolve("app"));
            new TeamsBench(report, installation, folder, round).run(office);
            report.renew(Path.of("bench", "RESULTS.md"));
        } finally {
            Bench.delete(folder);
        }
    }

    void run(Office office) throws IOException, TimeoutException {
        try (var teams = new TeamsOffice();
                var baton = installation.start(office.slack(), teams.environment(), folder.resolve("teams"))) {
            var pods = office.setUp(baton, "BOTH", PODS);
            var ids = pods.stream().map(Office.Pod::id).toList();
            var toSlack = new Load(baton.port(), new Submissions(baton.port(), ids), Bench.CONNECTIONS);
            var toTeams = new Load(baton.port(), teams.setUp(baton, PODS), Bench.CONNECTIONS);
            warm(toSlack);
            warm(toTeams);
            compare(baton, toSlack, toTeams);
        }
    }

    private void warm(Load load) {
        for (var sent = 0L; sent < WARM * round.toSeconds(); ) {
            var outcome = load.closed(round);
            sent += outcome.requests();
            System.out.printf("warming up: %,.0f/s, %d refused%n", outcome.perSecond(), outcome.refused());
        }
    }

    private void compare(Server baton, Load toSlack, Load toTeams) {
        var ofSlack = new ArrayList<Sample>();
        var ofTeams = new ArrayList<Sample>();
        for (var number = 0; number < ROUNDS; number++) {
            ofSlack.add(Sample.of(baton, () -> toSlack.closed(round)));
            ofTeams.add(Sample.of(baton, () -> toTeams.closed(round)));
        }
        report.section(
                "Teams beside Slack",
                Bench.CONNECTIONS + " connections, each hands a lead over as soon as the last one is on disk: by"
                        + " `view_submission` in Slack, by `task/submit` in Teams, to one Baton that serves both. The"
                        + " median of " + ROUNDS + " alternating rounds of " + round.toSeconds() + " s.",
                "figure",
                "Slack",
                "Teams",
                "Teams / Slack");
        row("leads/s", Sample.median(ofSlack, TeamsBench::rate), Sample.median(ofTeams, TeamsBench::rate));
        row("p50, ms", Sample.latency(ofSlack, 50), Sample.latency(ofTeams, 50));
        row("p99, ms", Sample.latency(ofSlack, 99), Sample.latency(ofTeams, 99));
        row("CPU of the JVM for one, µs", Sample.median(ofSlack, Sample::cpu), Sample.median(ofTeams, Sample::cpu));
        row("CPU of Redis for one, µs", others(ofSlack), others(ofTeams));
        report.row("refused", "" + Sample.refused(ofSlack), "" + Sample.refused(ofTeams), "");
    }

    private static double rate(Sample sample) {
        return sample.outcome().perSecond();
    }

    private static double others(List<Sample> samples) {
        return Sample.median(samples, Sample::cpuOfOthers);
    }

    private void row(String figure, double slack, double teams) {
        report.row(figure, number(1, slack), number(1, teams), number(2, teams / slack));
    }
}
