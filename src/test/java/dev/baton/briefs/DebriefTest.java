package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.briefs.Lesson.Again;
import dev.baton.briefs.Lesson.Step;
import dev.baton.briefs.Lesson.Words;
import dev.baton.chat.PersonId;
import dev.baton.people.Absence;
import dev.baton.people.Side;
import dev.baton.pods.CampaignFigures.Figures;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DebriefTest {

    private static final PersonId SAM = new PersonId("sam");
    private static final Instant NOW = BriefFixtures.MONDAY;
    private static final Instant DUE = NOW.plus(Duration.ofDays(7));

    private final BriefId brief = new BriefId("B");
    private final Debrief debrief = new Debrief(brief, Set.of(BriefFixtures.SUE, SAM), DUE, null);

    private Lesson said(PersonId who) {
        return Lesson.of(brief, who).saying(new Words("The mug", "", Again.YES, true, Side.SALES, NOW));
    }

    @Test
    void it_is_posted_once_it_is_time_whoever_has_answered() {
        assertThat(debrief.isReady(List.of(), Set.of(SAM), DUE.minusMillis(1))).isFalse();
        assertThat(debrief.isReady(List.of(), Set.of(SAM), DUE)).isTrue();
        var result = new Debrief.Result(NOW, null, Tally.of(List.of(), Use.ALL), Figures.NONE);
        assertThat(debrief.posted(result).isReady(List.of(), Set.of(SAM), DUE)).isFalse();
    }

    @Test
    void it_is_posted_five_minutes_after_the_last_answer_of_those_who_can_still_answer() {
        var both = Set.of(BriefFixtures.SUE, SAM);
        var all = List.of(said(SAM), said(BriefFixtures.SUE));
        assertThat(debrief.isReady(all, both, NOW.plus(Debrief.REGRET).minusMillis(1)))
                .isFalse();
        assertThat(debrief.isReady(all, both, NOW.plus(Debrief.REGRET))).isTrue();
        assertThat(debrief.isReady(List.of(said(SAM)), both, NOW.plus(Debrief.REGRET)))
                .isFalse();
        assertThat(debrief.isReady(List.of(said(SAM)), Set.of(SAM), NOW.plus(Debrief.REGRET)))
                .as("Sue has left")
                .isTrue();
        assertThat(debrief.isReady(List.of(), Set.of(), NOW))
                .as("nobody said a word")
                .isFalse();
        var other = List.of(said(SAM), said(new PersonId("zoe")));
        assertThat(debrief.isReady(other, both, NOW.plus(Debrief.REGRET))).isFalse();
        assertThat(debrief.answered(other)).isOne();
    }

    @Test
    void somebody_is_asked_once_reminded_once_and_left_alone_once_something_is_said() {
        var lesson = Lesson.of(brief, SAM);
        assertThat(lesson.next()).isEqualTo(Step.ASK);
        assertThat(lesson.did(Step.ASK).next()).isEqualTo(Step.REMIND);
        assertThat(lesson.did(Step.REMIND).next()).isEqualTo(Step.NOTHING);
        assertThat(said(SAM).next()).isEqualTo(Step.NOTHING);
        assertThat(said(SAM).did(Step.ASK).saying(null).next()).isEqualTo(Step.REMIND);
    }

    @Test
    void five_working_days_know_holidays_and_absences_but_not_long_ones() {
        var pod = BriefFixtures.pod(Set.of(BriefFixtures.SUE), null);
        var there = BriefFixtures.person(BriefFixtures.MIA, BriefFixtures.BERLIN, null);
        var easter = BriefFixtures.berlin("2026-04-01T00:00");
        assertThat(DebriefTimes.due(NOW, pod, there)).isEqualTo(BriefFixtures.berlin("2026-03-09T10:00"));
        assertThat(DebriefTimes.due(easter, pod, there))
                .as("without Good Friday and Easter Monday")
                .isEqualTo(BriefFixtures.berlin("2026-04-10T09:00"));
        var away = BriefFixtures.person(
                BriefFixtures.MIA,
                BriefFixtures.BERLIN,
                new Absence(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 8)));
        assertThat(DebriefTimes.due(NOW, pod, away)).isEqualTo(BriefFixtures.berlin("2026-03-16T09:00"));
        var gone = BriefFixtures.person(
                BriefFixtures.MIA,
                BriefFixtures.BERLIN,
                new Absence(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 8)));
        assertThat(DebriefTimes.due(NOW, pod, gone)).isEqualTo(DebriefTimes.due(NOW, pod, there));
    }

    @Test
    void what_was_reached_stands_beside_the_goal() {
        var figures = new Figures(50, 12, 3, 1, 5);
        assertThat(DebriefWords.reached(new Goal(40, Goal.Measure.ACCEPTED), figures))
                .isEqualTo("12 of 40 (30 %)");
        assertThat(DebriefWords.reached(new Goal(40, Goal.Measure.OFFERED), figures))
                .isEqualTo("50 of 40 (125 %)");
        assertThat(DebriefWords.reached(new Goal(1, Goal.Measure.WON), Figures.NONE))
                .isEqualTo("0 of 1 (0 %)");
    }

    @Test
    void who_wishes_so_is_not_named() {
        var words = new Words("x", "", Again.NO, false, Side.BOTH, NOW);
        assertThat(DebriefWords.who(Lesson.of(brief, SAM).saying(words), PersonId::value))
                .isEqualTo("Somebody on both sides");
        assertThat(DebriefWords.who(said(SAM), PersonId::value)).isEqualTo("sam, sales");
    }
}
