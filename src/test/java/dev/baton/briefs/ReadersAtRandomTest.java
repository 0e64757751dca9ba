package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.BERLIN;
import static dev.baton.briefs.BriefFixtures.MIA;
import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.content;
import static dev.baton.briefs.BriefFixtures.first;
import static dev.baton.briefs.BriefFixtures.person;
import static dev.baton.briefs.BriefFixtures.pod;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.briefs.Reader.Step;
import dev.baton.chat.PersonId;
import dev.baton.people.Pod;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random histories of editions, acknowledgements, undos, people who join and leave, and time that goes by. A person is
 * asked exactly when what holds now needs it; nobody who has acknowledged is reminded; leads are told once.
 */
class ReadersAtRandomTest {

    private static final int STEPS = 400;
    private static final List<PersonId> PEOPLE =
            IntStream.range(0, 6).mapToObj(number -> new PersonId("p" + number)).toList();

    /** Something that was done for somebody, for an edition that everybody has to acknowledge. */
    private record Deed(Step step, PersonId person, int required) {}

    /** What somebody did last. */
    private record Act(int edition, int before, Instant at) {}

    private final BriefId brief = BriefId.create();
    private final Map<PersonId, Reader> readers = new HashMap<>();
    private final Set<PersonId> members = new HashSet<>(PEOPLE.subList(0, 3));
    private final Set<Deed> deeds = new HashSet<>();

    /** What each has acknowledged, kept apart from what is tested. */
    private final Map<PersonId, Integer> acknowledged = new HashMap<>();

    private final Map<PersonId, Act> acts = new HashMap<>();
    private Edition edition = first();
    private Instant now = MONDAY;
    private Random random = new Random();

    static LongStream seeds() {
        var seed = Long.getLong("seed", new SecureRandom().nextLong());
        return LongStream.range(0, 50).map(number -> seed + number);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everybody_is_asked_reminded_and_told_of_exactly_when_the_current_version_needs_it(long seed) {
        random = new Random(seed);
        reach();
        for (var step = 0; step < STEPS; step++) {
            switch (random.nextInt(12)) {
                case 0 -> publish(true);
                case 1 -> publish(false);
                case 2 -> members.add(any());
                case 3 -> members.remove(any());
                case 4, 5, 6 -> acknowledge(any());
                case 7 -> takeBack(any());
                default -> now = now.plus(Duration.ofMinutes(random.nextInt(3_000)));
            }
            reach();
            timers();
            assertThat(members).as("at step %d", step).allMatch(this::isTreatedRight);
        }
    }

    private PersonId any() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private Reader of(PersonId person) {
        return readers.getOrDefault(person, Reader.of(brief, person));
    }

    private Pod team() {
        return pod(members, null);
    }

    private void publish(boolean again) {
        edition = edition.next(content(), again, MIA, now);
    }

    /** As a publication does, and whatever changes a pod's people. */
    private void reach() {
        for (var member : members) {
            var person = person(member, BERLIN, null);
            if (of(member).next(edition) == Step.ASK) {
                did(Step.ASK, member);
                readers.put(member, of(member).asked(edition, DueTimes.reminder(now, team(), person)));
            } else {
                readers.put(
                        member,
                        Pursuit.of(of(member), edition, team(), person, now).reader());
            }
        }
    }

    /** Those that are due; who is in no pod is left alone. */
    private void timers() {
        now = now.plus(Duration.ofMinutes(random.nextInt(600)));
        for (var member : members) {
            if (of(member).isDue(Step.REMIND, edition, now)) {
                did(Step.REMIND, member);
                readers.put(member, of(member).reminded(edition, DueTimes.word(now, team())));
            } else if (of(member).isDue(Step.TELL_LEAD, edition, now)) {
                did(Step.TELL_LEAD, member);
                readers.put(member, of(member).told(edition));
            }
        }
    }

    private void did(Step step, PersonId person) {
        assertThat(acknowledged.getOrDefault(person, 0))
                .as("%s has to be acknowledged by whom is to %s", edition.required(), step)
                .isLessThan(edition.required());
        assertThat(deeds.add(new Deed(step, person, edition.required())))
                .as("%s for %s of %d is done once", step, person, edition.required())
                .isTrue();
        if (step != Step.ASK) {
            assertThat(deeds).contains(new Deed(before(step), person, edition.required()));
        }
    }

    private static Step before(Step step) {
        return step == Step.TELL_LEAD ? Step.REMIND : Step.ASK;
    }

    private void acknowledge(PersonId person) {
        var seen = 1 + random.nextInt(edition.number());
        var before = acknowledged.getOrDefault(person, 0);
        of(person).acknowledging(seen, now).ifPresent(after -> {
            assertThat(seen).isGreaterThan(before);
            readers.put(person, after);
            acknowledged.put(person, seen);
            acts.put(person, new Act(seen, before, now));
        });
        assertThat(acknowledged.getOrDefault(person, 0)).isEqualTo(Math.max(seen, before));
    }

    private void takeBack(PersonId person) {
        now = now.plus(Duration.ofSeconds(random.nextInt(500)));
        var act = acts.remove(person);
        var isInTime = act != null && !now.isAfter(act.at().plus(Reader.REGRET));
        var after = of(person).takingBack(now);
        assertThat(after.isPresent()).isEqualTo(isInTime);
        after.ifPresent(back -> {
            readers.put(person, back);
            acknowledged.put(person, act == null ? 0 : act.before());
        });
    }

    private boolean isTreatedRight(PersonId member) {
        var owes = acknowledged.getOrDefault(member, 0) < edition.required();
        return of(member).owes(edition) == owes
                && (!owes || deeds.contains(new Deed(Step.ASK, member, edition.required())));
    }
}
