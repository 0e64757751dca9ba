package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.routing.FixedWorkload;
import dev.baton.routing.Routing;
import dev.baton.routing.RoutingWith;
import dev.baton.routing.Why.Way;
import dev.baton.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What routing makes of what others know: open leads, owners of accounts, and who is whom. */
class RoutingByOthersTest {

    private static final Map<String, String> LEAD = Map.of("company", "Acme", "email", "kim@acme.example");

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final RoutingDesk desk = new RoutingDesk(office);
    private final FixedWorkload workload = new FixedWorkload();

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private Routing routing(Optional<PersonId> owner) {
        return RoutingWith.of(
                office.baton.part(Store.class),
                office.baton.part(Directory.class),
                (organization, traits) ->
                        owner.filter(each -> traits.text("email").endsWith("@acme.example")),
                workload);
    }

    @Test
    void who_has_as_many_open_leads_as_the_rule_allows_is_passed_over() {
        desk.adds(office.ada, "All", Map.of("open", List.of("5")));
        workload.set(office.sam.person, 5).set(office.sue.person, 4);
        var batch = routing(Optional.empty()).batch(office.organization());
        var first = batch.route(RoutingDesk.lead(LEAD)).orElseThrow();
        assertThat(first.assignee()).isEqualTo(office.sue.person);
        assertThat(first.why().skips(person -> "Sam")).containsExactly("Sam has 5 of 5 open leads");
        var second = batch.route(RoutingDesk.lead(LEAD)).orElseThrow();
        assertThat(second.why().way()).isEqualTo(Way.NOBODY_THERE);
        assertThat(second.why().skips(person -> "X"))
                .containsExactly("X has 5 of 5 open leads", "X has 5 of 5 open leads");
    }

    @Test
    void whoever_owns_the_account_gets_its_lead_while_in_the_pods_sales() {
        desk.adds(office.ada, "Accounts", Map.of("how", List.of("OWNER")));
        var owned = routing(Optional.of(office.sue.person))
                .route(office.organization(), RoutingDesk.lead(LEAD))
                .orElseThrow();
        assertThat(owned.assignee()).isEqualTo(office.sue.person);
        assertThat(owned.why().line(person -> "Sue")).isEqualTo("Rule 1 “Accounts”: Sue owns the account");
        var outside = routing(Optional.of(office.mia.person))
                .route(office.organization(), RoutingDesk.lead(LEAD))
                .orElseThrow();
        assertThat(outside.assignee()).isNull();
        assertThat(outside.why().skips(person -> "Mia")).containsExactly("Mia isn’t in the pod’s sales");
    }

    @Test
    void of_two_persons_who_are_one_the_other_has_the_place_in_rules_and_covers() {
        var company = Linked.company();
        var here = company.marketing;
        var there = company.sales;
        var ours = new RoutingDesk(here);
        var maya = Linked.namesake(here, "maya@acme.example");
        var other = Linked.namesake(there, null);
        there.sam
                .types("setup")
                .fills(Map.of("sales", RolesDesk.people(there.sam, other)))
                .saysNothing();
        there.sam.context(null);
        var form = here.ada.presses(ours.list(here.ada), "Add a rule");
        form.fills(Map.of("name", List.of("All"), "people", RolesDesk.people(other)))
                .saysPrivately("Added");
        var question =
                here.sees(maya.direct(), message -> message.card().summary().startsWith("Is Maya Lind in Second you?"));
        maya.presses(question.card(), "Yes, that's me").saysPrivately("one person");
        await().untilAsserted(() -> assertThat(ours.routes(LEAD).assignee()).isEqualTo(maya.person));
        assertThat(Office.words(ours.list(here.ada))).doesNotContain("Needs care");
    }
}
