package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.routing.CoverWith;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody gets for a while what routing would give to another. */
class CoverTest {

    private static final Map<String, String> LEAD = Map.of("country", "DE");

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final RoutingDesk desk = new RoutingDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    private String names(PersonId person) {
        return person.equals(office.sam.person) ? "Sam" : "Sue";
    }

    private void alwaysSam() {
        desk.adds(office.ada, "Sam’s", Map.of("how", List.of("NAMED"), "people", RolesDesk.people(office.sam)));
    }

    @Test
    void what_would_go_to_who_is_covered_goes_to_the_other_and_both_hear_of_it() {
        alwaysSam();
        desk.covers(office.sam, office.sam, office.sue, "2026-03-06").saysPrivately("Saved: ");
        office.sue.gets("You cover ");
        var decision = desk.routes(LEAD);
        assertThat(decision.assignee()).isEqualTo(office.sue.person);
        assertThat(decision.insteadOf()).isEqualTo(office.sam.person);
        assertThat(decision.why().line(this::names)).isEqualTo("Rule 1 “Sam’s”: always Sam; Sue covers");
        office.sam.types("lead cover").saysPrivately("until Friday, 6 March");
    }

    @Test
    void it_is_over_after_its_last_day_by_the_clock_of_who_is_covered() {
        alwaysSam();
        desk.covers(office.sam, office.sam, office.sue, "2026-03-06");
        Baton.CLOCK.set(Instant.parse("2026-03-06T22:59:00Z"));
        assertThat(desk.routes(LEAD).insteadOf()).isEqualTo(office.sam.person);
        Baton.CLOCK.set(Instant.parse("2026-03-06T23:00:01Z"));
        assertThat(desk.routes(LEAD).insteadOf()).isNull();
        office.sue.gets("any more. New leads go the usual way again.");
        office.sam.gets("any more. New leads go the usual way again.");
        await().untilAsserted(() -> assertThat(office.baton.leftToDo(office.organization()))
                .noneMatch(timer -> timer.contains("routing.cover")));
    }

    @Test
    void either_of_the_two_ends_it_earlier_and_nobody_else_does() {
        alwaysSam();
        var saved = desk.covers(office.sam, office.sam, office.sue, "2026-03-06");
        office.mia.presses(saved.card(), "End it").saysPrivately("Only the two, their sales lead and administrators");
        office.sue.presses(office.sue.gets("You cover "), "End it").saysPrivately("any more.");
        assertThat(desk.routes(LEAD).assignee()).isEqualTo(office.sam.person);
        office.sam.presses(saved.card(), "End it").saysPrivately("That is over already.");
    }

    @Test
    void one_arranges_it_for_oneself_and_a_sales_lead_for_the_people_of_sales() {
        assertThat(desk.covers(office.sue, office.sam, office.sue, "2026-03-06").complaints())
                .containsKey("covered");
        office.ada.types("setup").fills(Map.of("salesLead", RolesDesk.people(office.sue)));
        desk.covers(office.sue, office.sam, office.sue, "2026-03-06").saysPrivately("Saved: ");
        office.sam.gets("covers you until Friday, 6 March");
    }

    @Test
    void who_covers_is_somebody_else_in_sales_of_the_same_pod() {
        assertThat(desk.covers(office.sam, office.sam, office.mia, "2026-03-06").complaints())
                .containsEntry("by", "Mia isn’t in sales of the same pod. Please pick somebody who is.");
        assertThat(desk.covers(office.sam, office.sam, office.sam, "2026-03-06").complaints())
                .containsKey("by");
        assertThat(desk.covers(office.ada, office.mia, office.sue, "2026-03-06").complaints())
                .containsKey("covered");
        assertThat(desk.covers(office.sam, office.sam, office.sue, "2026-03-01").complaints())
                .containsKey("last");
    }

    @Test
    void two_do_not_cover_each_other() {
        desk.covers(office.sam, office.sam, office.sue, "2026-03-06").saysPrivately("Saved: ");
        assertThat(desk.covers(office.sue, office.sue, office.sam, "2026-03-06").complaints())
                .containsKey("by");
    }

    @Test
    void who_is_away_keeps_the_turn_if_the_cover_is_there() {
        desk.adds(office.ada, "All", Map.of());
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        desk.covers(office.sam, office.sam, office.sue, "2026-03-06");
        assertThat(desk.routes(LEAD).insteadOf()).isEqualTo(office.sam.person);
        assertThat(desk.routes(LEAD).insteadOf()).isNull();
        office.sue.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-03")));
        assertThat(desk.routes(LEAD).why().skips(this::names))
                .containsExactly(
                        "Sue, who covers Sam, is away until Tuesday, 3 March", "Sue is away until Tuesday, 3 March");
    }

    @Test
    void whoever_follows_a_cover_hears_of_its_end() {
        desk.covers(office.sam, office.sam, office.sue, "2026-03-06").saysPrivately("Saved: ");
        var heard = CoverWith.end(
                office.baton.part(Store.class),
                office.baton.part(Directory.class),
                office.organization(),
                office.sam.person);
        assertThat(heard).containsExactly(office.organization().value());
    }

    @Test
    void a_lead_that_was_decided_by_a_cover_does_not_come_when_the_cover_has_ended_meanwhile() {
        alwaysSam();
        var saved = desk.covers(office.sam, office.sam, office.sue, "2026-03-06");
        var batch = desk.routing().batch(office.organization());
        assertThat(batch.route(RoutingDesk.lead(LEAD))).isPresent();
        office.sam.presses(saved.card(), "End it").saysPrivately("any more.");
        assertThatExceptionOfType(StaleWrite.class).isThrownBy(() -> desk.commit(batch));
    }
}
