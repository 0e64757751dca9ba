package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Input;
import dev.baton.chat.Role;
import dev.baton.chat.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Drafts of briefs: begun with the prompts of their kind, listed, duplicated, discarded, seen as they will look. */
class BriefDraftsTest {

    private final Office office = Office.withPod();
    private final BriefDesk desk = new BriefDesk(office);

    private Office.Answer drafts(String page) {
        return office.mia.types("brief drafts" + page);
    }

    private Card drafted(String title) {
        return office.mia
                .types("brief new")
                .fills(Map.of("title", List.of(title)))
                .card();
    }

    @Test
    void a_webinar_begins_with_the_prompts_of_a_webinar() {
        var form = office.mia.types("brief new webinar Paperless plants");
        assertThat(FormValues.initial(form.form()))
                .containsEntry("kind", List.of("WEBINAR"))
                .containsEntry("title", List.of("Paperless plants"))
                .containsEntry("owner", List.of(office.mia.person.value()));
        var bench = form.fills(Map.of()).card();
        var pitch = office.mia.presses(bench, "What to say");
        assertThat(FormValues.initial(pitch.form()).getOrDefault("audience", List.of()))
                .first()
                .asString()
                .startsWith("[Which question do they ask themselves?]");
        pitch.fills(Map.of()).saysPrivately("Nothing was changed.");
        pitch.fills(Map.of("offer", List.of("An hour"))).saysPrivately("1 of 4 texts");
    }

    @Test
    void drafts_are_listed_page_by_page() {
        for (var number = 1; number <= 9; number++) {
            drafted("Campaign " + number);
        }
        drafts("").saysPrivately("Campaign 9");
        assertThat(Office.words(drafts("").card())).contains("page 1 of 2").doesNotContain("Campaign 1]");
        drafts(" 2").saysPrivately("Campaign 1");
        assertThat(Office.buttons(office.mia.types("brief").card()))
                .anyMatch(button -> button.label().equals("Your drafts"));
        office.sam.types("brief drafts").saysPrivately("You have no drafts");
    }

    @Test
    void a_duplicate_has_neither_days_nor_code() {
        desk.drafted();
        desk.filledIn();
        var copy = office.mia.presses(desk.bench(), "Duplicate");
        copy.saysPrivately("Copy of " + BriefDesk.TITLE);
        copy.saysPrivately("4 of 4 texts");
        copy.saysPrivately("No dates yet");
        var dates = FormValues.initial(
                office.mia.presses(copy.card(), "Dates and channels").form());
        assertThat(dates).containsEntry("channels", List.of("EMAIL", "WEBINAR"));
        assertThat(dates.getOrDefault("code", List.of(""))).containsExactly("");
    }

    @Test
    void a_draft_is_discarded_after_a_question_and_what_is_out_stays() {
        desk.drafted();
        var bench = desk.bench();
        office.mia.presses(bench, "Discard").fills(Map.of()).saysPrivately("is gone");
        office.mia.presses(bench, "What to say").saysPrivately("That brief is gone");
        office.mia.types("brief drafts").saysPrivately("You have no drafts");
    }

    @Test
    void while_sales_is_asked_it_is_taken_back_before_it_is_discarded() {
        desk.drafted();
        desk.filledIn();
        var bench = desk.bench();
        office.mia.presses(bench, "Ask sales to agree");
        office.mia.presses(bench, "Discard").saysPrivately("Take it back before you discard it");
        office.sam.presses(bench, "Discard").saysPrivately("Only whoever wrote this brief");
    }

    @Test
    void a_preview_is_the_card_and_its_buttons_refuse_kindly() {
        desk.drafted();
        desk.filledIn();
        var preview = office.mia.presses(desk.bench(), "Preview");
        preview.saysPrivately("40 leads accepted by sales");
        office.mia.presses(preview.card(), "I have read it").saysPrivately("This is a preview");
        office.mia.presses(preview.card(), "Send me the preview").saysPrivately("is on its way");
        var sent = office.mia.gets("Preview. Nobody else sees it");
        office.mia.presses(sent, "Ask a question").saysPrivately("This is a preview");
        Quiet.in(office);
        assertThat(office.messagesIn(office.channel))
                .noneMatch(message -> message.card().summary().startsWith("Preview"));
    }

    @Test
    void a_preview_is_sent_on_each_platform_where_one_has_an_account() {
        var linked = Linked.withoutChannel();
        var here = linked.marketing.hire("Eve", "eve@example.com", Role.MEMBER);
        var there = linked.sales.hire("Eve", "eve@example.com", Role.MEMBER);
        linked.marketing
                .mia
                .types("setup")
                .fills(Map.of("marketing", List.of(here.person.value(), linked.marketing.mia.person.value())));
        var bench = here.types("brief new")
                .fills(Map.of("title", List.of("Spring")))
                .card();
        here.presses(here.presses(bench, "Preview").card(), "Send me the preview");
        here.gets("Preview. Nobody else sees it");
        there.gets("Preview. Nobody else sees it");
    }

    @Test
    void of_two_who_save_at_once_the_second_sees_both_versions() {
        desk.drafted();
        desk.filledIn();
        var bench = desk.bench();
        var mias = office.mia.presses(bench, "What to say");
        var adas = office.ada.presses(bench, "What to say");
        adas.fills(Map.of("offer", List.of("Ada's offer"))).saysPrivately("Saved.");
        var again = mias.fills(Map.of("offer", List.of("Mia's offer"), "audience", List.of("Everybody")));
        assertThat(notices(again)).contains("saved this", "Ada's", "Plant managers");
        assertThat(notices(again)).contains(office.ada.person.value());
        assertThat(FormValues.initial(again.form()))
                .containsEntry("offer", List.of("Mia's offer"))
                .containsEntry("audience", List.of("Everybody"));
        again.fills(Map.of()).saysPrivately("Saved.");
        assertThat(FormValues.initial(
                        office.ada.presses(desk.bench(), "What to say").form()))
                .containsEntry("offer", List.of("Mia's offer"));
        adas.fills(Map.of("offer", List.of("Mia's offer"), "audience", List.of("Everybody")))
                .saysPrivately("Nothing was changed.");
    }

    @Test
    void who_saves_another_section_meanwhile_is_in_nobodys_way() {
        desk.drafted();
        desk.filledIn();
        var bench = desk.bench();
        var mias = office.mia.presses(bench, "What to say");
        office.ada
                .presses(bench, "Proof and assets")
                .fills(Map.of("assets", List.of("Deck")))
                .saysPrivately("Saved.");
        mias.fills(Map.of("offer", List.of("Mia's offer"))).saysPrivately("Saved.");
    }

    @Test
    void who_saves_what_sales_has_agreed_to_meanwhile_is_told_before() {
        desk.asked();
        desk.bench();
        var mias = desk.section("What to say");
        office.sam.presses(desk.review(), "Agree");
        var again = mias.fills(Map.of("offer", List.of("Mia's offer")));
        assertThat(notices(again)).contains("has agreed meanwhile");
        again.fills(Map.of()).saysPrivately("It is a draft again");
    }

    private static String notices(Office.Answer answer) {
        return answer.form().inputs().stream()
                .filter(Input.Notice.class::isInstance)
                .map(input -> ((Input.Notice) input).text())
                .map(Text::toString)
                .toList()
                .toString();
    }
}
