package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Context;
import dev.baton.chat.Interaction;
import dev.baton.chat.InteractionId;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.Submission;
import dev.baton.scenario.Office.Colleague;
import dev.baton.store.RedisFixture;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Many people vote at once on two nodes: twice, in any order, for options that are gone, as guests, and after the end.
 * The tally is what a reference says, and nobody counts twice.
 */
class PollsAtRandomTest {

    private static final int PEOPLE = 500;

    /** No option has that number. */
    private static final int GONE = 9;

    private static final String MASTER_KEY = RedisFixture.masterKey();
    private static final Baton ONE = start();
    private static final Baton OTHER = start();

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

    private record Vote(Colleague who, int option, Interaction deed) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_tally_equals_a_reference(long seed) throws Exception {
        var random = new Random(seed);
        var office = Office.withPod(ONE);
        var crowd = hired(office, random);
        for (var terms : List.of("", "anonymous")) {
            votes(office, crowd, terms, random);
        }
    }

    /**
     * Who votes.
     *
     * @param guests those of them who can't
     */
    private record Crowd(List<Colleague> people, Set<Colleague> guests) {}

    private static Crowd hired(Office office, Random random) {
        var people = new ArrayList<Colleague>();
        var guests = new HashSet<Colleague>();
        for (var number = 0; number < PEOPLE; number++) {
            var isGuest = random.nextInt(20) == 0;
            var person = office.hire("Voter " + number, isGuest ? Role.GUEST : Role.MEMBER);
            people.add(person);
            if (isGuest) {
                guests.add(person);
            }
        }
        return new Crowd(people, guests);
    }

    private static void votes(Office office, Crowd crowd, String terms, Random random) throws Exception {
        var voters = new Voters(office);
        office.mia.types("poll \"Which one?\" \"A\" \"B\" \"C\" \"D\" " + terms).saysPrivately("is asked");
        var id =
                office.mia.action(voters.card("Nobody has voted yet"), "Manage").argument();
        var secret = !terms.isEmpty();
        // one in ten presses what isn't there
        var votes = crowd.people().stream()
                .map(who -> vote(who, id, random.nextInt(10) == 0 ? GONE : 1 + random.nextInt(4), secret))
                .toList();
        cast(votes, id, secret, random);
        var expected = votes.stream()
                .filter(vote -> vote.option() != GONE && !crowd.guests().contains(vote.who()))
                .collect(Collectors.groupingBy(Vote::option, Collectors.counting()));
        var total = expected.values().stream().mapToLong(Long::longValue).sum();
        voters.card(total + " people have voted");
        voters.manages(office.mia, "Close").saysPrivately("is closed");
        for (var who : crowd.people().subList(0, 20)) {
            assertThat(who.doesAt(OTHER, vote(who, id, 1, secret).deed()).reply).isInstanceOf(Reply.OnlyYou.class);
        }
        var words = Office.words(voters.card("Closed.", total + " people have voted"));
        for (var option = 1; option <= 4; option++) {
            assertThat(words).as("option %d", option).contains("% · " + expected.getOrDefault(option, 0L) + " votes");
        }
    }

    /** All at once, on either node, some of them two or three times, in any order. */
    private static void cast(List<Vote> votes, String id, boolean secret, Random random) throws Exception {
        var deeds = new ArrayList<Callable<Void>>();
        for (var vote : votes) {
            var times = 1 + random.nextInt(3);
            for (var time = 0; time < times; time++) {
                var node = random.nextBoolean() ? ONE : OTHER;
                var deed = time == 0 ? vote.deed() : again(vote, id, vote.option(), secret, random);
                deeds.add(() -> {
                    vote.who().doesAt(node, deed);
                    return null;
                });
            }
        }
        Collections.shuffle(deeds, random);
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : all.invokeAll(deeds)) {
                done.get();
            }
        }
    }

    /** The same vote: delivered again, or done again. */
    private static Interaction again(Vote vote, String id, int option, boolean secret, Random random) {
        return random.nextBoolean()
                ? vote.deed()
                : vote(vote.who(), id, option, secret).deed();
    }

    private static Vote vote(Colleague who, String id, int option, boolean secret) {
        var context = new Context(
                new InteractionId(java.util.UUID.randomUUID().toString()),
                who.context(null).organization(),
                who.person,
                who.account,
                null,
                Context.Surface.MESSAGE,
                false);
        return new Vote(
                who,
                option,
                secret
                        ? new Submission(
                                context, "poll.ballot", id, Map.of("choice", List.of(Integer.toString(option))))
                        : new Action(context, "poll.vote", id + " " + option));
    }
}
