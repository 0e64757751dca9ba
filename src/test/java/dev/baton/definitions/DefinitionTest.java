package dev.baton.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.definitions.Clause.Demand;
import dev.baton.definitions.Clause.Statement;
import dev.baton.definitions.Outcome.Changed;
import dev.baton.definitions.Outcome.Holds;
import dev.baton.definitions.Outcome.Not;
import dev.baton.definitions.Outcome.Why;
import dev.baton.people.PodId;
import dev.baton.people.Side;
import dev.baton.store.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A definition: from a draft to what both sides have signed. */
class DefinitionTest {

    private static final PersonId SUE = new PersonId("sue");
    private static final PersonId MIA = new PersonId("mia");
    private static final PersonId SAM = new PersonId("sam");
    private static final Leaders BOTH = new Leaders(SUE, MIA);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private static Demand says(String words) {
        return new Statement(words);
    }

    private static Definition none() {
        return Definition.none(new PodId("pod"));
    }

    private static Definition draft() {
        return after(none().begin(SAM, List.of(says("One"), says("Two"))));
    }

    private static Definition asked() {
        return after(draft().propose(1, SAM, "Because", BOTH, NOON));
    }

    private static Definition held() {
        return after(after(asked().sign(2, SUE, BOTH, NOON)).sign(2, MIA, BOTH, NOON));
    }

    private static Definition after(Outcome outcome) {
        return switch (outcome) {
            case Changed(var definition) -> definition;
            case Holds(var definition, var ignored) -> definition;
            case Not(var why) -> throw new AssertionError(why);
        };
    }

    private static Proposal open(Definition definition) {
        return Objects.requireNonNull(definition.proposal());
    }

    private static List<String> codes(Definition definition) {
        return open(definition).clauses().stream().map(Clause::code).toList();
    }

    private static String state(Definition definition) {
        var open = definition.proposal();
        return open == null ? "none" : open.isAsked() ? "asked" : "draft";
    }

    private static String result(Outcome outcome) {
        return switch (outcome) {
            case Changed(var definition) -> state(definition);
            case Holds ignored -> "holds";
            case Not(var why) -> why.name();
        };
    }

    private static List<Definition> states() {
        return List.of(none(), draft(), asked());
    }

    private static int revision(Definition definition) {
        var open = definition.proposal();
        return open == null ? 0 : open.revision();
    }

    @Test
    void each_deed_leads_from_each_state_to_where_the_table_says() {
        var table = new LinkedHashMap<String, Function<Definition, Outcome>>();
        table.put("begin draft OPEN_ALREADY OPEN_ALREADY", each -> each.begin(SAM, List.of(says("One"))));
        table.put("edit NONE_OPEN draft draft", each -> each.edit(new Edit.Add(says("Three"))));
        table.put(
                "propose NONE_OPEN asked ASKED_ALREADY",
                each -> each.propose(revision(each), SAM, "Because", BOTH, NOON));
        table.put(
                "propose-as-lead-of-both NONE_OPEN holds ASKED_ALREADY",
                each -> each.propose(revision(each), SUE, "Because", new Leaders(SUE, SUE), NOON));
        table.put("sign NONE_OPEN NOT_ASKED asked", each -> each.sign(revision(each), SUE, BOTH, NOON));
        table.put(
                "sign-as-lead-of-both NONE_OPEN NOT_ASKED holds",
                each -> each.sign(revision(each), SUE, new Leaders(SUE, SUE), NOON));
        table.put("take-back NONE_OPEN NOT_ASKED NOT_SIGNED", each -> each.takeBack(revision(each), SUE, NOON));
        table.put("decline NONE_OPEN NOT_ASKED draft", each -> each.decline(revision(each), SUE, BOTH, "No", NOON));
        table.put("withdraw NONE_OPEN none none", each -> each.withdraw(SAM, false));
        table.forEach((row, deed) -> assertThat(
                        states().stream().map(deed).map(DefinitionTest::result).toList())
                .as(row)
                .containsExactlyElementsOf(List.of(row.split(" ")).subList(1, 4)));
    }

    @Test
    void it_holds_once_both_have_signed_and_not_before() {
        var once = after(asked().sign(2, SUE, BOTH, NOON));
        assertThat(state(once)).isEqualTo("asked");
        assertThat(once.inForce()).isEmpty();
        var twice = once.sign(2, MIA, BOTH, NOON);
        assertThat(twice).isInstanceOf(Holds.class);
        assertThat(after(twice).inForce())
                .hasValueSatisfying(now -> assertThat(now.version()).isEqualTo(1));
        assertThat(((Holds) twice).version().signatureOf(Side.MARKETING))
                .hasValueSatisfying(signature -> assertThat(signature.by()).isEqualTo(MIA));
    }

    @Test
    void a_lead_who_proposes_has_signed_for_the_own_side_by_that() {
        var proposed = after(draft().propose(1, MIA, "Because", BOTH, NOON));
        assertThat(open(proposed).unsigned()).containsExactly(Side.SALES);
        assertThat(proposed.sign(2, MIA, BOTH, NOON)).isEqualTo(new Not(Why.SIGNED_ALREADY));
        assertThat(proposed.sign(2, SUE, BOTH, NOON)).isInstanceOf(Holds.class);
    }

    @Test
    void nobody_signs_in_place_of_a_lead_who_is_not_there() {
        var without = new Leaders(SUE, null);
        var once = after(asked().sign(2, SUE, without, NOON));
        assertThat(once.sign(2, SUE, without, NOON)).isEqualTo(new Not(Why.SIGNED_ALREADY));
        assertThat(once.sign(2, SAM, without, NOON)).isEqualTo(new Not(Why.LEADS_NO_SIDE));
        assertThat(once.sign(2, SAM, new Leaders(SUE, SAM), NOON)).isInstanceOf(Holds.class);
    }

    @Test
    void what_a_former_lead_has_signed_stays_signed() {
        var once = after(asked().sign(2, SUE, BOTH, NOON));
        var others = new Leaders(SAM, MIA);
        assertThat(once.sign(2, SAM, others, NOON)).isEqualTo(new Not(Why.SIGNED_ALREADY));
        assertThat(once.sign(2, SUE, others, NOON)).isEqualTo(new Not(Why.LEADS_NO_SIDE));
        assertThat(once.sign(2, MIA, others, NOON)).isInstanceOf(Holds.class);
    }

    @Test
    void what_is_changed_after_a_signature_needs_both_anew() {
        var once = after(asked().sign(2, SUE, BOTH, NOON));
        var changed = after(once.edit(new Edit.Add(says("Three"))));
        assertThat(open(changed).signatures()).isEmpty();
        var again = after(changed.propose(3, SAM, "Because", BOTH, NOON));
        assertThat(again.sign(2, MIA, BOTH, NOON)).isEqualTo(new Not(Why.OTHER_REVISION));
        assertThat(result(again.sign(4, MIA, BOTH, NOON))).isEqualTo("asked");
    }

    @Test
    void a_proposal_that_follows_a_withdrawn_one_is_not_signed_by_its_buttons() {
        var next = after(after(asked().withdraw(SAM, false)).begin(SAM, List.of(says("Other"))));
        var asked = after(next.propose(open(next).revision(), SAM, "Because", BOTH, NOON));
        assertThat(open(asked).revision()).isEqualTo(5);
        assertThat(asked.sign(2, SUE, BOTH, NOON)).isEqualTo(new Not(Why.OTHER_REVISION));
    }

    @Test
    void one_takes_back_ones_own_signature_for_five_minutes() {
        var once = after(asked().sign(2, SUE, BOTH, NOON));
        var fresh = NOON.plus(Signature.REGRET);
        assertThat(once.takeBack(2, MIA, fresh)).isEqualTo(new Not(Why.NOT_SIGNED));
        assertThat(once.takeBack(2, SUE, fresh.plusMillis(1))).isEqualTo(new Not(Why.TOO_LATE));
        var back = after(once.takeBack(2, SUE, fresh));
        assertThat(result(back.sign(2, MIA, BOTH, fresh))).isEqualTo("asked");
        assertThat(held().takeBack(2, MIA, NOON)).isEqualTo(new Not(Why.HOLDS_ALREADY));
    }

    @Test
    void what_both_have_signed_holds_already_and_what_was_withdrawn_does_not() {
        var held = held();
        assertThat(held.sign(2, SUE, BOTH, NOON)).isEqualTo(new Not(Why.HOLDS_ALREADY));
        assertThat(held.decline(2, SUE, BOTH, "No", NOON)).isEqualTo(new Not(Why.HOLDS_ALREADY));
        assertThat(held.sign(1, SUE, BOTH, NOON)).as("an older one").isEqualTo(new Not(Why.NONE_OPEN));
        var changed = after(after(held.begin(SAM, List.of())).edit(new Edit.Add(says("Three"))));
        var asked = after(changed.propose(4, SAM, "Because", BOTH, NOON));
        var withdrawn = after(asked.withdraw(SAM, false));
        assertThat(withdrawn.sign(open(asked).revision(), SUE, BOTH, NOON)).isEqualTo(new Not(Why.NONE_OPEN));
    }

    @Test
    void what_holds_already_holds_while_the_next_is_proposed_and_what_held_once_has_held() {
        var draft = after(after(held().begin(SAM, List.of())).edit(new Edit.Add(says("Three"))));
        assertThat(draft.sign(2, SUE, BOTH, NOON)).isEqualTo(new Not(Why.HOLDS_ALREADY));
        var asked = after(draft.propose(4, SAM, "Because", BOTH, NOON));
        assertThat(asked.sign(2, MIA, BOTH, NOON)).isEqualTo(new Not(Why.HOLDS_ALREADY));
        var second = after(after(asked.sign(5, SUE, BOTH, NOON)).sign(5, MIA, BOTH, NOON));
        assertThat(second.sign(5, SUE, BOTH, NOON)).isEqualTo(new Not(Why.HOLDS_ALREADY));
        assertThat(second.decline(2, SUE, BOTH, "No", NOON)).isEqualTo(new Not(Why.HELD_ONCE));
    }

    @Test
    void what_became_of_what_was_asked_is_known_and_of_a_draft_nothing_is_kept() {
        assertThat(held().ended(2)).hasValue(new Ended(2, Ended.How.HOLDS, 1));
        assertThat(after(asked().decline(2, SUE, BOTH, "No", NOON)).ended(2))
                .hasValue(new Ended(2, Ended.How.DECLINED, 0));
        assertThat(after(asked().withdraw(SAM, false)).ended(2)).hasValue(new Ended(2, Ended.How.WITHDRAWN, 0));
        var changed = after(asked().edit(new Edit.Add(says("Three"))));
        assertThat(changed.ended(2)).hasValue(new Ended(2, Ended.How.CHANGED, 0));
        assertThat(after(draft().edit(new Edit.Add(says("Three")))).ended()).isEmpty();
        assertThat(after(draft().withdraw(SAM, false)).ended()).isEmpty();
    }

    @Test
    void only_the_latest_of_what_has_ended_are_kept() {
        var definition = none();
        for (var each = 0; each < Ended.MOST + 5; each++) {
            var draft = after(definition.begin(SAM, List.of(says("One"))));
            definition = after(after(draft.propose(revision(draft), SAM, "Because", BOTH, NOON))
                    .withdraw(SAM, false));
        }
        assertThat(definition.ended()).hasSize(Ended.MOST);
        assertThat(definition.ended(definition.revisions() - 1)).isPresent();
    }

    @Test
    void what_holds_in_a_record_of_schema_1_holds_still() {
        for (var definition : List.of(none(), draft(), asked(), held())) {
            ObjectNode old = Json.mapper().valueToTree(definition);
            old.remove("ended");
            assertThat(Json.mapper().treeToValue(Books.withEnded(old), Definition.class))
                    .isEqualTo(definition);
        }
    }

    @Test
    void only_who_proposed_withdraws_unless_he_may_anyway() {
        assertThat(asked().withdraw(MIA, false)).isEqualTo(new Not(Why.NOT_THE_PROPOSER));
        assertThat(result(asked().withdraw(MIA, true))).isEqualTo("none");
    }

    @Test
    void what_holds_already_and_what_is_empty_is_not_proposed() {
        var again = after(held().begin(MIA, List.of(says("Never looked at"))));
        assertThat(codes(again)).containsExactly("C1", "C2");
        assertThat(again.propose(3, MIA, "Because", BOTH, NOON)).isEqualTo(new Not(Why.SAME));
        var empty = after(after(again.edit(new Edit.Remove(1))).edit(new Edit.Remove(2)));
        assertThat(empty.propose(5, MIA, "Because", BOTH, NOON)).isEqualTo(new Not(Why.EMPTY));
    }

    @Test
    void the_code_of_a_clause_is_never_given_to_another_one() {
        var second = after(after(held().begin(MIA, List.of())).edit(new Edit.Remove(2)));
        var third = after(second.edit(new Edit.Add(says("Three"))));
        assertThat(codes(third)).containsExactly("C1", "C3");
        var next = after(after(third.withdraw(MIA, false)).begin(MIA, List.of()));
        assertThat(codes(after(next.edit(new Edit.Add(says("Four")))))).containsExactly("C1", "C2", "C4");
    }

    @Test
    void a_clause_that_is_gone_can_still_be_cited_as_it_was_last() {
        var draft = after(after(held().begin(MIA, List.of())).edit(new Edit.Remove(2)));
        var asked = after(draft.propose(4, MIA, "Because", BOTH, NOON));
        assertThat(asked.clause("C2")).map(Clause::words).hasValue("Two");
        var held = after(asked.sign(5, SUE, BOTH, NOON));
        assertThat(held.inForce().flatMap(now -> now.clause("C2"))).isEmpty();
        assertThat(held.clause("C2")).map(Clause::words).hasValue("Two");
        assertThat(held.clause("C9")).isEmpty();
    }

    @Test
    void a_change_says_why_it_can_not_be() {
        var draft = draft();
        var refused = Map.of(
                new Edit.Add(says("Two")), Why.TWICE,
                new Edit.Change(1, 9, says("Nine")), Why.NO_SUCH_CLAUSE,
                new Edit.Change(0, 1, says("Other")), Why.OTHER_REVISION,
                new Edit.Change(1, 1, says("Two")), Why.TWICE,
                new Edit.Remove(9), Why.NO_SUCH_CLAUSE,
                new Edit.Order(0, List.of(2, 1)), Why.OTHER_REVISION,
                new Edit.Order(1, List.of(2, 2)), Why.NOT_THE_CLAUSES,
                new Edit.Order(1, List.of(2)), Why.NOT_THE_CLAUSES);
        refused.forEach(
                (edit, why) -> assertThat(draft.edit(edit)).as("%s", edit).isEqualTo(new Not(why)));
        var full = after(none().begin(
                        SAM,
                        IntStream.rangeClosed(1, Definition.MOST)
                                .mapToObj(each -> says("Says " + each))
                                .toList()));
        assertThat(full.edit(new Edit.Add(says("More")))).isEqualTo(new Not(Why.FULL));
        assertThat(codes(after(draft.edit(new Edit.Order(1, List.of(2, 1)))))).containsExactly("C2", "C1");
    }
}
