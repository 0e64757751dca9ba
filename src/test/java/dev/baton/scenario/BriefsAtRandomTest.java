package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Action;
import dev.baton.chat.Role;
import dev.baton.scenario.Crowd.Deed;
import dev.baton.scenario.Office.Colleague;
import dev.baton.store.RedisFixture;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A brief is changed at random while people acknowledge it on two nodes, some twice and some with an old version on
 * screen, take it back, join and leave, and days go by. What each person gets is what a reference says.
 */
class BriefsAtRandomTest {

    private static final int PEOPLE = 12;
    private static final int ROUNDS = 8;

    /** For a reminder after two working days, and for the word to Mia on the next one. */
    private static final int MORE_THAN_ENOUGH = 8;

    private static final Pattern NAMES = Pattern.compile("Sam|Sue|MEMBER \\d+");
    private static final Pattern THANKS = Pattern.compile("Thank you, you have read");
    private static final String MASTER_KEY = RedisFixture.masterKey();
    private static final Baton ONE = start();
    private static final Baton OTHER = start();

    private final Instant start = Baton.CLOCK.instant();
    private final Office office = Office.withPod(ONE);
    private final Set<Colleague> members = new HashSet<>();

    /** What each has acknowledged, and for which edition each was asked. */
    private final Map<Colleague, Integer> acknowledged = new HashMap<>();

    private final Map<Colleague, Integer> before = new HashMap<>();
    private final Map<Colleague, Integer> asked = new HashMap<>();
    private final Set<String> expected = new HashSet<>();
    private final Set<String> reminders = new HashSet<>();

    /** How often Mia had been told of whom when everybody had to acknowledge it last. */
    private Map<String, Long> toldBefore = Map.of();

    private String brief = "";
    private int number = 1;
    private int required = 1;
    private Random random = new Random();

    private static Baton start() {
        return Baton.start("--redis.url=" + RedisFixture.url(), "--baton.master-key=" + MASTER_KEY);
    }

    @AfterAll
    static void both_stop() {
        ONE.close();
        OTHER.close();
    }

    @AfterEach
    void back() {
        Baton.CLOCK.set(start);
    }

    static LongStream seeds() {
        return LongStream.of(Long.getLong("seed", new SecureRandom().nextLong()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everybody_gets_what_the_current_version_needs_and_nothing_twice(long seed) throws Exception {
        random = new Random(seed);
        Baton.CLOCK.set(start.plusMillis(random.nextInt(1_000)));
        var running = RunningBrief.until(office, "2026-12-18");
        brief = office.mia.action(running.card("0 of 2"), "Manage").argument();
        members.addAll(List.of(office.sam, office.sue));
        var crowd = new Crowd(office, List.of(ONE, OTHER), random);
        var people = new ArrayList<>(crowd.hired(Role.MEMBER, PEOPLE));
        settles(running);
        for (var round = 0; round < ROUNDS; round++) {
            joinAndLeave(people);
            settles(running);
            if (random.nextInt(3) > 0) {
                change(running, random.nextBoolean(), round);
                settles(running);
            }
            acknowledge(crowd);
            settles(running);
            takeBack();
            settles(running);
            letDaysPass(random.nextInt(3));
        }
        letDaysPass(MORE_THAN_ENOUGH);
        assertEverybodyIsFollowedUp();
        assertNothingTwice();
    }

    private void joinAndLeave(List<Colleague> people) {
        var others = people.stream().filter(one -> random.nextInt(2) == 0).toList();
        members.clear();
        members.addAll(List.of(office.sam, office.sue));
        members.addAll(others);
        var ids = members.stream().map(member -> member.person.value()).toList();
        office.mia.types("setup").fills(Map.of("sales", ids)).saysNothing();
    }

    private void change(RunningBrief running, boolean again, int round) {
        running.changesOffer("Offer " + round, again ? "yes" : "no").saysPrivately("is published");
        number++;
        if (again) {
            required = number;
            toldBefore = told();
        }
    }

    private void acknowledge(Crowd crowd) throws Exception {
        var deeds = new ArrayList<Deed>();
        for (var who : members.stream().filter(one -> random.nextInt(2) == 0).toList()) {
            var seen = random.nextInt(4) == 0 ? 1 + random.nextInt(number) : number;
            deeds.addAll(crowd.delivered(who, new Action(who.context(null), "brief.acknowledge", brief + " " + seen)));
        }
        var thanked = new HashSet<Colleague>();
        for (var done : crowd.done(deeds)) {
            if (done.says(THANKS).isPresent() && thanked.add(done.deed().who())) {
                var argument = ((Action) done.deed().what()).argument();
                var seen = Integer.parseInt(argument.substring(argument.indexOf(' ') + 1));
                assertThat(seen).isGreaterThanOrEqualTo(required);
                before.put(
                        done.deed().who(), acknowledged.getOrDefault(done.deed().who(), 0));
                acknowledged.put(done.deed().who(), seen);
            }
        }
    }

    /** Time stands still, so that it is never too late; what was acknowledged in an earlier round is. */
    private void takeBack() {
        for (var who : members.stream().filter(one -> random.nextInt(4) == 0).toList()) {
            var answer = who.doesAt(OTHER, new Action(who.context(null), "brief.undo", brief));
            if (Office.words(answer.card()).contains("Taken back")) {
                acknowledged.put(who, before.getOrDefault(who, 0));
            }
        }
    }

    /** Whoever gets a reminder hasn't acknowledged what holds now. */
    private void letDaysPass(int days) {
        var later = Baton.CLOCK.instant().plus(Duration.ofHours(1 + days * 24L));
        RunningBrief.passes(office, later.toString());
        members.forEach(member -> remindersOf(member)
                .filter(reminders::add)
                .forEach(reminder -> assertThat(owes(member)).as(reminder).isTrue()));
        assertThat(remindersOfAll()).isSubsetOf(reminders);
    }

    /** Whoever has owed it for days on end got the reminder, and Mia was told once; of nobody was she told twice. */
    private void assertEverybodyIsFollowedUp() {
        var told = told();
        for (var member : members) {
            var times = told.getOrDefault(member.name, 0L) - toldBefore.getOrDefault(member.name, 0L);
            assertThat(times).as("told of %s", member.name).isBetween(owes(member) ? 1L : 0L, 1L);
            if (owes(member)) {
                assertThat(reminders)
                        .contains("brief-reminder:" + asked.get(member) + " " + brief + ":" + member.person + "@"
                                + member.account);
            }
        }
    }

    /** How often Mia was told of whom. */
    private Map<String, Long> told() {
        return office.messagesIn(office.mia.direct()).stream()
                .filter(message -> message.marker().startsWith("brief-late:"))
                .flatMap(message -> NAMES.matcher(Office.words(message.card())).results())
                .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
    }

    private boolean owes(Colleague member) {
        return acknowledged.getOrDefault(member, 0) < required;
    }

    private static Stream<String> markers(String beginning, String end) {
        return Baton.PLATFORM.messages().stream()
                .map(MemoryPlatform.Message::marker)
                .filter(marker -> marker.startsWith(beginning) && marker.endsWith(end));
    }

    private Stream<String> remindersOf(Colleague member) {
        return markers("brief-reminder:", brief + ":" + member.person + "@" + member.account);
    }

    private Set<String> remindersOfAll() {
        return Set.copyOf(markers("brief-reminder:", "")
                .filter(marker -> marker.contains(brief))
                .toList());
    }

    /** Until everybody is asked who has to be, and the card counts those who have acknowledged it. */
    private void settles(RunningBrief running) {
        members.stream()
                .filter(this::owes)
                .filter(member -> asked.getOrDefault(member, 0) < required)
                .forEach(member -> {
                    asked.put(member, number);
                    expected.add("brief-ask:" + number + " " + brief + ":" + member.person + "@" + member.account);
                });
        running.card(members.stream().filter(member -> !owes(member)).count() + " of " + members.size()
                + " have acknowledged it");
        await().untilAsserted(() -> assertThat(asks()).containsExactlyInAnyOrderElementsOf(expected));
    }

    private List<String> asks() {
        return markers("brief-ask:", "")
                .filter(marker -> marker.contains(brief))
                .toList();
    }

    private void assertNothingTwice() {
        assertThat(Baton.PLATFORM.messages().stream()
                        .map(MemoryPlatform.Message::marker)
                        .filter(marker -> marker.contains(brief)))
                .doesNotHaveDuplicates();
    }
}
