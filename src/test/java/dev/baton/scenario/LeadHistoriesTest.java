package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Interaction;
import dev.baton.chat.Submission;
import dev.baton.people.DownloadSource;
import dev.baton.scenario.CrashingStore.Died;
import dev.baton.scenario.Office.Colleague;
import dev.baton.store.RedisFixture;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A working day of leads on two nodes that die before and after what they write, so that everything is delivered again
 * to the other one. At the end each lead is what a simple list says, and the report counts what happened.
 */
class LeadHistoriesTest {

    private static final int STEPS = 160;
    private static final int DAY = 400;
    private static final int AGREED = 4 * 60;
    private static final int ENOUGH_FOR_P90 = 10;
    private static final String MASTER_KEY = RedisFixture.masterKey();
    private static final CrashingStore STORE = new CrashingStore();
    private static final Baton ONE = start();
    private static final Baton OTHER = start();

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod(ONE);
    private final List<Lead> leads = new ArrayList<>();
    private Random random = new Random();
    private int minute;

    private static Baton start() {
        return Baton.start(STORE, "--redis.url=" + RedisFixture.url(), "--baton.master-key=" + MASTER_KEY);
    }

    static LongStream seeds() {
        return LongStream.of(Long.getLong("seed", new SecureRandom().nextLong()));
    }

    @AfterEach
    void setTheClockBack() {
        Baton.CLOCK.set(before);
    }

    @AfterAll
    static void both_stop() {
        ONE.close();
        OTHER.close();
    }

    /** What should have become of a lead: {@code done} has its steps, each with who made it and when. */
    private static final class Lead {

        private record Step(String what, Colleague by, int at, boolean inTime) {}

        final String company;
        final String id;
        final int offered;
        final List<Step> done = new ArrayList<>();
        boolean late;
        boolean canBeUndone;

        Lead(String company, String id, int offered) {
            this.company = company;
            this.id = id;
            this.offered = offered;
        }

        boolean waits() {
            return done.isEmpty();
        }

        boolean isOwnedBy(Colleague who) {
            return !done.isEmpty()
                    && done.getLast().what().equals("accepted")
                    && done.getLast().by().equals(who);
        }

        boolean isUndoneBy(Colleague who, int now) {
            return canBeUndone
                    && done.getLast().by().equals(who)
                    && now <= done.getLast().at() + 5;
        }
    }

    private void passes(int minutes) {
        minute += minutes;
        Baton.CLOCK.advance(Duration.ofMinutes(minutes));
        leads.stream()
                .filter(lead -> lead.waits() && minute - lead.offered >= AGREED)
                .forEach(lead -> lead.late = true);
        Quiet.in(office);
    }

    private void offers() {
        var company = "Company " + (leads.size() + 100);
        office.mia.offers(company).saysNothing();
        var id = office.mia.action(office.cardOf(company, "Accept"), "Accept").argument();
        leads.add(new Lead(company, id, minute));
        Quiet.in(office);
    }

    /** Delivered to one node, which may die at it, and then to the other. */
    private void does(Colleague who, Interaction what) {
        if (random.nextInt(3) == 0) {
            STORE.diesAt(1, random.nextBoolean());
            try {
                who.doesAt(random.nextBoolean() ? ONE : OTHER, what);
            } catch (Died e) {
                assertThat(e).as("it was planned").isNotNull();
            } finally {
                STORE.recovers();
            }
        }
        who.doesAt(random.nextBoolean() ? ONE : OTHER, what);
        if (random.nextInt(4) == 0) {
            who.doesAt(random.nextBoolean() ? ONE : OTHER, what);
        }
    }

    private void steps(Lead lead, String what, Colleague who, boolean may, Interaction interaction) {
        does(who, interaction);
        if (may) {
            lead.done.add(new Lead.Step(what, who, minute, !lead.late));
            lead.canBeUndone = true;
        }
    }

    private void act() {
        var lead = leads.get(random.nextInt(leads.size()));
        var who = random.nextBoolean() ? office.sam : office.sue;
        switch (random.nextInt(5)) {
            case 0, 1 ->
                steps(lead, "accepted", who, lead.waits(), new Action(who.context(null), "lead.accept", lead.id));
            case 2 ->
                steps(
                        lead,
                        "returned",
                        who,
                        lead.waits() || lead.isOwnedBy(who),
                        form(who, "lead.return", lead, Map.of("reason", List.of("NO_FIT"))));
            case 3 -> steps(lead, "won", who, lead.isOwnedBy(who), form(who, "lead.won", lead, Map.of()));
            default -> {
                does(who, new Action(who.context(null), "lead.undo", lead.id));
                if (lead.isUndoneBy(who, minute)) {
                    lead.done.removeLast();
                    lead.canBeUndone = false;
                }
            }
        }
    }

    private static Submission form(Colleague who, String form, Lead lead, Map<String, List<String>> values) {
        return new Submission(who.context(null), form, lead.id, values);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_happens_the_report_counts_it_once(long seed) {
        random = new Random(seed);
        offers();
        for (var step = 0; step < STEPS; step++) {
            switch (random.nextInt(6)) {
                case 0 -> offers();
                case 1 -> passes(Math.min(1 + random.nextInt(12), Math.max(0, DAY - minute)));
                default -> act();
            }
        }
        Quiet.in(office);
        leads.forEach(lead -> office.cardOf(lead.company, words(lead)));
        countsAll("seed " + seed);
    }

    private static String words(Lead lead) {
        if (lead.waits()) {
            return "Waits for";
        }
        return switch (lead.done.getLast().what()) {
            case "accepted" -> "Accepted";
            case "returned" -> "Returned to marketing";
            default -> "Won";
        };
    }

    private void countsAll(String where) {
        var rows = rows();
        var answers = leads.stream().filter(lead -> !lead.waits()).toList();
        number(rows, where, "offered", leads.size());
        number(rows, where, "accepted", count("accepted", ignored -> true));
        number(rows, where, "accepted in time", count("accepted", Lead.Step::inTime));
        number(rows, where, "returned", count("returned", ignored -> true));
        number(rows, where, "won", count("won", ignored -> true));
        number(rows, where, "answered", answers.size());
        number(rows, where, "overdue", (int)
                leads.stream().filter(lead -> lead.late).count());
        var times = answers.stream()
                .map(lead -> lead.done.getFirst().at() - lead.offered)
                .sorted()
                .toList();
        if (!times.isEmpty()) {
            number(rows, where, "response median", 60 * times.get((times.size() + 1) / 2 - 1));
        }
        if (times.size() >= ENOUGH_FOR_P90) {
            number(rows, where, "response p90", 60 * times.get((int) Math.ceil(times.size() * 0.9) - 1));
            number(rows, where, "own delay p90", 0);
        } else {
            assertThat(rows).as(where).noneMatch(row -> row.getFirst().endsWith("p90"));
        }
    }

    private int count(String what, Predicate<Lead.Step> like) {
        return (int) leads.stream()
                .flatMap(lead -> lead.done.stream())
                .filter(step -> step.what().equals(what) && like.test(step))
                .count();
    }

    private static void number(List<List<String>> rows, String where, String figure, int expected) {
        assertThat(rows)
                .as("%s, %s", figure, where)
                .filteredOn(row -> row.getFirst().equals(figure) && row.contains("all"))
                .singleElement()
                .satisfies(row -> assertThat(row).element(6).isEqualTo(Integer.toString(expected)));
    }

    private List<List<String>> rows() {
        var report = office.ada.types("lead report this week").card();
        var id = office.ada.action(report, "Download").argument().replace(' ', '/');
        return OTHER.parts(DownloadSource.class)
                .filter(source -> source.kind().equals("lead-report"))
                .findFirst()
                .flatMap(source -> source.table(office.organization(), id, office.ada.person))
                .orElseThrow()
                .rows()
                .toList();
    }
}
