package dev.baton.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.definitions.Clause.Statement;
import dev.baton.definitions.Outcome.Changed;
import dev.baton.definitions.Outcome.Holds;
import dev.baton.definitions.Outcome.Not;
import dev.baton.people.PodId;
import dev.baton.people.Side;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Thousands of random stories, in which people change, propose, sign, take back, decline and withdraw while leads come
 * and go, against a model that only remembers which sides have signed what is proposed.
 */
class DefinitionsAtRandomTest {

    private static final List<PersonId> PEOPLE =
            List.of(new PersonId("a"), new PersonId("b"), new PersonId("c"), new PersonId("d"));
    private static final int STORIES = 300;
    private static final int DEEDS = 120;

    static LongStream seeds() {
        return LongStream.of(1, 2, new SecureRandom().nextLong());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void it_holds_exactly_when_both_present_leads_have_signed_that_very_version(long seed) {
        var random = new Random(seed);
        for (var story = 0; story < STORIES; story++) {
            new Story(random, "seed " + seed + ", story " + story).plays();
        }
    }

    private static final class Story {

        private final Random random;
        private final String name;
        private final Set<Side> signed = EnumSet.noneOf(Side.class);
        private final Map<Side, Instant> signedAt = new HashMap<>();
        private final Map<Side, PersonId> signedBy = new HashMap<>();
        private final Map<Integer, String> codes = new HashMap<>();

        private Definition definition = Definition.none(new PodId("pod"));
        private Leaders leaders = new Leaders(null, null);
        private Instant now = Instant.parse("2026-03-02T09:00:00Z");
        private boolean asked;
        private int held;

        Story(Random random, String name) {
            this.random = random;
            this.name = name;
        }

        void plays() {
            for (var deed = 0; deed < DEEDS; deed++) {
                now = now.plus(Duration.ofSeconds(random.nextInt(240)));
                step();
                assertThat(definition.inForce().map(InForce::version).orElse(0))
                        .as(name)
                        .isEqualTo(held);
                everyCodeMeansOneThing();
            }
        }

        private void everyCodeMeansOneThing() {
            var open = definition.proposal();
            if (open != null) {
                open.clauses()
                        .forEach(clause -> assertThat(codes.merge(clause.number(), clause.words(), (one, other) -> one))
                                .as(name)
                                .isEqualTo(clause.words()));
            }
        }

        private void step() {
            var person = PEOPLE.get(random.nextInt(PEOPLE.size()));
            switch (random.nextInt(9)) {
                case 0 -> begins(person);
                case 1 -> edits();
                case 2, 3 -> proposes(person);
                case 4, 5 -> signs(person);
                case 6 -> takesBack(person);
                case 7 -> leaders = new Leaders(somebody(), somebody());
                default -> ends(person);
            }
        }

        private @Nullable PersonId somebody() {
            return random.nextInt(4) == 0 ? null : PEOPLE.get(random.nextInt(PEOPLE.size()));
        }

        private int revision() {
            var open = definition.proposal();
            return random.nextInt(10) == 0 || open == null ? random.nextInt(20) : open.revision();
        }

        private boolean isCurrent(int revision) {
            var open = definition.proposal();
            return open != null && open.revision() == revision;
        }

        private void begins(PersonId person) {
            take(definition.begin(person, List.of(new Statement("Begun " + random.nextInt()))));
        }

        private void edits() {
            var open = definition.proposal();
            if (open != null) {
                var edit = random.nextInt(3) > 0 || open.clauses().isEmpty()
                        ? new Edit.Add(new Statement("Added " + random.nextInt()))
                        : new Edit.Remove(open.clauses()
                                .get(random.nextInt(open.clauses().size()))
                                .number());
                if (take(definition.edit(edit))) {
                    notAsked();
                }
            }
        }

        private void notAsked() {
            asked = false;
            signed.clear();
        }

        private void proposes(PersonId person) {
            if (take(definition.propose(revision(), person, "Because", leaders, now))) {
                signed.clear();
                asked = true;
                sign(person);
            }
        }

        private void sign(PersonId person) {
            leaders.sidesOf(person).stream().filter(signed::add).forEach(side -> {
                signedAt.put(side, now);
                signedBy.put(side, person);
            });
            if (signed.size() == 2) {
                held++;
                notAsked();
            }
        }

        private void signs(PersonId person) {
            var revision = revision();
            var mayNow = asked
                    && isCurrent(revision)
                    && leaders.sidesOf(person).stream().anyMatch(side -> !signed.contains(side));
            if (mayNow) {
                sign(person);
            }
            assertThat(take(definition.sign(revision, person, leaders, now)))
                    .as(name)
                    .isEqualTo(mayNow);
        }

        private void takesBack(PersonId person) {
            var own = signed.stream()
                    .filter(side -> person.equals(signedBy.get(side)))
                    .toList();
            var mayNow = asked
                    && !own.isEmpty()
                    && own.stream()
                            .allMatch(side -> !now.isAfter(
                                    signedAt.getOrDefault(side, Instant.EPOCH).plus(Duration.ofMinutes(5))));
            var open = definition.proposal();
            if (open != null) {
                assertThat(take(definition.takeBack(open.revision(), person, now)))
                        .as(name)
                        .isEqualTo(mayNow);
                if (mayNow) {
                    own.forEach(signed::remove);
                }
            }
        }

        private void ends(PersonId person) {
            if (random.nextBoolean()) {
                if (take(definition.decline(revision(), person, leaders, "No", now))) {
                    notAsked();
                }
            } else if (random.nextInt(4) == 0 && take(definition.withdraw(person, false))) {
                notAsked();
            }
        }

        /** Whether anything came of it. */
        private boolean take(Outcome outcome) {
            switch (outcome) {
                case Not ignored -> {
                    return false;
                }
                case Changed(var after) -> definition = after;
                case Holds(var after, var version) -> {
                    definition = after;
                    assertThat(version.signatures().stream().map(Signature::side))
                            .as(name)
                            .containsExactlyInAnyOrder(Side.SALES, Side.MARKETING);
                }
            }
            return true;
        }
    }
}
