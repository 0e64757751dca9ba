package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every card and form of routing, as approved. */
class RoutingGoldenTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final RoutingDesk desk = new RoutingDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @Test
    void the_list_and_a_rule() {
        approve("routing-empty", desk.list(office.mia));
        approve(
                "routing-add-form",
                office.ada.presses(desk.list(office.ada), "Add a rule").form());
        approve(
                "routing-added",
                desk.adds(
                                office.ada,
                                "DACH *enterprise*",
                                Map.of(
                                        "field", List.of("country"),
                                        "values", List.of("DE, AT, CH"),
                                        "perDay", List.of("5"),
                                        "open", List.of("20"),
                                        "also", List.of("AT_WORK", "HOT_ANYWAY")))
                        .card());
        approve("routing-list", desk.list(office.ada));
        approve("routing-list-looking", desk.list(office.mia));
        approve("routing-change-form", desk.presses(office.ada, "Change").form());
        approve(
                "routing-condition-form",
                desk.presses(office.ada, "Add a condition").form());
        approve(
                "routing-conditions-form",
                desk.presses(office.ada, "Remove conditions").form());
        approve("routing-weights-form", desk.presses(office.ada, "Weights").form());
        approve("routing-next-form", desk.presses(office.ada, "Set as next").form());
        approve(
                "routing-default-form",
                office.ada.presses(desk.list(office.ada), "Default pod").form());
        office.mia.types("setup").fills(Map.of("sales", RolesDesk.people(office.sue)));
        approve("routing-care", desk.rule(office.ada));
        approve("routing-removed", desk.presses(office.ada, "Remove").card());
    }

    @Test
    void the_form_of_a_lead_outside_of_a_pods_channel() {
        desk.adds(office.ada, "DACH", RoutingDesk.only("country", "DE, AT, CH"));
        desk.foundsAnother(office.mia, "Mid-market");
        approve("lead-form-by-rules", desk.handsOverElsewhere(office.mia).form());
    }

    @Test
    void trying_a_lead() {
        desk.adds(office.ada, "France", RoutingDesk.only("country", "FR"));
        desk.adds(office.ada, "Rest", Map.of());
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        var form = office.mia.types("lead routing try");
        approve("routing-try-form", form.form());
        approve(
                "routing-tried",
                form.fills(Map.of("country", List.of("<!channel>"))).card());
    }

    @Test
    void a_cover() {
        approve("cover-form", office.sam.types("lead cover").form());
        approve(
                "cover-saved",
                desk.covers(office.sam, office.sam, office.sue, "2026-03-06").card());
        approve("cover-told", office.sue.gets("You cover "));
        approve("cover-list", office.sam.types("lead cover").card());
        office.sam.presses(office.sam.types("lead cover").card(), "End it");
        approve("cover-ended", office.sue.gets("doesn’t cover "));
    }
}
