package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.chat.PersonId;
import dev.baton.routing.Request;
import dev.baton.routing.Why.Way;
import dev.baton.store.StaleWrite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Routing: rules that people keep, and where leads go by them. */
class RoutingTest {

    private static final Map<String, String> GERMAN = Map.of("country", "Germany", "size", "500");

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final RoutingDesk desk = new RoutingDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @Test
    void a_rule_takes_the_leads_that_fit_and_gives_them_in_turn() {
        desk.adds(office.ada, "DACH", RoutingDesk.only("country", "DE, AT, Schweiz"))
                .saysPrivately("Added as rule 1, the last one.");
        office.mia.types("lead routing").saysPrivately("If Country is DE, AT or Schweiz.");
        var assignees = IntStream.range(0, 4)
                .mapToObj(turn -> desk.routes(GERMAN).assignee())
                .toList();
        assertThat(assignees)
                .containsExactly(office.sam.person, office.sue.person, office.sam.person, office.sue.person);
        var why = desk.routes(GERMAN).why();
        assertThat(why.line(person -> person.equals(office.sam.person) ? "Sam" : "Sue"))
                .isEqualTo("Rule 1 “DACH”: Sam’s turn");
        var french = desk.routes(Map.of("country", "FR"));
        assertThat(french.assignee()).isNull();
        assertThat(french.why().way()).isEqualTo(Way.NO_RULE);
        assertThat(french.why().line(Object::toString)).contains("No rule took it");
    }

    @Test
    void an_organization_without_rules_routes_to_its_only_pod_and_says_so() {
        var decision = desk.routes(GERMAN);
        assertThat(decision.pod()).isEqualTo(desk.pod());
        assertThat(decision.assignee()).isNull();
        assertThat(decision.why().way()).isEqualTo(Way.ONLY_POD);
        var nobody = new RoutingDesk(new Office());
        assertThat(nobody.routing().route(nobody.office().organization(), RoutingDesk.lead(GERMAN)))
                .isEmpty();
    }

    @Test
    void leads_that_no_rule_takes_go_to_the_default_pod() {
        var elsewhere = new ConversationId(office.workspace, "second");
        office.mia.does(new Command(office.mia.context(elsewhere), "setup")).fills(office.setupOf(office.mia));
        assertThat(desk.routes(GERMAN).why().way()).isEqualTo(Way.FIRST_POD);
        var form = office.ada.presses(desk.list(office.ada), "Default pod");
        form.fills(Map.of("pod", List.of(desk.pod().value()))).saysPrivately("go to Enterprise DACH from now on");
        office.mia
                .types("lead routing")
                .saysPrivately("Leads that no rule takes go to Enterprise DACH, unless a pod was picked for them.");
        assertThat(desk.routes(GERMAN).why().way()).isEqualTo(Way.DEFAULT_POD);
        assertThat(desk.routes(GERMAN).pod()).isEqualTo(desk.pod());
        assertThat(form.fills(Map.of("pod", List.of("nowhere"))).complaints()).containsKey("pod");
        RoutingDesk.forges(office.mia, form, Map.of()).saysPrivately("Only administrators");
    }

    @Test
    void who_is_away_is_passed_over_and_comes_back_neither_flooded_nor_forgotten() {
        desk.adds(office.ada, "All", Map.of());
        desk.routes(GERMAN);
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        for (var turn = 0; turn < 6; turn++) {
            var decision = desk.routes(GERMAN);
            assertThat(decision.assignee()).isEqualTo(office.sue.person);
            assertThat(decision.why().skips(person -> "Sam")).containsExactly("Sam is away until Friday, 6 March");
        }
        office.sam.types("back");
        var after = IntStream.range(0, 4)
                .mapToObj(turn -> desk.routes(GERMAN).assignee())
                .toList();
        assertThat(Collections.frequency(after, office.sam.person)).isEqualTo(2);
    }

    @Test
    void nobody_there_opens_the_lead_to_all_and_says_so() {
        desk.adds(office.ada, "Sam’s", Map.of("how", List.of("NAMED"), "people", RolesDesk.people(office.sam)));
        assertThat(desk.routes(GERMAN).why().way()).isEqualTo(Way.NAMED);
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        var decision = desk.routes(GERMAN);
        assertThat(decision.assignee()).isNull();
        assertThat(decision.why().line(Object::toString))
                .isEqualTo("Rule 1 “Sam’s”: nobody can take it now, so it is open to the first who accepts");
    }

    @Test
    void the_owner_of_an_account_gets_its_leads_and_without_one_they_are_open() {
        desk.adds(office.ada, "Accounts", Map.of("how", List.of("OWNER")));
        assertThat(desk.routes(GERMAN).why().way()).isEqualTo(Way.NO_OWNER);
        assertThat(desk.routes(GERMAN).assignee()).isNull();
    }

    @Test
    void limits_of_a_day_and_a_week_hold_by_the_persons_calendar_and_hot_leads_may_pass_them() {
        desk.adds(
                office.ada,
                "All",
                Map.of(
                        "people", RolesDesk.people(office.sam),
                        "perDay", List.of("2"),
                        "perWeek", List.of("3"),
                        "also", List.of("HOT_ANYWAY")));
        assertThat(desk.routes(GERMAN).assignee()).isEqualTo(office.sam.person);
        assertThat(desk.routes(GERMAN).assignee()).isEqualTo(office.sam.person);
        var full = desk.routes(GERMAN);
        assertThat(full.assignee()).isNull();
        assertThat(full.why().skips(person -> "Sam")).containsExactly("Sam has 2 of 2 leads for today");
        Baton.CLOCK.set(Instant.parse("2026-03-02T23:30:00Z"));
        assertThat(desk.routes(GERMAN).assignee()).isEqualTo(office.sam.person);
        assertThat(desk.routes(GERMAN).why().skips(person -> "Sam"))
                .containsExactly("Sam has 3 of 3 leads for this week");
        var lead = RoutingDesk.lead(GERMAN);
        var hot = new Request(lead.traits(), lead.wanted(), true, lead.now());
        assertThat(desk.routes(hot).assignee()).isEqualTo(office.sam.person);
        Baton.CLOCK.set(Instant.parse("2026-03-09T09:00:00Z"));
        assertThat(desk.routes(GERMAN).assignee()).isEqualTo(office.sam.person);
    }

    @Test
    void outside_working_hours_nobody_gets_a_lead_if_the_rule_says_so() {
        desk.adds(office.ada, "At work", Map.of("also", List.of("AT_WORK")));
        assertThat(desk.routes(GERMAN).assignee()).isNotNull();
        Baton.CLOCK.set(Instant.parse("2026-03-02T20:00:00Z"));
        assertThat(desk.routes(GERMAN).why().skips(person -> "X"))
                .containsExactly("X isn’t at work now", "X isn’t at work now");
    }

    @Test
    void who_is_set_as_next_gets_the_next_one_and_only_that() {
        desk.adds(office.ada, "All", Map.of());
        desk.presses(office.ada, "Set as next")
                .fills(Map.of("next", List.of(office.sue.person.value())))
                .saysPrivately("Set as next: ");
        var first = desk.routes(GERMAN);
        assertThat(first.assignee()).isEqualTo(office.sue.person);
        assertThat(first.why().way()).isEqualTo(Way.SET_AS_NEXT);
        assertThat(desk.routes(GERMAN).assignee()).isEqualTo(office.sam.person);
        assertThat(desk.routes(GERMAN).why().way()).isEqualTo(Way.TURN);
    }

    @Test
    void whoever_did_not_answer_does_not_get_it_again() {
        desk.adds(office.ada, "All", Map.of());
        assertThat(desk.next(GERMAN, office.sam).assignee()).isEqualTo(office.sue.person);
        var nobody = desk.next(GERMAN, office.sam, office.sue);
        assertThat(nobody.assignee()).isNull();
        assertThat(nobody.why().skips(person -> "X")).containsExactly("X had it before", "X had it before");
    }

    @Test
    void trying_a_lead_explains_and_takes_no_turn() {
        desk.adds(office.ada, "French", RoutingDesk.only("country", "FR"));
        desk.adds(office.ada, "Rest", Map.of());
        office.sue.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        var form = office.mia.types("lead routing try");
        for (var time = 0; time < 2; time++) {
            var words = Office.words(
                    form.fills(Map.of("country", List.of("Germany"))).card());
            assertThat(words)
                    .contains(
                            "Rule 2 “Rest”: Sam’s turn",
                            "Sue is away until Friday, 6 March",
                            "1. “French” wants that Country is FR; here it is “Germany”");
        }
        assertThat(form.fills(Map.of("size", List.of("many"), "others", List.of("nothing")))
                        .complaints())
                .containsOnlyKeys("size", "others");
        office.sue.types("back");
        assertThat(desk.routes(GERMAN).assignee()).isEqualTo(office.sam.person);
    }

    @Test
    void numbers_of_a_tried_lead_are_shown_in_groups_of_three_digits() {
        desk.adds(
                office.ada,
                "Large",
                Map.of("field", List.of("size"), "check", List.of("BETWEEN"), "from", List.of("300k")));

        var tried = office.mia
                .types("lead routing try")
                .fills(Map.of(
                        "size", List.of("250000"),
                        "value", List.of("1250000.5"),
                        "others", List.of("code: 80331")));

        assertThat(Office.words(tried.card()))
                .contains("wants that Employees is at least 300,000; here it is “250,000”", "1,250,000.5", "80331");
    }

    @Test
    void leads_at_the_same_moment_never_take_the_same_turn() {
        desk.adds(office.ada, "All", Map.of());
        var taken = Collections.synchronizedList(new ArrayList<>());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var worker = 0; worker < 4; worker++) {
                threads.execute(() -> {
                    for (var lead = 0; lead < 10; lead++) {
                        taken.add(insisting());
                    }
                });
            }
        }
        assertThat(taken).hasSize(40);
        assertThat(Collections.frequency(taken, office.sam.person)).isEqualTo(20);
    }

    private PersonId insisting() {
        while (true) {
            try {
                return Objects.requireNonNull(desk.routes(GERMAN).assignee());
            } catch (StaleWrite e) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void leads_of_one_commit_know_of_each_others_turns_and_limits() {
        desk.adds(office.ada, "All", Map.of("perDay", List.of("3")));
        var batch = desk.routing().batch(office.organization());
        var assignees = IntStream.range(0, 7)
                .mapToObj(turn ->
                        batch.route(RoutingDesk.lead(GERMAN)).orElseThrow().assignee())
                .toList();
        desk.commit(batch);
        assertThat(Collections.frequency(assignees, office.sam.person)).isEqualTo(3);
        assertThat(Collections.frequency(assignees, office.sue.person)).isEqualTo(3);
        assertThat(assignees.getLast()).isNull();
        assertThat(desk.routes(GERMAN).assignee()).isNull();
    }
}
