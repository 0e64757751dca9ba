package dev.baton.scenario;

import static dev.baton.scenario.GoldenTest.approve;

import dev.baton.chat.Card;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cards and forms of briefs until they are published, and questions about them, as approved. */
class BriefGoldenTest {

    private static final String WORDS = "<!channel> Does it count for *old* customers & <b>partners</b>?";

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final BriefDesk desk = new BriefDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    @Test
    void the_way_of_a_draft() {
        var form = office.mia.types("brief new webinar " + WORDS);
        approve("brief-new-form", form.form());
        var bench = form.fills(Map.of()).card();
        approve("brief-draft", bench);
        approve("brief-pitch-form", office.mia.presses(bench, "What to say").form());
        approve(
                "brief-dates-form",
                office.mia.presses(bench, "Dates and channels").form());
        approve(
                "brief-evidence-form",
                office.mia.presses(bench, "Proof and assets").form());
        approve("brief-discard-form", office.mia.presses(bench, "Discard").form());
        approve("brief-drafts", office.mia.types("brief drafts").card());
        approve("brief-duplicate", office.mia.presses(bench, "Duplicate").card());
        approve("brief-preview", office.mia.presses(bench, "Preview").card());
        var preview = office.mia.presses(bench, "Preview").card();
        approve(
                "brief-preview-receipt",
                office.mia.presses(preview, "Send me the preview").card());
        approve("brief-preview-sent", office.mia.gets("Preview. Nobody else"));
    }

    @Test
    void two_who_save_at_once() {
        desk.asked();
        var bench = desk.bench();
        var mias = office.mia.presses(bench, "What to say");
        office.ada.presses(bench, "What to say").fills(Map.of("offer", List.of("Two months for the price of *one*")));
        office.sam.presses(desk.review(), "Agree").saysPrivately("Agreed.");
        approve(
                "brief-both-versions-form",
                mias.fills(Map.of("offer", List.of("Three months for free"))).form());
    }

    @Test
    void the_way_to_an_agreement() {
        desk.asked();
        approve("brief-asked", office.sam.gets("asks you to agree"));
        approve("brief-review", desk.review());
        var review = desk.review();
        var asked = office.sam.gets("asks you to agree");
        approve("brief-comment-form", office.sam.presses(asked, "Comment").form());
        office.sam.presses(asked, "Comment").fills(Map.of("words", List.of(WORDS)));
        approve("brief-comment", office.mia.gets("says to the brief"));
        approve("brief-commented", desk.bench());
        desk.section("What to say").fills(Map.of("offer", List.of("Two months for the price of *one*")));
        approve("brief-changed", office.sam.gets("since you commented"));
        approve("brief-changed-meanwhile", office.sam.presses(review, "Agree").card());
        Baton.CLOCK.set(Instant.parse("2026-03-03T09:05:00Z"));
        approve("brief-partner-reminder", office.sam.gets("waits for you since"));
        Baton.CLOCK.set(Instant.parse("2026-03-04T10:00:00Z"));
        approve("brief-others-asked", office.sue.gets("hasn't said anything"));
        approve("brief-others-told", office.mia.gets("Now asked, too"));
        approve("brief-escalated", desk.bench());
        office.mia.presses(desk.bench(), "Take back");
        approve("brief-stopped", office.sam.gets("You needn't agree"));
    }

    @Test
    void a_question_and_its_answer() {
        desk.published();
        var card = desk.card("0 of 2 have acknowledged it");
        approve(
                "brief-question-form",
                office.sue.presses(card, "Ask a question").form());
        approve(
                "brief-question-receipt",
                office.sue
                        .presses(card, "Ask a question")
                        .fills(Map.of("words", List.of(WORDS)))
                        .card());
        approve("brief-question", below("asks: "));
        approve("brief-question-told", office.mia.gets("asks about the brief"));
        approve("brief-question-open", desk.card("Open questions: 1"));
        approve(
                "brief-questions",
                office.mia.presses(desk.bench(), "Answer questions").card());
        approve(
                "brief-answer-form",
                office.mia.presses(below("asks: "), "Answer").form());
        office.mia.presses(below("asks: "), "Answer").fills(Map.of("words", List.of("Yes, for *all*.")));
        approve("brief-answer", below("answers"));
        approve("brief-answer-told", office.sue.gets("answers your question"));
        approve("brief-read-all", office.sue.presses(card, "Read it all").card());
    }

    private Card below(String words) {
        return office.sees(
                        office.channel,
                        message -> message.thread() != null
                                && Office.words(message.card()).contains(words))
                .card();
    }
}
