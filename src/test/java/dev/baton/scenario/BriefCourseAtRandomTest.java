package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The dates of a running brief are changed at random while time passes in leaps. Nothing is told twice, what is told
 * holds at that moment, and the card says that it is over exactly while it is.
 */
class BriefCourseAtRandomTest {

    private static final int ROUNDS = 12;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final BriefDesk desk = new BriefDesk(office);
    private final Set<String> told = new HashSet<>();
    private Random random = new Random();
    private LocalDate start = LocalDate.parse("2026-03-04");
    private LocalDate end = LocalDate.parse("2026-03-20");
    private LocalDate code = LocalDate.parse("2026-03-13");

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    static LongStream seeds() {
        return LongStream.of(Long.getLong("seed", new SecureRandom().nextLong()));
    }

    private static LocalDate today() {
        return Baton.CLOCK.instant().atZone(BERLIN).toLocalDate();
    }

    private boolean isOver() {
        return today().isAfter(end);
    }

    private Map<String, List<String>> dates() {
        return Map.of(
                "start", List.of(start.toString()),
                "end", List.of(end.toString()),
                "code-end", List.of(code.toString()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_comes_by_itself_comes_once_and_only_while_it_holds(long seed) {
        random = new Random(seed);
        desk.filledInFor(dates()).agreed();
        office.mia.presses(desk.bench(), "Publish").saysPrivately("on its way");
        desk.card("0 of 2 have acknowledged it");
        for (var round = 0; round < ROUNDS; round++) {
            if (random.nextBoolean()) {
                change();
            }
            settle();
            Baton.CLOCK.advance(Duration.ofHours(random.nextInt(random.nextInt(4) == 0 ? 240 : 40)));
            settle();
        }
    }

    private void change() {
        var former = end;
        start = today().plusDays(random.nextInt(6) - 2);
        do {
            end = start.plusDays(random.nextInt(20));
        } while (end.equals(former));
        code = start.plusDays(random.nextInt((int) (end.toEpochDay() - start.toEpochDay()) + 1));
        var bench = office.mia.presses(latest(), "Manage").card();
        var saved = office.mia.presses(bench, "Dates and channels").fills(dates());
        office.mia
                .presses(saved.card(), "Publish changes")
                .fills(Map.of("again", List.of("no")))
                .saysPrivately("is published");
    }

    private Card latest() {
        return office.sees(office.channel, message -> message.card().summary().startsWith("Brief: "))
                .card();
    }

    /** What was told since holds now. */
    private void settle() {
        Quiet.in(office);
        assertThat(latest().summary().endsWith(", over"))
                .as("over after %s on %s", end, today())
                .isEqualTo(isOver());
        var all = office.messagesIn(office.channel).stream()
                .map(MemoryPlatform.Message::marker)
                .filter(marker -> marker.startsWith("brief-course:"))
                .toList();
        assertThat(all).doesNotHaveDuplicates();
        all.stream().filter(told::add).forEach(this::holds);
    }

    private void holds(String marker) {
        assertThat(isOver()).as(marker).isFalse();
        assertThat(today()).as(marker).isAfterOrEqualTo(start);
        if (marker.contains(":LAUNCH:")) {
            assertThat(marker).contains(":LAUNCH:" + start);
        } else {
            assertThat(marker).contains(":PROMO_", ":" + code);
            assertThat(today()).isBeforeOrEqualTo(code);
        }
    }
}
