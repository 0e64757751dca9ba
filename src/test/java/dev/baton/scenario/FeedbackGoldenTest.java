package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Event;
import dev.baton.chat.MessageRef;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cards and forms of feedback, as approved. */
class FeedbackGoldenTest {

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

    private static Card directly(Office office, Office.Colleague who, String words) {
        return office.sees(who.direct(), message -> message.card().toString().contains(words))
                .card();
    }

    private void says(Office.Colleague who, String words) {
        who.types("feedback")
                .fills(Map.of(
                        "kind", List.of("PRICING"),
                        "words", List.of(words),
                        "account", List.of("Acme"),
                        "value", List.of("12000"),
                        "about", List.of("Spring campaign")))
                .saysPrivately("Thank you");
    }

    @Test
    void the_way_of_an_item() {
        approve("feedback-form", office.sam.types("feedback").form());
        says(office.sam, PLAN);
        approve("feedback-new", inChannel("annual"));
        approve(
                "feedback-alike",
                office.sue
                        .types("feedback pricing \"The annual plan is too long and stiff\"")
                        .form());
        approve(
                "feedback-take-form",
                office.mia.presses(inChannel("annual"), "Take").form());
        approve(
                "feedback-done-form",
                office.mia.presses(inChannel("annual"), "Done").form());
        approve(
                "feedback-merge-form",
                office.mia.presses(inChannel("annual"), "Merge").form());
        var receipt = office.mia
                .presses(inChannel("annual"), "Done")
                .fills(Map.of("words", List.of("There is a monthly plan."), "changed", List.of("Spring campaign")));
        approve("feedback-receipt", receipt.card());
        approve("feedback-news", directly(office, office.sam, "because of you"));
        approve("feedback-done", inChannel("There is a monthly plan."));
        approve("feedback-search", office.sue.types("feedback search annual").card());
        approve("feedback-mine", office.sam.types("feedback mine").card());
        approve("feedback-setup-form", office.mia.types("feedback setup").form());
    }

    @Test
    void why_a_lead_was_lost() {
        office.mia
                .types("lead")
                .fills(Map.of(
                        "company", List.of("<Acme> & Co"),
                        "whyNow", List.of("They asked for a price"),
                        "campaign", List.of("Spring campaign")));
        office.sam.presses(office.cardOf("<Acme>", "Accept"), "Accept");
        var receipt = office.sam
                .presses(office.cardOf("<Acme>", "Lost"), "Lost")
                .fills(Map.of("reason", List.of("PRICE"), "note", List.of(PLAN)));
        approve("feedback-lead-receipt", receipt.card());
        approve(
                "feedback-lead-form",
                office.sam.presses(receipt.card(), "Save as feedback").form());
        var others = office.mia.presses(office.cardOf("<Acme>", "Save as feedback"), "Save as feedback");
        approve("feedback-lead-form-others", others.form());
        others.fills(Map.of());
        var asked = directly(office, office.sam, "Yes, without my name");
        approve("feedback-lead-consent", asked);
        office.sam.presses(asked, "Yes");
        approve("feedback-lead", inChannel("Show lead"));
    }

    @Test
    void a_message_and_the_week() {
        var quote = new Action.Quote(
                "They love the new page",
                office.sam.person,
                new MessageRef(office.channel, "1.2"),
                URI.create("https://acme.example.com/archives/C1/p1"));
        var context = office.mia.context(office.channel);
        var form = office.mia.does(new Action(context, "feedback.from-message", "", quote));
        approve("feedback-message-form", form.form());
        form.fills(Map.of("kind", List.of("MESSAGE_THAT_WORKED")));
        var asked = directly(office, office.sam, "Yes, without my name");
        approve("feedback-consent", asked);
        office.sam.presses(asked, "Yes, without my name");
        approve("feedback-unnamed", inChannel("They love the new page"));
        says(office.sue, "Nobody pays a year ahead");
        inChannel("a year ahead");
        Baton.CLOCK.set(Instant.parse("2026-03-09T08:05:00Z"));
        approve("feedback-digest", inChannel("The field last week"));
        approve(
                "feedback-offer",
                office.sam.types("customers keep asking about onboarding").card());
    }

    @Test
    void a_question_for_the_field() {
        var ask = office.mia.types("feedback ask <!channel> What did you hear about the *new* price?");
        approve("feedback-ask-form", ask.form());
        var made = ask.fills(Map.of("kind", List.of("PRICING"), "about", List.of("Spring campaign")));
        approve("feedback-asked-receipt", made.card());
        approve("feedback-questions", office.mia.types("feedback questions").card());
        Baton.CLOCK.set(Instant.parse("2026-03-06T14:00:00Z"));
        var asked = directly(office, office.sam, "would like to know");
        approve("feedback-asked", asked);
        approve("feedback-answer-form", office.sam.presses(asked, "Answer").form());
        approve(
                "feedback-answer-offer",
                office.sam.types("customers keep asking about onboarding").card());
        office.sam.presses(asked, "Answer").fills(Map.of("words", List.of(PLAN)));
        approve("feedback-answered", directly(office, office.sam, "You have answered"));
        office.sue.presses(directly(office, office.sue, "would like to know"), "Nothing this time");
        approve("feedback-nothing", directly(office, office.sue, "Nothing this time."));
    }

    @Test
    void a_question_that_is_over() {
        office.mia.types("feedback ask What did you hear?").fills(Map.of());
        Baton.CLOCK.set(Instant.parse("2026-03-06T14:00:00Z"));
        office.sam
                .presses(directly(office, office.sam, "would like to know"), "Answer")
                .fills(Map.of("kind", List.of("PRICING"), "words", List.of(PLAN)));
        directly(office, office.sue, "would like to know");
        Baton.CLOCK.set(Instant.parse("2026-03-09T09:00:00Z"));
        approve("feedback-asked-reminder", directly(office, office.sue, "only reminder"));
        Baton.CLOCK.set(Instant.parse("2026-03-09T13:00:00Z"));
        approve("feedback-round", inChannel("were asked"));
        approve("feedback-asked-over", directly(office, office.sue, "over for this time"));
    }

    @Test
    void a_reaction_is_offered_to_be_saved() {
        var quote = new Action.Quote("They love the new page", office.sam.person, null, null);
        office.mia.does(new Event.Reacted(office.mia.context(office.channel), "mega", quote));
        approve("feedback-reaction", directly(office, office.mia, "Would you like to pass this on"));
    }

    @Test
    void what_nobody_answers_is_late() {
        says(office.sam, PLAN);
        inChannel("annual");
        Baton.CLOCK.advance(Duration.ofDays(2));
        approve("feedback-late", inChannel("Overdue"));
        approve("feedback-reminder", inChannel("This still waits for an answer"));
    }

    @Test
    void quotes_and_what_is_said_most() {
        office.sam.types("feedback quote \"Baton saved our quarter\" account Acme value 12000");
        approve("feedback-quotes-none", office.sue.types("feedback quotes").card());
        var quote = inChannel("saved our quarter");
        approve("feedback-quote", quote);
        var consent = office.mia.presses(quote, "Consent");
        approve("feedback-consent-form", consent.form());
        approve(
                "feedback-consent-saved",
                consent.fills(Map.of("answer", List.of("GRANTED"), "until", List.of("2026-12-31")))
                        .card());
        inChannel("granted, until");
        approve("feedback-quotes", office.sue.types("feedback quotes").card());
        office.sue.presses(quote, "Me too").saysPrivately("Noted");
        approve("feedback-top", office.sue.types("feedback top").card());
        approve("feedback-none", office.sue.types("feedback search onboarding").card());
        approve("feedback-file-nowhere", office.sue.types("feedback export").card());
    }

    @Test
    void two_become_one() {
        says(office.sam, PLAN);
        says(office.sue, "A year is an eternity");
        var first = inChannel("annual");
        var words = first.toString();
        var code = words.substring(words.lastIndexOf(" · #") + 3, words.lastIndexOf(" · #") + 10);
        var second = inChannel("eternity");
        var merged = office.mia.presses(second, "Merge").fills(Map.of("code", List.of(code)));
        approve("feedback-merge-receipt", merged.card());
        approve("feedback-merge-news", directly(office, office.sue, "2 said it"));
        approve("feedback-joined", inChannel("Also: "));
        approve("feedback-merged", inChannel("Merged"));
    }
}
