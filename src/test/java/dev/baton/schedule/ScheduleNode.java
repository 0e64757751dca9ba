package dev.baton.schedule;

import dev.baton.store.Crew;
import dev.baton.store.Realm;
import dev.baton.store.RedisFixture;
import dev.baton.store.Runs.DueRun;
import dev.baton.store.Write;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Scanner;

/**
 * A process that does runs as a node of Baton does, for a test that kills it. Its argument is the address of Redis. Its
 * clock stands at what it is told on standard input, and it ends when that does.
 */
final class ScheduleNode {

    /** What is printed when it serves. */
    static final String SERVES = "SERVES";

    /** What is printed when a run is decided on, which is not yet written. */
    static final String RUNS = "RUNS";

    /** Short, so that what a dead node was at is soon claimed again. */
    private static final Duration LEASE = Duration.ofMillis(500);

    private static volatile Instant now = Instant.EPOCH;

    public static void main(String[] arguments) {
        var stores = RedisFixture.at(arguments[0]);
        var effects = new Effects(stores.store(), () -> now);
        var node = new ManualNode(stores, () -> now, new Telling(effects));
        var ticker = new Ticker();
        var crew = new Crew<DueRun>(
                "schedules",
                64,
                4,
                Duration.ZERO,
                new ClaimingRuns(stores.runs(), ticker, () -> now, LEASE),
                node.running::run);
        ticker.onRing(crew::wake);
        crew.start();
        say(SERVES);
        var input = new Scanner(System.in, StandardCharsets.UTF_8);
        while (input.hasNextLine()) {
            now = Instant.parse(input.nextLine());
        }
        Runtime.getRuntime().halt(0);
    }

    private record Telling(Effects effects) implements ScheduleHandler {

        @Override
        public String name() {
            return effects.name();
        }

        @Override
        public List<Write> run(Realm realm, String argument, Run run) {
            say(RUNS);
            return effects.run(realm, argument, run);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private ScheduleNode() {}
}
