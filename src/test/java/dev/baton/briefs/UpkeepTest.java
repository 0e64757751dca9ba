package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.briefs.Upkeep.Step;
import dev.baton.chat.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class UpkeepTest {

    private static final Instant BEGUN = BriefFixtures.MONDAY;
    private static final Instant STALE = BEGUN.plus(Upkeep.FRESH);
    private static final Instant NEXT = STALE.plus(Duration.ofDays(2));

    private final BriefId brief = new BriefId("B");
    private final Upkeep fresh = Upkeep.of(brief).showing(List.of("a", "b"), BEGUN);

    @Test
    void what_nobody_has_confirmed_for_90_days_is_asked_about_reminded_of_and_told_once_each() {
        assertThat(fresh.due(Step.ASK, Map.of(), STALE.minusMillis(1))).isEmpty();
        assertThat(fresh.due(Step.ASK, Map.of(), STALE)).containsExactly("a", "b");
        assertThat(fresh.next()).contains(STALE);
        var asked = fresh.did(Step.ASK, List.of("a", "b"), STALE, NEXT);
        assertThat(asked.due(Step.ASK, Map.of("a", 9), NEXT)).isEmpty();
        assertThat(asked.due(Step.REMIND, Map.of("a", 9), NEXT.minusMillis(1))).isEmpty();
        assertThat(asked.due(Step.REMIND, Map.of(), NEXT)).containsExactly("a", "b");
        var reminded = asked.did(Step.REMIND, List.of("a"), NEXT, NEXT);
        assertThat(reminded.due(Step.TELL_LEAD, Map.of(), NEXT)).containsExactly("a");
        var told = reminded.did(Step.TELL_LEAD, List.of("a"), NEXT, NEXT);
        for (var step : Step.values()) {
            assertThat(told.due(step, Map.of("a", 9), NEXT.plus(Upkeep.FRESH))).doesNotContain("a");
        }
    }

    @Test
    void three_people_who_say_that_it_did_not_help_make_it_stale_until_somebody_confirms_it() {
        var uses = List.of(didnt("sam"), didnt("sue"), didnt("zoe"));
        assertThat(fresh.due(Step.ASK, Doubts.of(fresh, uses.subList(0, 2)), BEGUN.plusSeconds(5)))
                .isEmpty();
        assertThat(fresh.due(Step.ASK, Doubts.of(fresh, uses), BEGUN.plusSeconds(5)))
                .containsExactly("a");
        var confirmed = fresh.confirmed("a", BEGUN.plusSeconds(5));
        assertThat(confirmed.due(Step.ASK, Doubts.of(confirmed, uses), BEGUN.plusSeconds(5)))
                .isEmpty();
    }

    private Use didnt(String who) {
        return Use.of(brief, new PersonId(who))
                .judging("a", false, BEGUN.plusSeconds(1))
                .orElseThrow();
    }

    private static boolean waits(Upkeep upkeep) {
        return Objects.requireNonNull(upkeep.assets().get("a")).waits();
    }

    @Test
    void confirming_begins_anew_and_can_be_taken_back() {
        var asked = fresh.did(Step.ASK, List.of("a"), STALE, NEXT);
        var confirmed = asked.confirmed("a", STALE.plusSeconds(5));
        assertThat(waits(confirmed)).isFalse();
        assertThat(waits(confirmed.unconfirmed("a").orElseThrow())).isTrue();
        assertThat(confirmed.unconfirmed("b")).isEmpty();
    }

    @Test
    void what_is_gone_is_forgotten_and_what_is_new_is_right() {
        var other = fresh.showing(List.of("b", "c"), STALE);
        assertThat(other.assets()).containsOnlyKeys("b", "c");
        assertThat(other.due(Step.ASK, Map.of(), STALE)).containsExactly("b");
        assertThat(other.showing(List.of("b", "c"), NEXT)).isEqualTo(other);
    }
}
