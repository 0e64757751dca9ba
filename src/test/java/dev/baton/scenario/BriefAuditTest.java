package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.scenario.Office.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Administrators read what became of a brief, and of who does what. */
class BriefAuditTest {

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

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
    void what_hangs_on_a_brief_is_noted() {
        var desk = new BriefDesk(office).asked();
        office.mia.presses(desk.bench(), "Take back");
        office.mia.presses(office.mia.presses(desk.bench(), "Preview").card(), "Send me the preview");
        office.mia.presses(desk.bench(), "Ask sales to agree");
        office.sam.presses(desk.review(), "Agree").saysPrivately("Agreed.");
        office.mia.presses(desk.bench(), "Publish");
        var card = desk.card("0 of 2 have acknowledged it");
        ask(card, "Which pods?").saysPrivately("Asked.");
        office.mia
                .presses(office.mia.gets("asks about the brief"), "Answer")
                .fills(Map.of("words", List.of("All")))
                .saysPrivately("Answered.");
        var asked = ask(card, "Since when?");
        office.sue.presses(asked.card(), "Take back").saysPrivately("Taken back.");
        var bench = office.mia
                .presses(office.mia.presses(card, "Manage").card(), "What to say")
                .fills(Map.of("offer", List.of("Nothing")))
                .card();
        office.mia.presses(bench, "Publish changes").fills(Map.of("again", List.of("no")));
        assertThat(read("audit brief"))
                .contains(
                        "became a draft again",
                        "was sent as a preview",
                        "was asked about",
                        "got an answer to a question",
                        "had a question taken back",
                        "was published with changes");
    }

    private Answer ask(Card card, String question) {
        return office.sue.presses(card, "Ask a question").fills(Map.of("words", List.of(question)));
    }

    @Test
    void what_baton_does_by_itself_is_noted_as_a_task() {
        var desk = new BriefDesk(office).asked();
        Baton.CLOCK.set(Instant.parse("2026-03-03T09:05:00Z"));
        office.sam.gets("waits for you since");
        Baton.CLOCK.set(Instant.parse("2026-03-04T10:00:00Z"));
        office.sue.gets("hasn't said anything yet");
        office.sam.presses(desk.review(), "Agree").saysPrivately("Agreed.");
        office.mia.presses(desk.bench(), "Publish");
        desk.card("0 of 2 have acknowledged it");
        office.sue.gets("Please read this brief");
        RunningBrief.passes("2026-03-06T14:00:00Z");
        office.sue.gets("This is the only reminder");
        RunningBrief.passes("2026-03-09T14:00:00Z");
        office.mia.gets("is not acknowledged yet by");
        assertThat(read("audit brief"))
                .contains(
                        "had its partner in sales reminded",
                        "was put before others of sales",
                        "had a reader reminded",
                        "had a lead told who is late");
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
