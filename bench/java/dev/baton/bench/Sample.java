package dev.baton.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.HdrHistogram.Histogram;

/**
 * One round of load on one server.
 *
 * @param cpu the JVM's processor time for one request, in microseconds
 * @param cpuOfOthers the same of what the JVM has started: Redis
 */
record Sample(Load.Outcome outcome, double cpu, double cpuOfOthers) {

    /** A round. */
    interface Round {

        Load.Outcome run();
    }

    static Sample of(Server server, Round round) {
        var cpu = server.cpu();
        var others = server.cpuOfOthers();
        var outcome = round.run();
        return new Sample(
                outcome,
                perRequest(server.cpu().minus(cpu), outcome),
                perRequest(server.cpuOfOthers().minus(others), outcome));
    }

    private static double perRequest(Duration cpu, Load.Outcome outcome) {
        return cpu.toNanos() / 1e3 / outcome.requests();
    }

    static double median(List<Sample> rounds, ToDoubleFunction<Sample> figure) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** All rounds' latencies at that percentile, in milliseconds. */
    static double latency(List<Sample> rounds, double percentile) {
        var all = new Histogram(3);
        rounds.forEach(round -> all.add(round.outcome().latencies()));
        return all.getValueAtPercentile(percentile) / 1e3;
    }

    static long refused(List<Sample> rounds) {
        return rounds.stream().mapToLong(round -> round.outcome().refused()).sum();
    }
}
