package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.scenario.Crowd.Deed;
import dev.baton.scenario.Crowd.Done;
import dev.baton.scenario.Office.Colleague;
import dev.baton.store.RedisFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Many people vote at once on two nodes: twice, out of order, now for this and now for that, for an option that is
 * taken away meanwhile, as guests, and after the end. The tally is what a reference says, and nobody counts twice.
 */
class PollsAtRandomTest {

    private static final int PEOPLE = 500;
    private static final String QUESTION = "poll \"Which one?\" \"A\" \"B\" \"C\" \"D\" \"E\" ";
    private static final Map<String, List<String>> WITHOUT_E = Map.of("options", List.of("A\nB\nC\nD"));
    private static final String OPTIONS = "ABCDE";
    private static final int GONE = 5;
    private static final Pattern CHOSEN = Pattern.compile("You chose “|what you have chosen already");
    private static final Pattern COUNTS = Pattern.compile("Your vote counts");
    private static final Pattern RECEIPT = Pattern.compile("Your vote counts: “(.)”");
    private static final Pattern ROW = Pattern.compile("Strong\\[\\w+=([A-E])].*?· (\\d+) vote", Pattern.DOTALL);

    private static final String MASTER_KEY = RedisFixture.masterKey();
    private static final Baton ONE = start();
    private static final Baton OTHER = start();

    private final Office office = Office.withPod(ONE);
    private final Voters voters = new Voters(office);
    private List<Colleague> members = List.of();
    private List<Colleague> everybody = List.of();
    private String poll = "";
    private Random random = new Random();
    private Crowd crowd = new Crowd(office, List.of(ONE), random);

    private static Baton start() {
        return Baton.start("--redis.url=" + RedisFixture.url(), "--baton.master-key=" + MASTER_KEY);
    }

    @AfterAll
    static void both_stop() {
        ONE.close();
        OTHER.close();
    }

    static LongStream seeds() {
        return LongStream.of(Long.getLong("seed", new java.security.SecureRandom().nextLong()));
    }

    private void gather(long seed, String terms) {
        random = new Random(seed);
        crowd = new Crowd(office, List.of(ONE, OTHER), random);
        members = crowd.hired(Role.MEMBER, PEOPLE - PEOPLE / 20);
        everybody = Stream.concat(members.stream(), crowd.hired(Role.GUEST, PEOPLE / 20).stream())
                .toList();
        office.mia.types(QUESTION + terms).saysPrivately("is asked");
        poll = office.mia.action(voters.card("Nobody has voted yet"), "Manage").argument();
    }

    /** An option's button, pressed at a moment. */
    private record Press(Colleague who, int option, Instant at) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void in_an_open_poll_each_persons_latest_press_counts(long seed) throws Exception {
        gather(seed, "");
        var counted = new HashMap<Colleague, Press>();
        count(counted, pressedAtOnce());
        var warning = voters.manages(office.mia, "Edit").fills(WITHOUT_E);
        var lost = counted.values().stream()
                .filter(press -> press.option() == GONE)
                .count();
        assertThat(warning.form().toString()).contains("and with it " + lost + " votes.");
        pressWhile(warning.submission(Map.of()), counted);
        counted.values().removeIf(press -> press.option() == GONE);
        count(
                counted,
                pressedAtOnce().stream().filter(press -> press.option() != GONE).toList());

        var shown = counted.values().stream()
                .collect(Collectors.groupingBy(press -> label(press.option()), Collectors.counting()));
        seesWhatCounts(shown);
        voters.manages(office.mia, "Close").saysPrivately("is closed");
        members.subList(0, 20)
                .forEach(who ->
                        who.doesAt(OTHER, pressing(new Press(who, 1, before()))).saysPrivately("That poll is closed"));
        seesWhatCounts(shown);
    }

    private void count(Map<Colleague, Press> counted, List<Press> presses) {
        presses.stream()
                .filter(press -> members.contains(press.who()))
                .forEach(press -> counted.merge(
                        press.who(), press, (one, other) -> one.at().isAfter(other.at()) ? one : other));
    }

    /** Everybody presses once more while the poll is edited. Each is told whether that came before what is gone was. */
    private void pressWhile(Submission edit, Map<Colleague, Press> counted) throws Exception {
        var presses = everybody.stream()
                .map(who -> new Press(who, option(), Baton.CLOCK.instant()))
                .toList();
        var deeds = new ArrayList<>(List.of(new Deed(office.mia, OTHER, edit)));
        presses.forEach(press -> deeds.addAll(crowd.delivered(press.who(), pressing(press))));
        var voted = crowd.done(deeds).stream()
                .filter(done -> done.says(CHOSEN).isPresent())
                .map(done -> done.deed().who())
                .collect(Collectors.toSet());
        assertThat(members).containsAll(voted);
        for (var press : presses) {
            if (voted.contains(press.who())) {
                counted.put(press.who(), press);
            } else if (members.contains(press.who())) {
                assertThat(press.option()).as(press.who().name).isEqualTo(GONE);
            }
        }
    }

    private int option() {
        return 1 + random.nextInt(OPTIONS.length());
    }

    private Instant before() {
        return Baton.CLOCK
                .instant()
                .minus(Duration.ofNanos(1 + random.nextLong(Duration.ofHours(1).toNanos())));
    }

    /** Everybody presses once to three times, and some of it is delivered twice. */
    private List<Press> pressedAtOnce() throws Exception {
        var presses = everybody.stream()
                .flatMap(who -> IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(time -> new Press(who, option(), before())))
                .toList();
        var deeds = new ArrayList<Deed>();
        presses.forEach(press -> deeds.addAll(crowd.delivered(press.who(), pressing(press))));
        crowd.done(deeds);
        return presses;
    }

    private Action pressing(Press press) {
        return new Action(press.who().context(null), "poll.vote", poll + " " + press.option(), null, press.at());
    }

    private static String label(int option) {
        return OPTIONS.substring(option - 1, option);
    }

    private void seesWhatCounts(Map<String, Long> expected) {
        var total = expected.values().stream().mapToLong(Long::longValue).sum();
        await().untilAsserted(() ->
                assertThat(tallyOn(voters.card(total + " people have voted"))).isEqualTo(expected));
    }

    private static Map<String, Long> tallyOn(Card card) {
        var tally = new HashMap<String, Long>();
        var rows = ROW.matcher(Office.words(card));
        while (rows.find()) {
            tally.put(rows.group(1), Long.valueOf(rows.group(2)));
        }
        tally.values().removeIf(votes -> votes == 0);
        return tally;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void in_an_anonymous_poll_each_persons_first_ballot_counts_as_it_was_changed_last(long seed) throws Exception {
        gather(seed, "anonymous");
        var dropped = counted(castAtOnce(members.subList(0, 50)));
        var warning = voters.manages(office.mia, "Edit").fills(WITHOUT_E);
        assertThat(warning.form().toString()).contains("All that " + dropped.size() + " people voted so far");
        var counted = castWhile(warning.submission(Map.of()));
        var others = everybody.stream().filter(who -> !counted.containsKey(who));
        counted.putAll(counted(castAtOnce(others.toList())));
        assertThat(members).containsAll(counted.keySet());
        assertThat(counted.size()).isBetween(PEOPLE / 2, members.size());
        voters.card(counted.size() + " people have voted");
        var changes = new ArrayList<Deed>();
        counted.forEach((who, ballot) -> {
            if (ballot.receipt() != null && random.nextInt(3) == 0) {
                changes.addAll(crowd.delivered(who, ballot(who, ballot.receipt(), 1 + random.nextInt(4))));
                changes.addAll(crowd.delivered(who, ballot(who, ballot.receipt(), 1 + random.nextInt(4))));
            }
        });
        counted.putAll(counted(crowd.done(changes)));
        voters.manages(office.mia, "Close").saysPrivately("is closed");
        members.subList(0, 20)
                .forEach(who -> who.doesAt(OTHER, ballot(who, poll, 1)).saysPrivately("That poll is closed"));
        voters.card("Closed.");
        seesWhatCounts(counted.values().stream().collect(Collectors.groupingBy(Counted::label, Collectors.counting())));
    }

    /** Everybody casts a ballot while the poll is edited; those that came before that are gone. */
    private Map<Colleague, Counted> castWhile(Submission edit) throws Exception {
        var deeds = new ArrayList<>(List.of(new Deed(office.mia, OTHER, edit)));
        everybody.forEach(who -> deeds.addAll(crowd.delivered(who, ballot(who, poll, option()))));
        var counted = counted(crowd.done(deeds));
        counted.keySet()
                .removeIf(who -> who.does(new Action(who.context(null), "poll.ballot", poll))
                        .form()
                        .name()
                        .equals("poll.ballot"));
        assertThat(counted.values()).noneMatch(ballot -> ballot.label().equals(label(GONE)));
        return counted;
    }

    /** Each casts once to three ballots, mostly different ones, and some are delivered twice. */
    private List<Done> castAtOnce(Collection<Colleague> people) throws Exception {
        var deeds = new ArrayList<Deed>();
        for (var who : people) {
            for (var times = 1 + random.nextInt(3); times > 0; times--) {
                deeds.addAll(crowd.delivered(who, ballot(who, poll, option())));
            }
        }
        return crowd.done(deeds);
    }

    private Submission ballot(Colleague who, String argument, int option) {
        return new Submission(
                who.context(null), "poll.ballot", argument, Map.of("choice", List.of(Integer.toString(option))));
    }

    /**
     * A ballot of which its voter was told that it counts.
     *
     * @param receipt what opens it again; null if the answer with it got lost
     */
    private record Counted(
            Submission cast, String label, @Nullable String receipt) {

        static Optional<Counted> of(Done done) {
            if (!(done.deed().what() instanceof Submission cast)
                    || done.says(COUNTS).isEmpty()) {
                return Optional.empty();
            }
            var label = PollsAtRandomTest.label(Integer.parseInt(cast.value("choice")));
            var receipt = done.says(RECEIPT).map(said -> {
                assertThat(said.group(1)).isEqualTo(label);
                return Office.buttons(done.answer().card()).getFirst().argument();
            });
            return Optional.of(new Counted(cast, label, receipt.orElse(null)));
        }

        /** The same ballot, of which its voter was told twice. */
        static Counted same(Counted one, Counted other) {
            assertThat(one.cast()).isEqualTo(other.cast());
            assertThat(one.receipt() == null || other.receipt() == null).isTrue();
            return one.receipt() == null ? other : one;
        }
    }

    /** The one ballot of each that counts. */
    private static Map<Colleague, Counted> counted(List<Done> done) {
        var counted = new HashMap<Colleague, Counted>();
        done.forEach(each ->
                Counted.of(each).ifPresent(ballot -> counted.merge(each.deed().who(), ballot, Counted::same)));
        return counted;
    }
}
