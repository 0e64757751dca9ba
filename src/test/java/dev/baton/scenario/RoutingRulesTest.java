package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Role;
import dev.baton.routing.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rules of routing that people keep: who may, what is wrong, and what becomes of them. */
class RoutingRulesTest {

    private static final Map<String, String> GERMAN = Map.of("country", "Germany", "size", "500");

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final RoutingDesk desk = new RoutingDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private Why.Took ruleOf(Map<String, String> traits) {
        return Objects.requireNonNull(desk.routes(traits).why().rule());
    }

    @Test
    void the_first_rule_that_fits_counts_and_administrators_change_the_order() {
        desk.adds(office.ada, "Everything", Map.of());
        desk.adds(office.ada, "Large", only("size", "BETWEEN", "200", ""));
        assertThat(ruleOf(GERMAN).name()).isEqualTo("Everything");
        var list = desk.list(office.ada);
        var down = Office.buttons(list).stream()
                .filter(button -> button.label().equals("Down"))
                .findFirst()
                .orElseThrow();
        office.ada
                .does(new Action(office.ada.context(office.channel), down.action(), down.argument()))
                .saysPrivately("“Everything” is rule 2 now.");
        assertThat(ruleOf(GERMAN).name()).isEqualTo("Large");
        assertThat(ruleOf(Map.of("size", "199")).name()).isEqualTo("Everything");
        office.sam
                .does(new Action(office.sam.context(office.channel), down.action(), down.argument()))
                .saysPrivately("Only administrators of Baton can change the order");
    }

    private static Map<String, List<String>> only(String field, String check, String from, String to) {
        return Map.of("field", List.of(field), "check", List.of(check), "from", List.of(from), "to", List.of(to));
    }

    @Test
    void only_administrators_and_the_pods_two_leads_change_a_rule_and_members_look() {
        desk.adds(office.ada, "DACH", RoutingDesk.only("country", "DE"));
        var open = desk.presses(office.ada, "Change");
        assertThat(Office.words(desk.rule(office.sue))).doesNotContain("Change").contains("DACH");
        RoutingDesk.forges(office.sue, open, Map.of()).saysPrivately("Only the pod’s two leads and administrators");
        office.sue.presses(desk.rule(office.ada), "Pause").saysPrivately("Only the pod’s two leads");
        office.sue.presses(desk.list(office.ada), "Add a rule").saysPrivately("Only the pod’s two leads");
        office.gus.types("lead routing").saysPrivately("You are a guest here");
        office.ada.types("setup").fills(Map.of("salesLead", RolesDesk.people(office.sue)));
        desk.presses(office.sue, "Change")
                .fills(Map.of("name", List.of("German ones")))
                .saysPrivately("Saved.");
        office.sam.types("lead routing").saysPrivately("German ones");
    }

    @Test
    void organizations_do_not_see_each_others_rules() {
        desk.adds(office.ada, "DACH", Map.of());
        var other = new RoutingDesk(Office.withPod());
        var show = office.ada.action(desk.list(office.ada), "Open");
        other.office()
                .ada
                .does(new Action(other.office().ada.context(other.office().channel), show.name(), show.argument()))
                .saysPrivately("That rule is gone.");
        assertThat(Office.words(other.list(other.office().ada))).contains("There is no rule yet.");
    }

    @Test
    void conditions_are_added_and_removed_and_what_is_wrong_is_named() {
        desk.adds(office.ada, "DACH", RoutingDesk.only("country", "DE"));
        var form = desk.presses(office.ada, "Add a condition");
        assertThat(form.fills(RoutingDesk.only("country", "Germny")).complaints())
                .containsEntry(
                        "values", "I don’t know the country “Germny”. Please use its name, or a code such as DE.");
        assertThat(form.fills(only("size", "BETWEEN", "10", "9")).complaints()).containsOnlyKeys("to");
        assertThat(form.fills(only("size", "BETWEEN", "", "")).complaints()).containsKey("from");
        assertThat(form.fills(only("size", "BETWEEN", "ten", "")).complaints()).containsKey("from");
        assertThat(form.fills(Map.of("field", List.of("other"), "other", List.of("a/b")))
                        .complaints())
                .containsKey("other");
        assertThat(form.fills(Map.of()).complaints()).containsKey("field");
        form.fills(Map.of("field", List.of("other"), "other", List.of("Product"), "values", List.of("Ana Lytics")))
                .saysPrivately("product is Ana Lytics");
        assertThat(desk.routes(Map.of("country", "de")).why().rule()).isNull();
        assertThat(desk.routes(Map.of("country", "de", "PRODUCT", "ＡＮＡlytics"))
                        .why()
                        .rule())
                .isNotNull();
        desk.presses(office.ada, "Remove conditions")
                .fills(Map.of("gone", List.of("0")))
                .saysPrivately("If product is Ana Lytics.");
        assertThat(desk.routes(Map.of("product", "analytics")).why().rule()).isNotNull();
    }

    @Test
    void weights_are_kept_and_hold() {
        desk.adds(office.ada, "All", Map.of());
        desk.presses(office.ada, "Weights")
                .fills(Map.of("weight0", List.of("3")))
                .saysPrivately(" ×3");
        desk.presses(office.ada, "Change")
                .fills(Map.of("perDay", List.of("100")))
                .saysPrivately(" ×3");
        var assignees = IntStream.range(0, 8)
                .mapToObj(turn -> desk.routes(GERMAN).assignee())
                .toList();
        assertThat(Collections.frequency(assignees, office.sam.person)).isEqualTo(6);
    }

    @Test
    void whose_turn_it_is_next_stays_when_a_rule_is_paused() {
        desk.adds(office.ada, "All", Map.of());
        desk.routes(GERMAN);
        var next = next(desk.rule(office.ada));
        assertThat(next).contains(office.sue.person.value());
        assertThat(next(desk.presses(office.ada, "Pause").card())).isEqualTo(next);
    }

    private static String next(Card card) {
        var words = card.toString();
        var begins = words.indexOf("Next in turn");
        return words.substring(begins, words.indexOf("]]", begins));
    }

    @Test
    void a_paused_rule_takes_nothing_and_a_removed_one_comes_back_where_it_was() {
        desk.adds(office.ada, "All", Map.of());
        desk.presses(office.ada, "Pause").saysPrivately("Paused.");
        assertThat(desk.routes(GERMAN).why().rule()).isNull();
        desk.presses(office.ada, "Resume").saysPrivately("It takes leads again.");
        var removed = desk.presses(office.ada, "Remove");
        removed.saysPrivately("Removed: ");
        assertThat(desk.routes(GERMAN).why().rule()).isNull();
        office.ada.presses(removed.card(), "Undo").saysPrivately("It is back where it was.");
        assertThat(ruleOf(GERMAN).number()).isEqualTo(1);
        var again = desk.presses(office.ada, "Remove");
        Baton.CLOCK.advance(Duration.ofMinutes(6));
        assertThat(Office.words(office.ada.presses(again.card(), "Undo").card()))
                .containsAnyOf("more than five minutes ago", "That rule is gone");
    }

    @Test
    void people_who_leave_a_pods_sales_get_nothing_and_the_rule_needs_care() {
        desk.adds(office.ada, "All", Map.of());
        office.mia.types("setup").fills(Map.of("sales", RolesDesk.people(office.sue)));
        assertThat(desk.routes(GERMAN).assignee()).isEqualTo(office.sue.person);
        office.ada.types("lead routing").saysPrivately("⚠ Needs care: Sam isn’t in the pod’s sales any more.");
        assertThat(desk.presses(office.ada, "Change").fills(Map.of()).complaints())
                .containsKey("people");
    }

    @Test
    void of_two_changes_of_one_rule_the_second_sees_the_first_before_it_takes_its_place() {
        desk.adds(office.ada, "All", Map.of());
        var bob = office.hire("Bob", Role.ADMINISTRATOR);
        var mine = desk.presses(office.ada, "Change");
        desk.presses(bob, "Change").fills(Map.of("name", List.of("Other"))).saysPrivately("Saved.");
        var again = mine.fills(Map.of("perDay", List.of("5")));
        assertThat(again.form().toString()).contains("Somebody else changed this rule", "initial=5");
        again.fills(Map.of()).saysPrivately("at most 5 a day");
    }

    @Test
    void long_lists_have_pages_and_a_moved_rule_is_shown_where_it_is() {
        for (var number = 1; number <= 7; number++) {
            desk.adds(office.ada, "Rule no " + number, Map.of());
        }
        office.mia.types("lead routing").saysPrivately("Page 1 of 2.");
        assertThat(Office.words(office.mia.types("lead routing 2").card()))
                .contains("7. Rule no 7")
                .doesNotContain("Rule no 6");
        var up = office.ada.presses(office.ada.types("lead routing 2").card(), "Up");
        up.saysPrivately("“Rule no 7” is rule 6 now.");
        up.saysPrivately("6. Rule no 7");
    }

    @Test
    void who_changed_a_rule_is_noted() {
        desk.adds(office.ada, "Noted rule", Map.of());
        desk.presses(office.ada, "Pause");
        var audit = Office.words(office.ada.types("audit \"Noted rule\"").card());
        assertThat(audit).contains("was added", "was paused");
    }

    @Test
    void what_nobody_may_send_changes_nothing() {
        desk.adds(office.ada, "All", Map.of());
        var weights = desk.presses(office.ada, "Weights");
        weights.fills(Map.of("weight0", List.of("99"), "weight1", List.of("-1")))
                .saysPrivately("Saved.");
        assertThat(Office.words(desk.rule(office.ada))).doesNotContain("×");
        assertThat(desk.presses(office.ada, "Set as next")
                        .fills(Map.of("next", List.of(office.mia.person.value())))
                        .complaints())
                .containsKey("next");
        assertThat(desk.presses(office.ada, "Change")
                        .fills(Map.of("pod", List.of("elsewhere"), "how", List.of("MAGIC"), "perDay", List.of("-3")))
                        .complaints())
                .containsOnlyKeys("pod", "how", "perDay");
        office.ada
                .does(new Action(office.ada.context(office.channel), "routing.remove", "no such rule"))
                .saysPrivately("That rule is gone.");
        assertThat(desk.adds(office.ada, " ", Map.of("people", RolesDesk.people(office.mia)))
                        .complaints())
                .containsOnlyKeys("name", "people");
    }
}
