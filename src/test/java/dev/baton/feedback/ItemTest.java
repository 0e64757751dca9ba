package dev.baton.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.feedback.Item.Outcome;
import dev.baton.people.PodId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemTest {

    private static final PersonId MIA = new PersonId("mia");
    private static final PersonId SAM = new PersonId("sam");
    private static final PersonId SUE = new PersonId("sue");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Step.Answer WORDS = new Step.Answer("Let me see.", "");

    /** The agreed way of an item, written down a second time on purpose. */
    private static final Map<State, Set<State>> WAY = Map.of(
            State.NEW, EnumSet.of(State.TAKEN, State.PLANNED, State.DONE, State.NOT_NOW, State.MERGED),
            State.TAKEN, EnumSet.of(State.PLANNED, State.DONE, State.NOT_NOW, State.MERGED),
            State.PLANNED, EnumSet.of(State.DONE, State.NOT_NOW, State.MERGED),
            State.NOT_NOW, EnumSet.of(State.TAKEN, State.PLANNED, State.DONE),
            State.DONE, EnumSet.noneOf(State.class),
            State.MERGED, EnumSet.noneOf(State.class));

    private static Item said(String words) {
        return Item.said(
                new Item.Place(new PodId("pod"), List.of()),
                new Heard(Kind.PRICING, words, "Acme", null, "", Urgency.NORMAL),
                Telling.by(Voice.of(SAM, false, MONDAY), null, null),
                new Triage(MIA, MONDAY.plus(Duration.ofHours(8)), false));
    }

    private static Item changed(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Changed.class);
        return ((Outcome.Changed) outcome).item();
    }

    private static Item answered(State to) {
        return changed(said("Too long").answer(to, MIA, false, WORDS, MONDAY));
    }

    @ParameterizedTest
    @EnumSource
    void an_item_goes_the_agreed_way_and_no_other(State from) {
        for (var to : State.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(WAY.getOrDefault(from, Set.of()).contains(to));
        }
    }

    @Test
    void nothing_becomes_of_what_is_done_or_merged_and_something_may_of_all_else() {
        assertThat(EnumSet.allOf(State.class).stream().filter(State::isOpen))
                .containsExactlyInAnyOrder(State.NEW, State.TAKEN, State.PLANNED, State.NOT_NOW);
    }

    @Test
    void whoever_takes_it_looks_after_it_and_administrators_may_step_in() {
        var taken = answered(State.TAKEN);
        assertThat(taken.course().owner()).isEqualTo(MIA);
        assertThat(taken.answer(State.DONE, SUE, false, WORDS, MONDAY)).isEqualTo(new Outcome.HeldBy(MIA));
        assertThat(changed(taken.answer(State.DONE, SUE, true, WORDS, MONDAY)).state())
                .isEqualTo(State.DONE);
        assertThat(answered(State.NOT_NOW).course().owner()).as("free for all").isNull();
    }

    @Test
    void the_same_answer_of_the_same_person_changes_nothing() {
        assertThat(answered(State.TAKEN).answer(State.TAKEN, MIA, false, WORDS, MONDAY))
                .isEqualTo(new Outcome.AlreadyDone());
        assertThat(answered(State.DONE).answer(State.PLANNED, MIA, false, WORDS, MONDAY))
                .isEqualTo(new Outcome.NotNow(State.DONE));
    }

    @Test
    void ones_own_last_answer_is_taken_back_for_five_minutes() {
        var taken = answered(State.TAKEN);
        var planned = changed(taken.answer(State.PLANNED, MIA, false, WORDS, MONDAY));
        var inTime = MONDAY.plus(Item.REGRET);
        assertThat(planned.undo(MIA, inTime).orElseThrow().state()).isEqualTo(State.TAKEN);
        assertThat(taken.undo(MIA, inTime).orElseThrow().course()).isEqualTo(Course.begun());
        assertThat(taken.undo(MIA, inTime.plusMillis(1))).isEmpty();
        assertThat(taken.undo(SUE, inTime)).isEmpty();
        assertThat(said("Too long").undo(MIA, inTime)).isEmpty();
    }

    @Test
    void one_is_merged_with_another_that_is_still_there() {
        var one = said("Too long");
        var other = said("An eternity");
        var merged = changed(one.mergeInto(other, MIA, false, MONDAY));
        assertThat(merged.state()).isEqualTo(State.MERGED);
        assertThat(merged.course().into()).isEqualTo(other.id().value());
        assertThat(merged.undo(MIA, MONDAY)).isEmpty();
        assertThat(one.mergeInto(one, MIA, false, MONDAY)).isEqualTo(new Outcome.IsTheSame());
        assertThat(said("Long").mergeInto(merged, MIA, false, MONDAY)).isEqualTo(new Outcome.WentInto(other.id()));
        assertThat(answered(State.TAKEN).mergeInto(other, SUE, false, MONDAY)).isEqualTo(new Outcome.HeldBy(MIA));
        assertThat(answered(State.DONE).mergeInto(other, MIA, false, MONDAY)).isEqualTo(new Outcome.NotNow(State.DONE));
    }

    @Test
    void whoever_says_it_again_is_counted_once_and_only_the_first_has_begun_it() {
        var sue = Voice.of(SUE, true, MONDAY);
        var both = said("Too long").saidBy(List.of(sue, Voice.of(SAM, false, MONDAY)), MONDAY);
        var telling = both.telling();
        assertThat(telling.voices()).extracting(Voice::person).containsExactly(SAM, SUE);
        assertThat(telling.named()).containsExactly(SAM);
        assertThat(telling.unnamed()).isEqualTo(1);
        assertThat(telling.voices())
                .filteredOn(telling::isBegunBy)
                .extracting(Voice::person)
                .containsExactly(SAM);
        assertThat(Telling.by("crm", MONDAY, "").with(List.of(sue)).isBegunBy(sue))
                .as("a machine's words are nobody's")
                .isFalse();
    }

    @Test
    void whoever_left_his_name_out_of_one_of_two_that_become_one_is_unnamed_in_both() {
        var hidden = Telling.by(Voice.of(SAM, true, MONDAY), null, null);
        var shown = Telling.by(Voice.of(SAM, false, MONDAY), URI.create("https://acme.example.com/p1"), null);
        assertThat(shown.with(hidden.voices()).named()).isEmpty();
        assertThat(shown.with(hidden.voices()).link()).as("it leads to him").isNull();
        assertThat(shown.unnamingAsIn(hidden.voices())).isEqualTo(hidden);
        assertThat(hidden.with(shown.voices())).isEqualTo(hidden);
    }

    @Test
    void a_deadline_is_missed_once_and_only_while_nobody_has_answered() {
        var late = said("Too long").missDeadline(MONDAY).orElseThrow();
        assertThat(late.triage().overdue()).isTrue();
        assertThat(late.missDeadline(MONDAY)).isEmpty();
        assertThat(answered(State.TAKEN).missDeadline(MONDAY)).isEmpty();
    }
}
