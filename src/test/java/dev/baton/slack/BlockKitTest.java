package dev.baton.slack;

import static dev.baton.slack.SlackSpecimens.BLOCK_KIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Golden;
import dev.baton.chat.Hostile;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import dev.baton.chat.Specimens;
import dev.baton.chat.Text;
import dev.baton.store.Json;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class BlockKitTest {

    @Test
    void every_part_looks_as_approved_in_a_message() {
        Golden.SLACK.approves("specimen-card", BLOCK_KIT.message(Specimens.card()));
    }

    @Test
    void every_part_looks_as_approved_on_a_persons_page() {
        Golden.SLACK.approves("specimen-home", BLOCK_KIT.home(Specimens.card()));
    }

    @ParameterizedTest
    @MethodSource("dev.baton.chat.Hostile#texts")
    void slack_takes_whatever_people_type_into_any_part(String typed) {
        var card = hostileCard(typed);

        assertThat(violations(card)).isEmpty();
        assertThat(BlockKitRules.violations(BLOCK_KIT.home(card))).isEmpty();
    }

    @Test
    void slack_takes_any_mixture_of_marks() {
        assertThat(Hostile.mixtures(500))
                .allSatisfy(typed -> assertThat(violations(hostileCard(typed))).isEmpty());
    }

    @Test
    void a_blank_part_is_left_out_and_a_blank_value_is_a_dash() {
        var card = new Card(
                "",
                List.of(
                        new Part.Heading(" "),
                        new Part.Paragraph(Text.of("\u00A0\u200B")),
                        new Part.Note(Text.of("")),
                        new Part.Facts(List.of()),
                        new Part.Facts(List.of(Part.Fact.of("Phone", " ")))));

        var blocks = BLOCK_KIT.message(card).blocks();

        assertThat(blocks).hasSize(1);
        assertThat(blocks.at("/0/fields/0/text").asString()).isEqualTo("*Phone*\n–");
    }

    @Test
    void a_card_without_parts_shows_its_summary() {
        var message = BLOCK_KIT.message(new Card("All <done>", List.of()));

        assertThat(message.text()).isEqualTo("All &lt;done&gt;");
        assertThat(message.blocks().at("/0/text/text").asString()).isEqualTo("All &lt;done&gt;");
    }

    @Test
    void a_card_that_says_nothing_at_all_is_still_a_message() {
        assertThat(violations(new Card("", List.of()))).isEmpty();
    }

    @Test
    void buttons_of_one_action_can_be_told_apart_and_lead_back_to_it() {
        var accept =
                Part.Buttons.of(Button.press("Accept", "lead.accept", "a"), Button.press("Accept", "lead.accept", "b"));

        var blocks =
                BLOCK_KIT.message(new Card("Leads", List.of(accept, accept))).blocks();

        var ids = blocks.findValuesAsString("action_id");
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
        assertThat(ids).extracting(ActionIds::actionOf).containsOnly("lead.accept");
        assertThat(blocks.findValuesAsString("value")).containsExactly("a", "b", "a", "b");
    }

    @Test
    void an_action_with_a_number_sign_in_its_name_leads_back_to_itself() {
        assertThat(ActionIds.actionOf(new ActionIds().next("a#1"))).isEqualTo("a#1");
        assertThat(ActionIds.actionOf("from elsewhere")).isEqualTo("from elsewhere");
    }

    @Test
    void facts_come_ten_to_a_section() {
        var facts = new Part.Facts(Collections.nCopies(21, Part.Fact.of("Label", "value")));

        var blocks = BLOCK_KIT.message(new Card("Facts", List.of(facts))).blocks();

        assertThat(blocks.findValues("fields")).extracting(JsonNode::size).containsExactly(10, 10, 1);
    }

    @Test
    void everything_at_its_limit_is_taken() {
        var words = "&".repeat(Limits.TEXT);
        var label = "&".repeat(Limits.LABEL);
        var card = new Card(
                words,
                List.of(
                        new Part.Heading(words),
                        new Part.Paragraph(Text.of(words).and(words)),
                        new Part.Note(Text.of(words)),
                        new Part.Facts(List.of(new Part.Fact(label, Text.of(words)), Part.Fact.of(label, words))),
                        new Part.Buttons(
                                Collections.nCopies(
                                        Limits.BUTTONS,
                                        Button.press(label, "n".repeat(Limits.NAME), "a".repeat(Limits.ARGUMENT))),
                                Set.of()),
                        Part.Buttons.of(new Button.Visit(label, longestAddress()))));

        assertThat(violations(card)).isEmpty();
        assertThat(BLOCK_KIT.message(card).blocks()).hasSize(6);
    }

    @Test
    void a_card_too_long_as_a_whole_has_its_texts_cut_and_keeps_its_buttons() {
        var paragraphs = Stream.generate(() -> new Part.Paragraph(Text.of("word ".repeat(500))));
        var buttons = Part.Buttons.of(Button.press("Accept", "lead.accept", "1"));
        var card = new Card(
                "Long",
                Stream.concat(paragraphs.limit(12), Stream.<Part>of(buttons)).toList());

        var blocks = BLOCK_KIT.message(card).blocks();

        assertThat(violations(card)).isEmpty();
        assertThat(blocks).hasSize(13);
        assertThat(blocks.get(0).at("/text/text").asString()).endsWith("…");
    }

    @Test
    void what_no_message_could_hold_ends_with_a_word_about_it() {
        var facts = new Part.Facts(Collections.nCopies(Limits.PARTS, Part.Fact.of("L".repeat(75), "v".repeat(900))));
        var card = new Card("Endless", Collections.nCopies(Limits.PARTS, facts));

        var blocks = BLOCK_KIT.message(card).blocks();

        assertThat(violations(card)).isEmpty();
        assertThat(blocks.get(blocks.size() - 1).at("/elements/0/text").asString())
                .isEqualTo("There is more than Slack can show here.");
    }

    @Test
    void a_card_of_many_small_parts_ends_with_a_word_about_the_rest() {
        var facts = new Part.Facts(Collections.nCopies(11, Part.Fact.of("L", "v")));
        var card = new Card("Many", Collections.nCopies(Limits.PARTS, facts));

        assertThat(violations(card)).isEmpty();
        assertThat(BlockKitRules.violations(BLOCK_KIT.home(card))).isEmpty();
        assertThat(BLOCK_KIT.home(card).path("blocks")).hasSize(2 * Limits.PARTS);
    }

    @Test
    void a_third_chart_is_text() {
        var card = new Card("Charts", Collections.nCopies(3, Specimens.chart()));

        assertThat(violations(card)).isEmpty();
        assertThat(BLOCK_KIT.message(card).blocks().at("/4/text/text").asString())
                .contains("▰▰▰▰▰▰▰▰▰▰  12 of 14, Prices");
    }

    private static Card hostileCard(String typed) {
        var text = Text.of(typed)
                .and(new Text.Strong(typed))
                .and(new Text.Struck(typed))
                .and(new Text.Code(typed))
                .and(new Text.Link(typed, URI.create("https://example.com/?a=1&b=2")));
        var label = Hostile.label(typed, Limits.LABEL);
        var bar = new Part.Bar(typed, 1, typed);
        var chart = new Part.Chart(typed, typed, List.of(bar, bar, bar));
        return new Card(
                typed,
                List.of(
                        new Part.Heading(typed),
                        new Part.Paragraph(text),
                        new Part.Facts(List.of(Part.Fact.of(label, typed), new Part.Fact(label, text))),
                        new Part.Note(text),
                        chart,
                        chart,
                        chart,
                        new Part.Picture(typed, typed + "!", "/picture", URI.create("https://example.com/a.png")),
                        new Part.Picture(typed, typed + "!", "/picture", null),
                        Part.Buttons.of(Button.press(label, "an.action", label))));
    }

    private static URI longestAddress() {
        var page = "https://example.com/?";
        return URI.create(page + "a&".repeat((Limits.ADDRESS - page.length()) / 2));
    }

    private static List<String> violations(Card card) {
        return BlockKitRules.violations(Json.mapper().valueToTree(BLOCK_KIT.message(card)));
    }
}
