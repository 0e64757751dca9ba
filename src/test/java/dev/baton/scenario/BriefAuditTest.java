package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Administrators read what became of a brief, and of who does what. */
class BriefAuditTest {

    private final Office office = Office.withPod();

    /** All pages of it. */
    private String read(String line) {
        var words = new StringBuilder();
        var page = office.ada.types(line).card();
        words.append(page);
        while (page.toString().contains("Older")) {
            page = office.ada.presses(page, "Older").card();
            words.append(page);
        }
        return words.toString();
    }

    @Test
    void each_step_of_a_brief_is_noted() {
        var desk = new BriefDesk(office);
        desk.drafted();
        desk.filledIn();
        office.mia
                .presses(desk.bench(), "Comment")
                .fills(Map.of("words", List.of("Ready")))
                .saysPrivately("Your comment is sent.");
        desk.agreed();
        office.mia.presses(desk.bench(), "Publish").saysPrivately("on its way");
        var card = desk.card("0 of 2 have acknowledged it");
        var thanks = office.sam.presses(card, "I have read it");
        office.sam.presses(thanks.card(), "Undo").saysPrivately("Taken back");
        office.mia
                .presses(office.mia.presses(card, "Manage").card(), "Withdraw")
                .fills(Map.of())
                .saysPrivately("Withdrawn.");
        assertThat(read("audit brief"))
                .contains(
                        "was drafted",
                        "was changed",
                        "was commented on",
                        "was put before sales",
                        "was agreed to",
                        "was published",
                        "was acknowledged",
                        "is not acknowledged any more",
                        "was withdrawn")
                .doesNotContain("Ready");
    }

    @Test
    void each_change_of_a_task_is_noted() {
        var desk = new RolesDesk(office);
        office.mia.types("roles add \"Trade fairs\"").fills(Map.of()).saysPrivately("Added.");
        desk.takesOn(office.sam, "Trade fairs").saysPrivately("It is yours.");
        desk.gives(office.mia, "Trade fairs", office.sue).saysPrivately("Saved.");
        var removed = desk.presses(office.mia, "Trade fairs", "Remove");
        office.mia.presses(removed.card(), "Undo").saysPrivately("It is back.");
        assertThat(read("audit \"Trade fairs\""))
                .contains("was added", "has another owner", "was changed", "was removed", "came back");
    }
}
