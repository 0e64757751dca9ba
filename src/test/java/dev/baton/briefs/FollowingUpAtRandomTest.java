package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.BERLIN;
import static dev.baton.briefs.BriefFixtures.MIA;
import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.member;
import static dev.baton.briefs.BriefFixtures.pod;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.briefs.Reader.Step;
import dev.baton.chat.PersonId;
import dev.baton.people.Absence;
import dev.baton.store.TakenDown.Message;
import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random weeks of editions, acknowledgements, undos, absences, and people who join and leave; each timer fires at the
 * moment at which it is due. Who owes an acknowledgement and was there for two working days is reminded, and then who
 * leads is told: each exactly once, and nobody else.
 */
class FollowingUpAtRandomTest {

    private static final int STEPS = 120;

    /** Of the working days since somebody owes it. After so many whole ones a reminder can't be still to come. */
    private static final int UNTIL_REMINDED = 3;

    private static final int UNTIL_TOLD = 5;

    /** Two working days at the shortest: from a morning to the evening of the day after. */
    private static final Duration TWO_DAYS = Duration.ofHours(32);

    private static final Set<LocalDate> HOLIDAYS = Set.of(
            LocalDate.of(2026, 4, 3),
            LocalDate.of(2026, 4, 6),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 5, 14),
            LocalDate.of(2026, 5, 25));

    private static final List<PersonId> PEOPLE = IntStream.range(0, 6)
            .mapToObj(number -> new PersonId("reader" + number))
            .toList();
    private static final Pattern READER = Pattern.compile("reader\\d");

    /** Something that was done about somebody, for an edition that everybody has to acknowledge. */
    private record Deed(Step step, PersonId person, int required) {}

    private final FollowUp followUp = new FollowUp();
    private final Set<PersonId> members = new HashSet<>(PEOPLE.subList(0, 3));
    private final Set<PersonId> acknowledged = new HashSet<>();
    private final Map<Deed, Instant> deeds = new HashMap<>();

    /** From when on each was there and owed what holds now, if it was owed. */
    private final Map<PersonId, Instant> since = new HashMap<>();

    private Random random = new Random();

    static LongStream seeds() {
        var seed = Long.getLong("seed", new SecureRandom().nextLong());
        return LongStream.range(0, 10).map(number -> seed + number);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void who_owes_it_for_two_working_days_is_reminded_once_and_then_told_of_once(long seed) {
        random = new Random(seed);
        PEOPLE.forEach(person -> followUp.knows(member(person, BERLIN, null)));
        PEOPLE.forEach(person -> since.put(person, MONDAY));
        followUp.team(pod(members, null));
        followUp.begins();
        see();
        for (var step = 0; step < STEPS; step++) {
            happens();
            see();
            passes(Duration.ofMinutes(random.nextInt(3_000)).plusNanos(random.nextInt(1_000_000_000)));
            assertThat(members).allSatisfy(this::isFollowedUp);
        }
    }

    private void happens() {
        switch (random.nextInt(12)) {
            case 0 -> publish(true);
            case 1 -> publish(false);
            case 2, 3 -> join(any());
            case 4 -> leave(any());
            case 5, 6 -> acknowledge(any());
            case 7 -> takeBack(any());
            case 8 -> goAway(any());
            default -> {}
        }
    }

    private PersonId any() {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    private void publish(boolean again) {
        followUp.publishes(again);
        if (again) {
            acknowledged.clear();
            PEOPLE.forEach(this::owesFromNowOn);
        }
    }

    /** Whoever is away, or soon will be, is there from the day on after that. */
    private void owesFromNowOn(PersonId person) {
        var absence =
                followUp.person(person).absences().all().stream().findFirst().orElse(null);
        since.put(
                person,
                absence == null || absence.last().isBefore(today())
                        ? followUp.now()
                        : absence.last().plusDays(1).atStartOfDay(BERLIN).toInstant());
    }

    private void join(PersonId person) {
        if (members.add(person)) {
            owesFromNowOn(person);
            followUp.team(pod(members, null));
        }
    }

    private void leave(PersonId person) {
        if (members.size() > 1 && members.remove(person)) {
            followUp.team(pod(members, null));
        }
    }

    private void acknowledge(PersonId person) {
        if (members.contains(person) && acknowledged.add(person)) {
            followUp.acknowledges(person);
        }
    }

    private void takeBack(PersonId person) {
        if (members.contains(person) && acknowledged.add(person)) {
            followUp.acknowledges(person);
            passes(Duration.ofSeconds(random.nextInt(500)));
            if (followUp.takesBack(person)) {
                acknowledged.remove(person);
                owesFromNowOn(person);
            }
        }
    }

    private void goAway(PersonId person) {
        var first = today().plusDays(random.nextInt(3));
        followUp.knows(member(person, BERLIN, new Absence(first, first.plusDays(random.nextInt(4)))));
        var back = first.plusDays(4).atStartOfDay(BERLIN).toInstant();
        since.merge(person, back, (one, other) -> one.isAfter(other) ? one : other);
    }

    private LocalDate today() {
        return followUp.now().atZone(BERLIN).toLocalDate();
    }

    private void passes(Duration time) {
        var until = followUp.now().plus(time);
        while (followUp.fires(until)) {
            see();
        }
    }

    private boolean owes(PersonId person) {
        return members.contains(person) && !acknowledged.contains(person);
    }

    private void see() {
        for (var message : followUp.messages()) {
            var kind = message.id().substring(0, message.id().indexOf(':'));
            switch (kind) {
                case "brief-ask" -> did(Step.ASK, reader(message.id()));
                case "brief-reminder" -> reminded(reader(message.id()));
                case "brief-late" -> told(message);
                default -> assertThat(kind).isEqualTo("brief");
            }
        }
    }

    private static PersonId reader(String id) {
        var match = READER.matcher(id);
        assertThat(match.find()).as(id).isTrue();
        return new PersonId(match.group());
    }

    private void did(Step step, PersonId person) {
        assertThat(owes(person)).as("%s owes it who is to %s", person, step).isTrue();
        assertThat(deeds.put(deed(step, person), followUp.now()))
                .as("%s for %s was done before", step, person)
                .isNull();
    }

    private Deed deed(Step step, PersonId person) {
        return new Deed(step, person, followUp.edition().required());
    }

    private void reminded(PersonId person) {
        var now = followUp.now().atZone(BERLIN);
        assertThat(isWorkingDay(now.toLocalDate()))
                .as("%s is a working day", now)
                .isTrue();
        assertThat(now.getHour()).isBetween(9, 16);
        assertThat(followUp.person(person).isAway(now.toLocalDate())).isFalse();
        assertThat(deeds.get(deed(Step.ASK, person)))
                .isNotNull()
                .isBeforeOrEqualTo(followUp.now().minus(TWO_DAYS));
        did(Step.REMIND, person);
    }

    /** In one message of all. */
    private void told(Message message) {
        assertThat(message.id()).endsWith("/" + MIA);
        var late =
                READER.matcher(message.body()).results().map(MatchResult::group).toList();
        assertThat(late).isNotEmpty().doesNotHaveDuplicates();
        for (var name : late) {
            var person = new PersonId(name);
            assertThat(deeds).containsKey(deed(Step.REMIND, person));
            did(Step.TELL_LEAD, person);
        }
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    /** How many working days have begun and ended since then. */
    private long workingDaysSince(Instant then) {
        var begin = then.atZone(BERLIN).toLocalDate().plusDays(1);
        return begin.isBefore(today())
                ? begin.datesUntil(today())
                        .filter(FollowingUpAtRandomTest::isWorkingDay)
                        .count()
                : 0;
    }

    private void isFollowedUp(PersonId person) {
        if (!owes(person)) {
            return;
        }
        assertThat(deeds).containsKey(deed(Step.ASK, person));
        var days = workingDaysSince(Objects.requireNonNull(since.get(person)));
        if (days >= UNTIL_REMINDED) {
            assertThat(deeds)
                    .as("%s owes it for %d days on %s", person, days, followUp.now())
                    .containsKey(deed(Step.REMIND, person));
        }
        if (days >= UNTIL_TOLD) {
            assertThat(deeds)
                    .as("%s owes it for %d days on %s", person, days, followUp.now())
                    .containsKey(deed(Step.TELL_LEAD, person));
        }
    }
}
