package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is saved of a published brief is for those who make it, until it is published, too. */
class UnpublishedChangesTest {

    private static final String OFFER = "Nothing for nobody";
    private static final String TITLE = "Summer campaign";

    private final Office office = Office.withPod();

    /** Mia has saved another offer and another title. */
    private Card saved(RunningBrief brief) {
        var bench = brief.offers(OFFER);
        return office.mia
                .presses(bench, "Goal and people")
                .fills(Map.of("title", List.of(TITLE)))
                .card();
    }

    private static void showNothingOfIt(Card card) {
        assertThat(Office.words(card)).doesNotContain(OFFER, TITLE, "isn't published yet", "opened by");
    }

    @Test
    void only_those_who_make_it_see_what_was_saved() {
        var brief = RunningBrief.in(office);
        var bench = saved(brief);
        var card = brief.card("have acknowledged it");

        var managed = office.sue.presses(card, "Manage");
        managed.saysPrivately("All that is published of it is yours to read");
        showNothingOfIt(managed.card());
        office.sue.presses(managed.card(), "Read it").saysPrivately("Three months for the price of two");
        var preview = office.sue.presses(bench, "Preview");
        showNothingOfIt(preview.card());
        var id = office.mia.action(card, "Manage").argument();
        var sent = office.sue.does(new Action(office.sue.context(null), "brief.send-preview", id));
        showNothingOfIt(sent.card());
        showNothingOfIt(office.sue.presses(bench, "Duplicate").card());
        assertThat(office.messagesIn(office.sue.direct()))
                .noneMatch(message -> Office.words(message.card()).contains(OFFER));

        office.mia.presses(bench, "Preview").saysPrivately(OFFER);
        office.sam.presses(card, "Manage").saysPrivately(TITLE);
        office.ada.presses(card, "Manage").saysPrivately("opened by");
    }

    @Test
    void who_only_leads_the_pod_has_nothing_to_manage() {
        office.ada
                .types("setup")
                .fills(Map.of("salesLead", List.of(office.sue.person.value())))
                .saysNothing();
        var card = RunningBrief.in(office).card("have acknowledged it");
        assertThat(Office.words(card.seenBy(office.sue.person)))
                .contains("Who has read it")
                .doesNotContain("Manage");
        assertThat(Office.words(card.seenBy(office.mia.person))).contains("Who has read it", "Manage");
    }

    @Test
    void lists_name_a_brief_as_it_was_published() {
        saved(RunningBrief.in(office));
        var seen = office.sue.types("brief");
        seen.saysPrivately(BriefDesk.TITLE);
        showNothingOfIt(seen.card());
        office.mia.types("brief").saysPrivately("What was saved last isn't published yet");
    }

    @Test
    void what_runs_is_listed_once() {
        saved(RunningBrief.in(office));
        assertThat(Office.buttons(office.mia.types("brief").card()))
                .filteredOn(button -> button.label().equals("Open"))
                .hasSize(1);
    }

    @Test
    void what_was_saved_is_thrown_away_and_comes_back_until_something_else_is_saved() {
        var brief = RunningBrief.in(office);
        var discarded = office.mia.presses(saved(brief), "Discard changes");
        discarded.saysPrivately("What was saved in “Goal and people” and “What to say” of the brief");
        var manages = brief.manages();
        assertThat(Office.words(manages.card()))
                .doesNotContain(TITLE, "isn't published yet", "Publish changes", "Discard changes");
        office.mia.presses(manages.card(), "Preview").saysPrivately("Three months for the price of two");
        var back = office.mia.presses(discarded.card(), "Undo");
        back.saysPrivately("It is back. It isn't published yet.");
        office.mia.presses(back.card(), "Preview").saysPrivately(OFFER);
        office.mia.presses(discarded.card(), "Undo").saysPrivately("it is back already");

        var again = office.mia.presses(back.card(), "Discard changes");
        brief.offers("Something else");
        office.mia.presses(again.card(), "Undo").saysPrivately("something else was saved since");
    }

    @Test
    void who_fills_in_a_form_meanwhile_brings_nothing_back_unseen() {
        var brief = RunningBrief.in(office);
        var bench = saved(brief);
        var open = office.ada.presses(bench, "What to say");
        office.mia.presses(bench, "Discard changes");
        assertThat(open.fills(Map.of("audience", List.of("Hospitals"))).form().toString())
                .contains("while this form was open");
    }

    @Test
    void who_else_has_saved_some_of_it_hears_that_it_is_discarded() {
        var brief = RunningBrief.in(office);
        var bench = office.ada
                .presses(brief.manages().card(), "What to say")
                .fills(Map.of("offer", List.of(OFFER)))
                .card();
        office.sue.presses(bench, "Discard changes").saysPrivately("Only whoever wrote this brief");
        office.mia.presses(bench, "Discard changes");
        office.ada.gets("has discarded what was saved in “What to say”");
        office.mia.presses(bench, "Discard changes").saysPrivately("there is nothing to discard");
    }

    @Test
    void what_is_withdrawn_is_nobodys_work_any_more() {
        var brief = RunningBrief.in(office);
        saved(brief);
        office.mia.types("brief drafts").saysPrivately(BriefDesk.TITLE);
        office.mia.presses(brief.manages().card(), "Withdraw").fills(Map.of()).saysPrivately("Withdrawn.");
        office.mia.types("brief drafts").saysPrivately("You have no drafts");
    }
}
