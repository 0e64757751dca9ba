package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every card and form of polls, as approved. */
class PollGoldenTest {

    private final Instant before = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final Voters voters = new Voters(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(before);
    }

    @Test
    void an_open_poll() {
        approve("poll-form", office.mia.types("poll").form());
        approve(
                "poll-made",
                office.mia
                        .types("poll \"Where do we *eat*, <!channel>?\" \"Here & now\" \"There\" closes \"in 2 hours\""
                                + " after 50 adding")
                        .card());
        approve("poll-new", voters.card("Nobody has voted yet"));
        approve("poll-vote", voters.votes(office.sam, "There").card());
        voters.votes(office.sue, "There");
        voters.votes(office.mia, "Here & now");
        approve("poll-voted", voters.card("3 people have voted"));
        approve("poll-voters", voters.votes(office.sam, "Who voted").card());
        approve("poll-add-form", voters.votes(office.sam, "Add an option").form());
        approve("poll-manage", voters.votes(office.mia, "Manage").card());
        var edit = voters.manages(office.mia, "Edit");
        approve("poll-edit-form", edit.form());
        approve(
                "poll-edit-warning",
                edit.fills(Map.of("options", List.of("There\nElsewhere"))).form());
        approve("poll-delete-form", voters.manages(office.mia, "Delete").form());
        voters.manages(office.mia, "Close");
        approve("poll-closed", voters.card("Closed."));
        approve("poll-result", voters.result("67 %"));
        approve("poll-manage-closed", voters.votes(office.mia, "Manage").card());
    }

    @Test
    void an_anonymous_poll() {
        office.mia.types("poll \"How do you feel?\" \"Well\" \"So so\" \"Badly\" anonymous multiple 2");
        approve("poll-secret-new", voters.card("Nobody has voted yet"));
        approve("poll-secret-ballot", voters.votes(office.sam, "Vote").form());
        approve("poll-secret-receipt", known(voters.ballot(office.sam, "1", "2").card()));
        approve("poll-secret-voted", voters.votes(office.sam, "Vote").form());
        voters.card("1 person has voted");
        approve(
                "poll-secret-edit-warning",
                voters.manages(office.mia, "Edit")
                        .fills(Map.of("options", List.of("Well\nBadly")))
                        .form());
        voters.manages(office.mia, "Close");
        approve("poll-secret-few", voters.result("fewer than 3"));
        voters.manages(office.mia, "Reopen");
        Baton.CLOCK.advance(Duration.ofMinutes(1));
        voters.ballot(office.sue, "1", "2");
        voters.ballot(office.mia, "1", "2");
        voters.card("3 people have voted");
        voters.manages(office.mia, "Close");
        approve("poll-secret-result", voters.result("100 %"));
    }

    @Test
    void an_anonymous_result_in_steps() {
        office.mia.types("poll \"How do you feel?\" \"Well\" \"So so\" \"Badly\" anonymous");
        for (var number = 0; number < 10; number++) {
            voters.ballot(office.hire("Extra " + number, Role.MEMBER), Integer.toString(1 + number % 2));
        }
        approve("poll-secret-live", voters.card("10 people have voted"));
        voters.manages(office.mia, "Close");
        voters.card("Closed.");
        voters.manages(office.mia, "Reopen");
        voters.ballot(office.sam, "3");
        voters.manages(office.mia, "Close");
        approve("poll-secret-late", voters.card("Closed.", "11 people have voted"));
    }

    /** The same card with its code, which is random, set to a known one. */
    private static Card known(Card card) {
        return new Card(
                card.summary(), card.parts().stream().map(PollGoldenTest::known).toList());
    }

    private static Part known(Part part) {
        return switch (part) {
            case Part.Paragraph(var text) ->
                new Part.Paragraph(new Text(text.spans().stream()
                        .map(span -> span instanceof Text.Code ? new Text.Code("K7QM-2XWD-9FHR-4TBC") : span)
                        .toList()));
            case Part.Buttons(var buttons, var only)
            when buttons.getFirst() instanceof Button.Press press ->
                new Part.Buttons(
                        List.of(Button.press(
                                        press.label(),
                                        press.action(),
                                        press.argument().replaceFirst(" .*", " K7QM-2XWD-9FHR-4TBC"))
                                .opening()),
                        only);
            default -> part;
        };
    }

    @Test
    void scales() {
        office.mia.types("poll \"How was it?\" scale");
        voters.votes(office.sam, "4");
        approve("poll-scale", voters.card("On average 4.0 of 5."));
        voters.manages(office.mia, "Close");
        office.mia.types("poll \"Would you recommend us?\" nps hidden");
        approve("poll-nps", voters.card("Would you recommend us?"));
        voters.votes(office.sam, "9");
        voters.card("1 person has voted");
        voters.manages(office.mia, "Remind");
        approve(
                "poll-reminder",
                office.sees(
                                office.sue.direct(),
                                message -> message.card().summary().startsWith("Your vote, please"))
                        .card());
        voters.manages(office.mia, "Close");
        approve("poll-nps-result", voters.result("+100"));
    }

    @Test
    void keeping_polls() {
        approve("poll-templates", office.mia.types("poll templates").card());
        approve("poll-list-none", office.mia.types("poll list").card());
        approve("poll-pulse-form", office.mia.types("poll pulse").form());
        approve(
                "poll-pulse-made",
                office.mia
                        .types("poll pulse")
                        .fills(Map.of("question", List.of("How was the week?")))
                        .card());
        voters.asked("");
        approve("poll-list", office.mia.types("poll list").card());
        var change = office.mia.presses(office.mia.types("poll list").card(), "Change");
        approve("poll-pulse-change-form", change.form());
        approve(
                "poll-pulse-changed",
                change.fills(Map.of("days", List.of("MONDAY"), "every", List.of("2")))
                        .card());
    }

    @Test
    void what_is_typed_and_edited() {
        approve(
                "poll-line-unknown",
                office.mia
                        .types("poll \"Where do we *eat*?\" \"Here\" \"There\" sometime")
                        .card());
        approve(
                "poll-line-wrong",
                office.mia.types("poll \"Where do we *eat*?\" \"Here\" after 0").card());
        approve(
                "poll-form-filled",
                office.mia.types("poll Where do we eat, <!channel>?").form());
        voters.asked("closes \"in 2 hours\"");
        voters.votes(office.sam, "Here");
        voters.card("1 person has voted");
        var warning = voters.manages(office.mia, "Edit")
                .fills(Map.of("question", List.of("Where do we *sleep*?"), "closes", List.of("in 4 hours")));
        approve("poll-edit-warning-question", warning.form());
        approve("poll-edited-receipt", warning.fills(Map.of()).card());
        approve(
                "poll-edited",
                office.sees(
                                office.channel,
                                message -> Office.words(message.card()).contains("changed the poll"))
                        .card());
    }
}
