package dev.baton.leads;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import dev.baton.chat.PersonId;
import dev.baton.leads.LeadEvent.Kind;
import dev.baton.leads.Logged.About;
import dev.baton.people.PodId;
import dev.baton.pods.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures of random logs, compared with what somebody would count who takes the log apart with lists. */
class ReportTest {

    private static final long SEED = Long.getLong("seed", new Random().nextLong());
    private static final int HISTORIES = Integer.getInteger("histories", 500);

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Period WEEK = new Period(Period.Unit.WEEK, LocalDate.of(2026, 3, 23), BERLIN);

    private static final List<String> CAMPAIGNS = List.of("", "Spring webinar", "spring Webinar", "#K3", "Fair");
    private static final List<String> SOURCES = List.of("", "Website", "website", "HubSpot");
    private static final List<PersonId> PEOPLE =
            IntStream.range(0, 4).mapToObj(number -> new PersonId("p" + number)).toList();

    private final Random random = new Random(SEED);

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** About the week, often at its very edges. */
    private Instant moment() {
        return switch (random.nextInt(8)) {
            case 0 -> WEEK.from();
            case 1 -> WEEK.to();
            case 2 -> WEEK.from().minusMillis(1);
            case 3 -> WEEK.to().minusMillis(1);
            default ->
                WEEK.from()
                        .plusMillis(random.nextLong(Duration.ofDays(10).toMillis()))
                        .minus(Duration.ofDays(1));
        };
    }

    private Duration time() {
        return switch (random.nextInt(3)) {
            case 0 -> Duration.ofMillis(random.nextInt(120_000));
            case 1 -> Duration.ofSeconds(random.nextInt(400_000));
            default -> Duration.ofSeconds(random.nextInt(40_000_000));
        };
    }

    private Money worth() {
        return new Money(
                BigDecimal.valueOf(random.nextInt(100_000), 2), Currency.getInstance(any(List.of("EUR", "USD"))));
    }

    private Logged event() {
        var kind = any(List.of(Kind.values()));
        kind = kind == Kind.UNDONE ? Kind.ACCEPTED : kind;
        var answers = (kind == Kind.ACCEPTED || kind == Kind.RETURNED) && random.nextInt(5) > 0;
        return new Logged(
                LeadId.create(),
                new PodId("pod"),
                kind,
                moment(),
                kind == Kind.OVERDUE ? null : any(PEOPLE),
                kind == Kind.ASSIGNED ? any(PEOPLE) : null,
                kind == Kind.RETURNED && random.nextInt(3) == 0 ? any(List.of("C1", "C2")) : "",
                List.of(),
                "",
                about(kind),
                answers ? new Response(time(), time(), time(), random.nextBoolean()) : null,
                null,
                List.of());
    }

    private About about(Kind kind) {
        return new About(
                any(CAMPAIGNS),
                any(SOURCES),
                random.nextBoolean() ? any(PEOPLE) : null,
                kind == Kind.RETURNED ? any(Reason.of(State.RETURNED)) : null,
                random.nextInt(4) == 0,
                kind == Kind.WON && random.nextInt(4) > 0 ? worth() : null);
    }

    private static Logged takenBack(Logged step, Instant at) {
        return step.takenBack(new LeadEvent(Kind.UNDONE, at, step.by()));
    }

    private List<Logged> log() {
        var log = new ArrayList<Logged>();
        for (var number = random.nextInt(120); number > 0; number--) {
            var event = event();
            log.add(event);
            if (Figure.of(event).isEmpty() || event.kind() == Kind.OVERDUE || random.nextInt(4) > 0) {
                continue;
            }
            log.add(takenBack(event, event.at().plusSeconds(random.nextInt((int) Lead.REGRET.toSeconds()))));
        }
        log.sort(Comparator.comparing(Logged::at));
        return log;
    }

    /** What is left of the week once everything that was taken back is crossed out. */
    private static List<Logged> left(List<Logged> log) {
        var left = new ArrayList<>(log.stream()
                .filter(event -> event.kind() != Kind.UNDONE)
                .filter(event -> {
                    var day = event.at().atZone(BERLIN).toLocalDate();
                    return !day.isBefore(LocalDate.of(2026, 3, 23)) && day.isBefore(LocalDate.of(2026, 3, 30));
                })
                .toList());
        log.stream()
                .filter(event -> event.undone() != null)
                .forEach(undo -> left.removeIf(event -> event.lead().equals(undo.lead())));
        return left;
    }

    private static int count(List<Logged> events, Predicate<Logged> like) {
        return (int) events.stream().filter(like).count();
    }

    private static Map<Figure, ToIntFunction<List<Logged>>> naive() {
        var naive = new HashMap<Figure, ToIntFunction<List<Logged>>>();
        naive.put(Figure.OFFERED, all -> count(all, e -> e.kind() == Kind.OFFERED));
        naive.put(
                Figure.OFFERED_AGAIN,
                all -> count(all, e -> e.kind() == Kind.OFFERED && e.about().again()));
        naive.put(Figure.ACCEPTED, all -> count(all, e -> e.kind() == Kind.ACCEPTED));
        naive.put(Figure.ACCEPTED_IN_TIME, all -> count(all, e -> e.kind() == Kind.ACCEPTED && inTime(e)));
        naive.put(Figure.RETURNED, all -> count(all, e -> e.kind() == Kind.RETURNED));
        naive.put(Figure.ANSWERED, all -> count(all, e -> e.response() != null));
        naive.put(Figure.ANSWERED_IN_TIME, all -> count(all, ReportTest::inTime));
        naive.put(Figure.OVERDUE, all -> count(all, e -> e.kind() == Kind.OVERDUE));
        naive.put(Figure.WON, all -> count(all, e -> e.kind() == Kind.WON));
        naive.put(Figure.LOST, all -> count(all, e -> e.kind() == Kind.LOST));
        naive.put(Figure.ASSISTED, all -> count(all, e -> e.kind() == Kind.ASSISTED));
        naive.put(Figure.OVERTURNED, all -> count(all, e -> e.kind() == Kind.OVERTURNED));
        naive.put(Figure.RECYCLED, all -> count(all, e -> e.kind() == Kind.RECYCLED));
        return naive;
    }

    private static boolean inTime(Logged event) {
        return event.response() != null && event.response().inTime();
    }

    private static <K> void alike(Map<K, Tally> counted, Map<K, List<Logged>> groups, List<Figure> figures) {
        var naive = naive();
        for (var each : groups.entrySet()) {
            for (var figure : figures) {
                var tally = counted.get(each.getKey());
                assertThat(tally == null ? 0 : tally.of(figure))
                        .as("%s of %s, seed %s", figure, each.getKey(), SEED)
                        .isEqualTo(requireNonNull(naive.get(figure)).applyAsInt(each.getValue()));
            }
        }
        assertThat(groups.keySet()).as("seed %s", SEED).containsAll(counted.keySet());
    }

    private static Map<PersonId, Tally> only(Map<PersonId, Tally> counted, List<Figure> figures) {
        return Maps.filterValues(counted, tally -> figures.stream().anyMatch(figure -> tally.of(figure) != 0));
    }

    private static <K> Map<K, List<Logged>> by(List<Logged> events, Function<Logged, Optional<K>> key) {
        var groups = new HashMap<K, List<Logged>>();
        events.forEach(event -> key.apply(event)
                .ifPresent(group ->
                        groups.computeIfAbsent(group, _ -> new ArrayList<>()).add(event)));
        return groups;
    }

    private static void quantiles(Times times, List<Logged> events, Function<Response, Duration> which) {
        var sorted = events.stream()
                .filter(event -> event.response() != null)
                .map(event -> Times.kept(which.apply(event.response())))
                .sorted()
                .toList();
        for (var percent : List.of(50, 90)) {
            var rank = (int) Math.ceil(sorted.size() * percent / 100.0);
            assertThat(times.quantile(percent).orElse(null))
                    .as("%s of %s, seed %s", percent, sorted, SEED)
                    .isEqualTo(sorted.isEmpty() ? null : sorted.get(rank - 1));
        }
    }

    @Test
    void each_figure_is_what_anybody_would_count_in_the_log() {
        System.out.println("ReportTest: -Dseed=" + SEED);
        var figures = List.of(Figure.values());
        var sales = List.of(Figure.ACCEPTED, Figure.ACCEPTED_IN_TIME, Figure.RETURNED, Figure.WON, Figure.LOST);
        var marketing = List.of(Figure.OFFERED, Figure.ACCEPTED, Figure.RETURNED, Figure.WON, Figure.LOST);
        for (var history = 0; history < HISTORIES; history++) {
            var log = log();
            var left = left(log);
            var report = Report.of(log.stream(), WEEK);
            alike(Map.of("all", report.total()), Map.of("all", left), figures);
            Worth.isThatOf(left, report.total(), SEED);
            alike(report.campaigns(), by(left, e -> Optional.of(key(e.about().campaign()))), figures);
            alike(report.sources(), by(left, e -> Optional.of(key(e.about().source()))), figures);
            alike(report.reasons(), by(returned(left), e -> Optional.of(reason(e))), List.of(Figure.RETURNED));
            alike(report.sales(), by(left, e -> Optional.ofNullable(e.by())), sales);
            alike(
                    only(report.marketing(), marketing),
                    by(left, e -> Optional.ofNullable(e.about().marketer())),
                    marketing);
            alike(
                    only(report.marketing(), List.of(Figure.ASSISTED)),
                    by(left, e -> Optional.ofNullable(e.by()).filter(_ -> e.kind() == Kind.ASSISTED)),
                    List.of(Figure.ASSISTED));
            quantiles(report.response(), left, Response::total);
            quantiles(report.own(), left, Response::own);
            quantiles(report.human(), left, Response::human);
        }
    }

    private static List<Logged> returned(List<Logged> events) {
        return events.stream().filter(event -> event.kind() == Kind.RETURNED).toList();
    }

    private static String reason(Logged event) {
        var reason = event.about().reason();
        return event.clause().isEmpty() && reason != null ? reason.label() : "Not as agreed: " + event.clause();
    }

    private static String key(String typed) {
        return typed.replace("#", "").replace(" ", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void however_many_campaigns_there_are_only_so_many_are_told_apart() {
        var events = IntStream.range(0, 100_000)
                .mapToObj(number -> new Logged(
                        new LeadId("01KF0000000000000000ACME42"),
                        new PodId("pod"),
                        Kind.OFFERED,
                        WEEK.from(),
                        null,
                        null,
                        "",
                        List.of(),
                        "",
                        new About("campaign " + number, "source " + number, null, null, false, null),
                        null,
                        null,
                        List.of()));
        var report = Report.of(events, WEEK);
        assertThat(report.campaigns()).hasSize(Grouped.MOST + 1);
        assertThat(report.campaigns().values().stream()
                        .mapToInt(tally -> tally.of(Figure.OFFERED))
                        .sum())
                .as("and none is lost")
                .isEqualTo(100_000);
    }
}
