package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Part;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import dev.baton.scenario.Office.Colleague;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every card and form of meetings, as approved. */
class MeetingGoldenTest {

    private static final Baton BATON =
            Baton.start("--baton.data-dir=" + Baton.temporaryFolder(), "--baton.public-url=https://baton.example.com");
    private static final String ADDRESS = "https://baton.example.com/calendar/ORGANIZATION/SECRET.ics";

    private final Office office = Office.withPod(BATON);
    private final Weekly weekly = new Weekly(office);

    @AfterEach
    void back() {
        weekly.close();
    }

    @AfterAll
    static void stop() {
        BATON.close();
    }

    /** The same card with the addresses of calendars, which are random, set to a known one. */
    private static Card known(Card card) {
        return new Card(
                card.summary(),
                card.parts().stream()
                        .map(part -> switch (part) {
                            case Part.Paragraph(var text) -> new Part.Paragraph(known(text));
                            case Part.Buttons(var buttons, var only) ->
                                new Part.Buttons(
                                        buttons.stream()
                                                .map(MeetingGoldenTest::known)
                                                .toList(),
                                        only);
                            default -> part;
                        })
                        .toList());
    }

    private static Text known(Text text) {
        return new Text(text.spans().stream()
                .map(span -> span instanceof Text.Code(var code) && code.contains("/calendar/")
                        ? new Text.Code(ADDRESS)
                        : span)
                .toList());
    }

    private static Button known(Button button) {
        return button instanceof Button.Visit(var label, var ignored)
                ? new Button.Visit(label, URI.create(ADDRESS))
                : button;
    }

    private Colleague facilitator(Card card) {
        return weekly.who(card, "Facilitates", office.sam, office.sue);
    }

    @Test
    void a_date_and_what_came_of_it() {
        approve("meeting-form", office.mia.types("standup meeting").form());
        approve(
                "meeting-made",
                weekly.makes(Map.of(
                                "place", List.of("Room 4"),
                                "link", List.of("https://meet.example.com/weekly")))
                        .card());
        approve(
                "meeting-new",
                office.sees(office.channel, message -> message.card().summary().startsWith("A new meeting"))
                        .card());
        approve("meeting-list", office.mia.types("standup meeting").card());
        office.mia.offers("Umbrella");
        approve(
                "meeting-point-added",
                office.sam.types("standup agenda add Who goes to the <fair>?").card());
        approve("meeting-agenda", office.mia.types("standup agenda").card());
        weekly.at(Weekly.MONDAY);
        var card = weekly.card("Agenda");
        approve("meeting-announced", known(card));
        approve(
                "meeting-point-form",
                office.sue.presses(card, "Add to the agenda").form());
        office.mia.presses(card, "Coming");
        var facilitator = facilitator(card);
        (facilitator == office.sam ? office.sue : office.sam).presses(card, "Maybe");
        approve("meeting-offer-swap", facilitator.presses(card, "Can't come").card());
        approve("meeting-rsvps", known(weekly.card("Can't come]")));
        weekly.at(Weekly.TUESDAY.minus(Duration.ofHours(1)));
        approve(
                "meeting-hour",
                office.sees(office.channel, message -> message.card().summary().contains("in an hour"))
                        .card());
        weekly.at(Weekly.TUESDAY.plus(Duration.ofMinutes(31)));
        afterwards();
    }

    private void afterwards() {
        var request = office.mia.gets("What came of");
        approve("meeting-notes-request", request);
        approve("meeting-over", known(weekly.card("No notes yet")));
        var form = office.mia.presses(request, "Take notes");
        approve("meeting-notes-form", form.form());
        var saved = form.fills(Map.of(
                "notes", List.of("We try the *new* price."),
                "what1", List.of("Send the price list"),
                "owner1", List.of(office.sue.person.value()),
                "due1", List.of("2026-03-12")));
        approve("meeting-noted", saved.card());
        approve("meeting-notes", known(weekly.card("Notes by Mia")));
        approve(
                "meeting-notes-news",
                office.sees(office.channel, message -> message.card().toString().contains("has taken notes"))
                        .card());
        approve("meeting-whole", office.sam.presses(saved.card(), "Show all").card());
        approve(
                "meeting-notes-form-again",
                office.mia.presses(request, "Take notes").form());
        approve("meeting-actions", office.sue.types("standup actions").card());
        weekly.at(Instant.parse("2026-03-12T08:00:00Z"));
        var due = office.sue.gets("Due today");
        approve("meeting-action-due", due);
        approve("meeting-not-yet-form", office.sue.presses(due, "Not yet").form());
        weekly.at(Weekly.NEXT_MONDAY);
        approve("meeting-announced-again", known(weekly.card("Still to be done")));
    }

    @Test
    void guests_in_turn() {
        weekly.made(Map.of("circle", List.of("SALES")));
        weekly.at(Weekly.MONDAY);
        approve("meeting-with-guest", known(weekly.card("Guest")));
        var invitation = office.mia.gets("your turn to be their guest");
        approve("meeting-invitation", invitation);
        var card = weekly.card("Guest");
        var facilitator = facilitator(card);
        office.mia.presses(invitation, "Coming");
        approve("meeting-ledger-empty", office.mia.types("standup ledger").card());
        var third = office.hire("Tom", Role.MEMBER);
        office.ada
                .types("setup")
                .fills(Map.of(
                        "sales", List.of(office.sam.person.value(), office.sue.person.value(), third.person.value())));
        facilitator.presses(card, "Swap with next");
        approve("meeting-swapped", third.gets("has swapped with you"));
        weekly.at(Weekly.TUESDAY.plus(Duration.ofMinutes(31)));
        weekly.card("No notes yet");
        approve("meeting-ledger", office.mia.types("standup ledger").card());
    }

    @Test
    void keeping_meetings() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        weekly.card("Agenda");
        var list = office.mia.types("standup meeting").card();
        approve("meeting-list-announced", list);
        approve("meeting-change-form", office.mia.presses(list, "Change").form());
        approve("meeting-end-form", office.mia.presses(list, "End").form());
        office.mia.presses(list, "Change").fills(Map.of("time", List.of("11:00")));
        approve(
                "meeting-moved",
                office.sees(office.channel, message -> message.card().toString().contains("This has moved to"))
                        .card());
        approve(
                "meeting-left-out",
                office.mia.presses(list, "Leave the next one out").card());
        approve("meeting-off", known(weekly.card("doesn't take place this time")));
        approve("meeting-list-off", office.mia.types("standup meeting").card());
        office.mia.presses(office.mia.types("calendar").card(), "Make an address");
        approve("calendar", known(office.mia.types("calendar").card()));
        var renewing = office.mia.presses(office.mia.types("calendar").card(), "New address");
        approve("calendar-renew", renewing.form());
        approve("calendar-new", known(renewing.fills(Map.of()).card()));
        approve(
                "calendar-stop",
                office.mia
                        .presses(office.mia.types("calendar").card(), "Stop this address")
                        .form());
        office.mia.presses(list, "End").fills(Map.of());
        approve(
                "meeting-end",
                office.sees(office.channel, message -> message.card().summary().endsWith("has ended"))
                        .card());
        approve("meeting-ended", known(weekly.card("the meeting has ended")));
    }

    @Test
    void a_guest_who_can_not_come() {
        weekly.made(Map.of("circle", List.of("SALES")));
        weekly.at(Weekly.MONDAY);
        var invitation = office.mia.gets("your turn to be their guest");
        approve("meeting-no-guest", office.mia.presses(invitation, "Can't come").card());
        var declined = office.mia.gets("nobody else is there to be the guest");
        approve("meeting-invitation-declined", declined);
        approve(
                "meeting-guest-after-all",
                office.mia.presses(declined, "Coming after all").card());
    }

    @Test
    void a_facilitator_who_is_away() {
        weekly.made(Map.of());
        weekly.at(Weekly.MONDAY);
        var facilitator = facilitator(weekly.card("Agenda"));
        approve("meeting-mine", office.mia.types("standup").card());
        facilitator.types("away").fills(Map.of("first", List.of("2026-03-10"), "last", List.of("2026-03-10")));
        weekly.at(Weekly.TUESDAY.minus(Duration.ofHours(1)));
        var other = facilitator == office.sam ? office.sue : office.sam;
        approve("meeting-instead", other.gets("whose turn it was can't be there"));
        approve(
                "meeting-instead-told",
                office.sees(office.channel, message -> message.card().toString().contains("Not everybody can be there"))
                        .card());
    }
}
