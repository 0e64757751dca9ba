package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.ACME;
import static dev.baton.leads.LeadFixtures.MIA;
import static dev.baton.leads.LeadFixtures.MONDAY;
import static dev.baton.leads.LeadFixtures.SAM;
import static dev.baton.leads.LeadFixtures.changed;
import static dev.baton.leads.LeadFixtures.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeadCardsTest {

    private static final PersonId MAX = new PersonId("max");

    private static Lead withNote(String note) {
        return changed(in(State.RETURNED)
                .offerAgain(
                        Offer.by(MIA, LeadFixtures.acme(ACME.campaign(), note), Readiness.NOTHING_AGREED, MONDAY),
                        Routed.TO_ALL,
                        LeadFixtures.clock(MONDAY)));
    }

    @Test
    void a_quote_ends_before_the_next_sentence_begins() {
        var lead = in(State.RECYCLED);
        var step = lead.progress().last().orElseThrow();
        assertThat(Steps.outcome(lead, step).plain(PersonId::value)).contains("“budget in autumn”. It comes back");
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"RETURNED", "LOST", "RECYCLED"})
    void a_lead_that_is_given_up_names_who_did_it(State state) {
        assertThat(LeadCards.status(in(state)).spans()).contains(new Text.Mention(SAM));
    }

    @Test
    void of_a_long_note_the_card_shows_the_beginning_and_a_button_for_all() {
        var note = IntStream.range(0, 500).mapToObj(line -> "L" + line).collect(Collectors.joining("\n"));
        var lead = withNote(note);
        assertThat(LeadCards.card(lead, LeadCards.Around.NOTHING).toString())
                .contains("L7\n…", "Show all", "lead show " + lead.id())
                .doesNotContain("L8");
        assertThat(LeadCards.whole(lead, LeadCards.Around.NOTHING).toString())
                .contains("L499")
                .doesNotContain("Show all");
    }

    @Test
    void of_a_long_line_the_card_shows_the_beginning() {
        assertThat(LeadCards.card(withNote("x".repeat(1_500)), LeadCards.Around.NOTHING)
                        .toString())
                .contains("x…", "Show all")
                .doesNotContain("x".repeat(601));
    }

    @Test
    void a_short_note_is_shown_whole() {
        assertThat(LeadCards.card(withNote("1\n2\n3\n4\n5\n6\n7\n8"), LeadCards.Around.NOTHING)
                        .toString())
                .doesNotContain("…", "Show all");
    }

    @Test
    void the_form_to_offer_again_says_who_returned_the_lead() {
        assertThat(LeadForm.again(in(State.RETURNED), ACME, List.of(), Set.of()).people())
                .contains(SAM);
    }

    private static List<Set<PersonId>> whose(Lead lead) {
        return LeadCards.card(lead, new LeadCards.Around(Set.of(MIA, MAX), Optional.empty(), "", 0, Optional.empty()))
                .parts()
                .stream()
                .flatMap(part -> part instanceof Part.Buttons(var ignored, var only) ? Stream.of(only) : Stream.empty())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"ACCEPTED", "CONTACTED", "MEETING"})
    void what_is_next_for_a_lead_is_for_its_owner(State state) {
        assertThat(whose(in(state))).containsExactly(Set.of(SAM));
    }

    @Test
    void why_a_lead_was_lost_is_passed_on_by_its_owner_and_marketing() {
        assertThat(whose(in(State.LOST))).containsExactly(Set.of(SAM), Set.of(SAM, MIA, MAX));
    }

    @Test
    void whoever_in_sales_is_first_accepts_or_returns_so_those_buttons_are_for_everybody() {
        assertThat(whose(in(State.OFFERED))).containsExactly(Set.of());
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"RETURNED", "RECYCLED"})
    void offering_again_is_for_marketing_and_for_whoever_handed_the_lead_over(State state) {
        assertThat(whose(in(state))).containsExactly(Set.of(MIA, MAX));
        assertThat(LeadButtons.of(in(state), Set.of()))
                .containsExactly(
                        ((Part.Buttons) LeadButtons.of(in(state), Set.of(MAX)).getFirst()).onlyFor(Set.of(MIA)));
    }

    @Test
    void a_picture_for_others_has_no_buttons() {
        assertThat(LeadCards.picture(in(State.ACCEPTED)).parts()).noneMatch(Part.Buttons.class::isInstance);
    }
}
