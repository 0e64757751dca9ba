package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people read about what they have said or look after, as approved. */
class OwnFeedbackGoldenTest {

    private static final String PLAN = "<!channel> They find the *annual* plan too long & stiff";

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    private Card inChannel(String words) {
        return office.sees(office.channel, message -> message.card().toString().contains(words))
                .card();
    }

    private Office.Answer says(Office.Colleague who) {
        return who.types("feedback")
                .fills(Map.of("kind", List.of("PRICING"), "words", List.of(PLAN), "account", List.of("Acme")));
    }

    @Test
    void what_is_thanked_for_joined_and_withdrawn() {
        var thanks = says(office.sam);
        approve("feedback-thanks", thanks.card());
        var code = inChannel("annual").toString().replaceAll("(?s).* · #(\\w{6}).*", "$1");
        approve("feedback-show-own", office.sam.types("feedback show #" + code).card());
        var joined = office.sue.presses(inChannel("annual"), "Me too, unnamed");
        approve("feedback-me-too", joined.card());
        approve("feedback-left", office.sue.presses(joined.card(), "Undo").card());
        approve(
                "feedback-name-left-out",
                office.sam.presses(thanks.card(), "Leave my name out").card());
        approve(
                "feedback-withdrawn-receipt",
                office.sam.presses(thanks.card(), "Undo").card());
        approve("feedback-withdrawn", inChannel("has withdrawn it"));
        approve("feedback-too-late", office.sam.presses(thanks.card(), "Undo").card());
    }

    @Test
    void what_others_look_after() {
        office.mia
                .types("setup")
                .fills(Map.of("marketing", List.of(office.mia.person.value(), office.sue.person.value())));
        says(office.sam);
        approve(
                "feedback-not-now-form",
                office.mia.presses(inChannel("annual"), "Not now").form());
        office.mia.presses(inChannel("annual"), "Take").fills(Map.of("words", List.of("Let me see.")));
        approve("feedback-waiting", waiting());
        var held = office.sue.presses(inChannel("Let me see."), "Done");
        approve("feedback-held", held.card());
        var over = office.sue.presses(held.card(), "Take over");
        approve("feedback-taken-over", over.card());
        approve("feedback-handed-over", office.mia.gets("took over what you looked after"));
        approve("feedback-taken-back", office.sue.presses(over.card(), "Undo").card());
    }

    private Card waiting() {
        inChannel("Let me see.");
        return office.mia.types("feedback waiting").card();
    }

    @Test
    void a_line_of_which_not_all_was_understood() {
        approve(
                "feedback-form-notice",
                office.sam
                        .types("feedback objection \"" + PLAN + "\" account Acme value \"$5k\" asap unnamed")
                        .form());
    }

    @Test
    void where_there_are_two_pods() {
        var another = new ConversationId(office.workspace, "another");
        office.sue.does(new Command(office.sue.context(another), "setup")).fills(office.setupOf(office.sue));
        var elsewhere = office.sue.context(office.sue.direct());
        approve(
                "feedback-form-pods",
                office.sue
                        .does(new Command(elsewhere, "feedback pricing \"" + PLAN + "\""))
                        .form());
        office.ada.types("people");
        approve(
                "feedback-ask-form-pods",
                office.ada
                        .does(new Command(office.ada.context(office.ada.direct()), "feedback ask"))
                        .form());
    }

    @Test
    void what_can_not_be_asked_about() {
        var quote = new Action.Quote(PLAN, null, null, null);
        approve(
                "feedback-nobody-to-ask",
                office.mia
                        .does(new Action(office.mia.context(office.channel), "feedback.from-message", "", quote))
                        .card());
    }

    @Test
    void a_question_that_is_changed() {
        office.mia.types("feedback ask What did you hear?").fills(Map.of());
        approve(
                "feedback-question-change-form",
                office.mia
                        .presses(office.mia.types("feedback questions").card(), "Change")
                        .form());
        approve(
                "feedback-question-paused",
                office.mia
                        .presses(office.mia.types("feedback questions").card(), "Pause")
                        .card());
        approve(
                "feedback-questions-paused",
                office.mia.types("feedback questions").card());
    }
}
