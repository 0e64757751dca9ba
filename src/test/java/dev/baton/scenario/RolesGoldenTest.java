package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Card;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every card and form of who does what, as approved. */
class RolesGoldenTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final RolesDesk desk = new RolesDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @Test
    void the_list() {
        approve("roles-start", office.mia.types("roles").card());
        approve("roles-open", office.mia.types("roles open 6").card());
        approve("roles-guest", office.gus.types("roles both").card());
    }

    @Test
    void a_task() {
        approve(
                "roles-add-form",
                office.mia.types("roles add \"Trade *press*\"").form());
        approve(
                "roles-added",
                office.mia
                        .types("roles add \"Trade *press*\"")
                        .fills(Map.of("covers", List.of("Magazines & <!channel>")))
                        .card());
        approve("roles-taken", desk.takesOn(office.mia, "Trade *press*").card());
        approve("roles-joined-told", joined());
        var form = desk.presses(office.mia, "Trade *press*", "Change");
        approve("roles-change-form", form.form());
        desk.gives(office.sam, "Trade *press*", office.sue);
        approve("roles-owner-told", office.sue.gets("whom to ask about "));
        approve("roles-owner-gone", office.mia.gets("It isn't yours any more"));
        approve(
                "roles-change-again",
                form.fills(Map.of("covers", List.of("Magazines"))).form());
        approve(
                "roles-hand-form",
                desk.presses(office.sue, "Trade *press*", "Hand it on").form());
        approve(
                "roles-removed",
                desk.presses(office.mia, "Trade *press*", "Remove").card());
    }

    private Card joined() {
        desk.takesOn(office.sam, "Trade *press*");
        return office.mia.gets(" takes on ");
    }

    @Test
    void whom_to_ask() {
        office.ada.types("setup").fills(Map.of("salesLead", RolesDesk.people(office.sue)));
        approve("who-form", office.mia.types("who").form());
        desk.gives(office.mia, "Demos", office.sam);
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        approve("who-found", office.sam.types("who does demos?").card());
        approve("who-many", office.sam.types("who customers").card());
        approve(
                "who-near",
                office.gus.types("who does the demoes in <!channel>").card());
        approve("who-nobody", office.mia.types("who zeppelins").card());
    }
}
