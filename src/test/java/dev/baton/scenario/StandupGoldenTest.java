package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every card and form of stand-ups, as approved. */
class StandupGoldenTest {

    private final Office office = Office.withPod();
    private final Daily daily = new Daily(office);

    @AfterEach
    void back() {
        daily.close();
    }

    private Card inChannel(String words) {
        return office.sees(office.channel, message -> message.card().toString().contains(words))
                .card();
    }

    private static Card directly(Office office, Office.Colleague who, String summary) {
        return office.sees(who.direct(), message -> message.card().summary().contains(summary))
                .card();
    }

    @Test
    void a_round() {
        approve("standup-form", office.mia.types("standup new").form());
        approve("standup-made", office.mia.types("standup new").fills(Map.of()).card());
        approve("standup-new", inChannel("made a stand-up"));
        approve("standup-mine", office.sam.types("standup").card());
        daily.at(Daily.TUESDAY);
        var question = daily.asked(office.sue);
        approve("standup-ask", question);
        approve("standup-ask-facilitator", facilitator());
        approve("standup-owed", office.sue.types("standup").card());
        approve(
                "standup-answer-form",
                office.sam.presses(daily.asked(office.sam), "Answer").form());
        var receipt = daily.answers(
                office.sam,
                Map.of(
                        "q0", List.of("<!channel> They *want* a trial & a price."),
                        "q1", List.of("Two references.\nA one-pager."),
                        "q2", List.of("No slides for banks."),
                        "q3", List.of("Call Acme.")));
        approve("standup-receipt", receipt.card());
        approve("standup-answered", directly(office, office.sam, ": answered"));
        approve(
                "standup-skip-form",
                office.mia.presses(daily.asked(office.mia), "Skip").form());
        office.mia.presses(daily.asked(office.mia), "Skip").fills(Map.of("reason", List.of("At a fair")));
        daily.after(Duration.ofMinutes(61), Daily.TUESDAY);
        approve("standup-reminder", directly(office, office.sue, "still waits"));
        daily.endsRound(Daily.TUESDAY);
        afterwards(question);
    }

    private void afterwards(Card question) {
        var summary = daily.summary("1 of 3 answered");
        approve("standup-summary", summary);
        approve("standup-over", directly(office, office.sam, " is over"));
        office.mia.presses(summary, "I can help");
        approve("standup-help", directly(office, office.sam, "Mia can help you"));
        approve("standup-summary-helped", daily.summary("Mia helps."));
        approve("standup-late-form", office.sue.presses(question, "Answer").form());
        approve(
                "standup-late-receipt",
                office.sue
                        .presses(question, "Answer")
                        .fills(Map.of("q1", List.of("A demo account")))
                        .card());
        approve("standup-late", inChannel("Sue has answered, too"));
        approve("standup-show", office.sam.types("standup show").card());
        approve("standup-list", office.mia.types("standup list").card());
        daily.at(Daily.WEDNESDAY);
        approve(
                "standup-answer-form-again",
                office.sam.presses(daily.asked(office.sam, 2), "Answer").form());
    }

    private Card facilitator() {
        for (var who : List.of(office.mia, office.sam, office.sue)) {
            var card = daily.asked(who);
            if (card.toString().contains("You facilitate")) {
                return card;
            }
        }
        throw new AssertionError("nobody facilitates");
    }

    @Test
    void all_kinds_of_questions() {
        daily.made(Map.of(
                "questions",
                List.of("How many calls? [number]\nHow sure are you? [1-5]\nWhich comes first? [Acme, Umbrella]")));
        daily.at(Daily.TUESDAY);
        approve(
                "standup-answer-form-kinds",
                office.sam.presses(daily.asked(office.sam), "Answer").form());
        daily.endsRound(Daily.TUESDAY);
        approve("standup-summary-empty", daily.summary("0 of 3 answered"));
    }

    @Test
    void keeping_stand_ups() {
        approve("standup-none", office.mia.types("standup").card());
        approve("standup-list-none", office.mia.types("standup list").card());
        daily.made(Map.of());
        daily.made(Map.of(
                "name", List.of("Weekly"), "days", List.of("MONDAY"), "every", List.of("2"), "clock", List.of("own")));
        approve("standup-which", office.mia.types("standup change").card());
        approve("standup-change-form", office.mia.types("standup change weekly").form());
        approve("standup-end-form", office.mia.types("standup end weekly").form());
        approve("standup-pause-form", office.mia.types("standup pause").form());
        approve(
                "standup-paused",
                office.mia.types("standup pause").fills(Map.of()).card());
        approve("standup-mine-paused", office.mia.types("standup").card());
        approve(
                "standup-ended",
                office.mia.types("standup end weekly").fills(Map.of()).card());
        approve("standup-end", inChannel("ended the stand-up"));
        approve("hours-form", office.mia.types("hours").form());
        office.mia.types("hours").fills(Map.of("from", List.of("13:00")));
        approve("hours-form-told", office.mia.types("hours").form());
        approve(
                "standup-made-without-somebody",
                office.mia
                        .types("standup new")
                        .fills(Map.of("name", List.of("Early")))
                        .card());
        approve(
                "hours-taken-back",
                office.mia.types("hours").fills(Map.of("whose", List.of("pod"))).card());
        office.mia
                .does(new Command(office.mia.context(new ConversationId(office.workspace, "elsewhere")), "setup"))
                .fills(office.setupOf(office.mia));
        approve(
                "standup-pod-form",
                office.mia.does(Linked.command(office.mia, "standup new")).form());
    }
}
