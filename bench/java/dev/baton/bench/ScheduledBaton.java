package dev.baton.bench;

import dev.baton.BatonApplication;
import dev.baton.schedule.Plan;
import dev.baton.schedule.Recurrence;
import dev.baton.schedule.Rhythm;
import dev.baton.schedule.Schedules;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * A whole Baton with schedules in it, in a process of its own. Its argument is the data folder; on standard input it is
 * told how many schedules to set, and how many to have due at once, and it ends when that ends.
 */
final class ScheduledBaton {

    static final String SERVES = "SERVES";
    static final String FILL = "FILL ";
    static final String FILLED = "FILLED";

    /** With the number of schedules and of organizations. */
    static final String BURST = "BURST ";

    /** With p50, p99 and the most, in milliseconds. */
    static final String BEGUN = "BEGUN ";

    private static final InstantSource CLOCK = InstantSource.system();
    private static final int ORGANIZATIONS = 1_000;

    private final Schedules schedules;
    private final Store store;
    private final Begun begun;
    private final Random random = new Random(1);
    private int bursts;

    private ScheduledBaton(ApplicationContext context, Begun begun) {
        this.schedules = context.getBean(Schedules.class);
        this.store = context.getBean(Store.class);
        this.begun = begun;
    }

    public static void main(String[] arguments) {
        var begun = new Begun(CLOCK);
        var application = new SpringApplication(BatonApplication.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("begun", begun));
        var context = application.run("--server.port=0", "--baton.sandbox=off", "--baton.data-dir=" + arguments[0]);
        System.out.println(SERVES);
        new ScheduledBaton(context, begun).obey();
        context.close();
    }

    private void obey() {
        var input = new Scanner(System.in, StandardCharsets.UTF_8);
        while (input.hasNextLine()) {
            var words = input.nextLine().split(" ", -1);
            if (words[0].equals(FILL.strip())) {
                fill(Integer.parseInt(words[1]));
                System.out.println(FILLED);
            } else {
                System.out.println(BEGUN + burst(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
            }
        }
    }

    /** Weekly, at all times of all zones, on days that are not soon. */
    private void fill(int count) {
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        setAll(IntStream.range(0, count)
                .mapToObj(number -> {
                    var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
                    var time = LocalTime.ofSecondOfDay(300L * random.nextInt(288));
                    var day = CLOCK.instant().atZone(zone).getDayOfWeek().plus(3 + random.nextInt(3));
                    return new Task(
                            realm(number, ORGANIZATIONS), "filled-" + number, plan(Set.of(day), time, zone, "filled"));
                })
                .toList());
    }

    /** All due in the same second. */
    private String burst(int count, int organizations) {
        var due = CLOCK.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(10);
        var burst = "burst-" + bursts++;
        var plan = plan(
                Set.of(DayOfWeek.values()), due.atOffset(ZoneOffset.UTC).toLocalTime(), ZoneOffset.UTC, Begun.BURST);
        begun.expect(count);
        setAll(IntStream.range(0, count)
                .mapToObj(number -> new Task(realm(number, organizations), burst + "-" + number, plan))
                .toList());
        if (CLOCK.instant().isAfter(due)) {
            throw new IllegalStateException("this machine is too slow");
        }
        return begun.awaitAll();
    }

    private record Task(Realm realm, String id, Plan plan) {}

    private static Realm realm(int number, int organizations) {
        return new Realm("bench-" + number % organizations);
    }

    private static Plan plan(Set<DayOfWeek> days, LocalTime time, ZoneId zone, String argument) {
        var from = CLOCK.instant().minus(Duration.ofDays(2)).atZone(zone).toLocalDate();
        var recurrence = new Recurrence(new Rhythm.Weekly(1, days), time, zone, from, null, null);
        return new Plan(recurrence, Begun.NAME, argument, Duration.ofMinutes(30));
    }

    private void setAll(List<Task> tasks) {
        var free = new Semaphore(64);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var task : tasks) {
                free.acquireUninterruptibly();
                workers.execute(() -> {
                    var writes = schedules.set(task.realm(), task.id(), task.plan());
                    store.commit(task.realm(), writes.toArray(Write[]::new));
                    free.release();
                });
            }
        }
    }
}
