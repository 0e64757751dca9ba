package dev.baton.teams;

import static dev.baton.teams.TeamsSpecimens.CARDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Golden;
import dev.baton.chat.Hostile;
import dev.baton.chat.Limits;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Specimens;
import dev.baton.chat.Text;
import dev.baton.people.Naming;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class AdaptiveCardsTest {

    @Test
    void every_part_looks_as_approved() {
        Golden.TEAMS.approves("specimen-card", CARDS.card(Specimens.card()));
    }

    @ParameterizedTest
    @MethodSource("dev.baton.chat.Hostile#texts")
    void teams_takes_whatever_people_type_into_any_part(String typed) {
        assertThat(AdaptiveCardRules.violations(CARDS.card(hostileCard(typed)))).isEmpty();
    }

    @Test
    void teams_takes_any_mixture_of_marks() {
        assertThat(Hostile.mixtures(500))
                .allSatisfy(typed -> assertThat(AdaptiveCardRules.violations(CARDS.card(hostileCard(typed))))
                        .isEmpty());
    }

    @Test
    void an_account_is_mentioned_and_anybody_else_is_named() {
        var card = CARDS.card(Card.of(Text.of(Specimens.ANN).and(" and ").and(Specimens.BEN)));

        assertThat(text(card, 0)).isEqualTo("<at>Ann Ito</at> and Ben \\<at>Ann Ito\\</at>");
        assertThat(card.at("/msteams/entities/0/mentioned/id").asString())
                .isEqualTo("87d349ed-44d7-43e1-9a83-5f2406dee5bd");
        assertThat(card.at("/msteams/entities")).hasSize(1);
    }

    @Test
    void two_people_of_one_name_are_two_mentions() {
        var cards = new AdaptiveCards(person -> new Naming.Named.Account(person.value(), "Ann *Ito*"));
        var text = Text.of(new PersonId("a")).and(new PersonId("b")).and(new PersonId("a"));

        var card = cards.card(Card.of(text));

        assertThat(text(card, 0)).isEqualTo("<at>Ann Ito</at><at>Ann Ito 2</at><at>Ann Ito</at>");
        assertThat(card.at("/msteams/entities").findValuesAsString("id")).containsExactly("a", "b");
    }

    @Test
    void somebody_whose_name_has_no_letters_is_someone() {
        var cards = new AdaptiveCards(person -> new Naming.Named.Account(person.value(), "<*>"));

        assertThat(text(cards.card(Card.of(Text.of(Specimens.ANN))), 0)).isEqualTo("<at>someone</at>");
    }

    @Test
    void a_link_leads_where_baton_says_whatever_is_in_its_label() {
        var link = new Text.Link("a](https://evil.example) [b", URI.create("https://example.com/a_(b)"));

        assertThat(text(CARDS.card(Card.of(Text.of("See!").and(link))), 0))
                .isEqualTo("See\\![a\\]\\(https://evil.example) \\[b](https://example.com/a_%28b%29)");
    }

    @Test
    void what_no_longer_holds_is_said_so_and_has_no_marks() {
        assertThat(text(CARDS.card(Card.of(Text.of("By ").and(new Text.Struck("~~*Monday*~~")))), 0))
                .isEqualTo("By (no longer: \\~\\~\\*Monday\\*\\~\\~)");
    }

    @Test
    void a_time_is_shown_in_the_readers_zone() {
        var moment = Specimens.MOMENT.plusMillis(7);

        assertThat(text(CARDS.card(Card.of(Text.of("By ").and(moment))), 0))
                .isEqualTo("By {{DATE(2026-11-23T09:30:00Z,SHORT)}} {{TIME(2026-11-23T09:30:00Z)}}");
    }

    @Test
    void a_divider_separates_what_is_around_it_and_nothing_else() {
        var line = new Part.Paragraph(Text.of("line"));
        var divider = new Part.Divider();
        var card = new Card("Lines", List.of(divider, line, line, divider, divider, line, divider));

        assertThat(CARDS.card(card).path("body").valueStream().map(element -> element.has("separator")))
                .containsExactly(false, false, true);
    }

    @Test
    void a_button_brings_back_its_action_and_argument() {
        var card = new Card("Lead", List.of(Part.Buttons.of(Button.danger("Return", "lead.return", "a,b<c>"))));

        var action = CARDS.card(card).at("/body/0/actions/0");

        assertThat(action.path("verb").asString()).isEqualTo("lead.return");
        assertThat(action.at("/data/argument").asString()).isEqualTo("a,b<c>");
        assertThat(action.path("style").asString()).isEqualTo("destructive");
    }

    @Test
    void a_blank_part_is_left_out_and_a_blank_value_is_a_dash() {
        var card = new Card(
                "",
                List.of(
                        new Part.Heading(" "),
                        new Part.Paragraph(Text.of("\n")),
                        new Part.Facts(List.of()),
                        new Part.Facts(List.of(Part.Fact.of("Phone", " ")))));

        var body = CARDS.card(card).path("body");

        assertThat(body).hasSize(1);
        assertThat(body.at("/0/facts/0/value").asString()).isEqualTo("–");
    }

    @Test
    void a_card_without_parts_shows_its_summary() {
        var card = CARDS.card(new Card("All *done*", List.of()));

        assertThat(text(card, 0)).isEqualTo("All \\*done\\*");
        assertThat(card.path("fallbackText").asString()).isEqualTo("All \\*done\\*");
        assertThat(card.path("speak").asString()).isEqualTo("All *done*");
    }

    @Test
    void a_card_too_long_as_a_whole_has_its_texts_cut_and_keeps_its_buttons() {
        var paragraphs = Stream.<Part>generate(
                () -> new Part.Paragraph(Text.of("日本".repeat(1_400)).and(Specimens.ANN)));
        var buttons = Stream.<Part>of(Part.Buttons.of(Button.press("Accept", "lead.accept", "1")));
        var card = new Card("Long", Stream.concat(paragraphs.limit(29), buttons).toList());

        var rendered = CARDS.card(card);

        assertThat(AdaptiveCardRules.violations(rendered)).isEmpty();
        assertThat(rendered.path("body")).hasSize(30);
        assertThat(text(rendered, 0)).endsWith("…");
        assertThat(rendered.at("/msteams").has("entities")).isFalse();
    }

    @Test
    void what_no_message_could_hold_ends_with_a_word_about_it() {
        var facts = new Part.Facts(Collections.nCopies(Limits.PARTS, Part.Fact.of("L".repeat(75), "日".repeat(900))));

        var rendered = CARDS.card(new Card("Endless", Collections.nCopies(Limits.PARTS, facts)));

        assertThat(AdaptiveCardRules.violations(rendered)).isEmpty();
        assertThat(text(rendered, rendered.path("body").size() - 1))
                .isEqualTo("There is more than Teams can show here.");
    }

    @Test
    void a_client_without_charts_shows_the_bars_as_text() {
        var chart = CARDS.card(new Card("Chart", List.of(Specimens.chart()))).at("/body/0");

        assertThat(chart.path("type").asString()).isEqualTo("Chart.HorizontalBar");
        assertThat(chart.at("/fallback/text").asString()).contains("▰▰▰▰▰▰▰▰▰▰  12 of 14, Prices");
    }

    private static Card hostileCard(String typed) {
        var label = Hostile.label(typed, Limits.LABEL);
        var chart = new Part.Chart(typed, typed, List.of(new Part.Bar(typed, 1, typed)));
        var text = Text.of(typed)
                .and(Specimens.ANN)
                .and(typed)
                .and(new Text.Link(label, URI.create("https://example.com/?a=1&b=2")))
                .and(typed)
                .and(new Text.Struck(typed))
                .and(Specimens.MOMENT);
        return new Card(
                typed,
                List.of(
                        new Part.Heading(typed),
                        new Part.Paragraph(text),
                        new Part.Facts(List.of(Part.Fact.of(label, typed), new Part.Fact(label, text))),
                        new Part.Note(text),
                        chart,
                        new Part.Picture(typed, typed + "!", "/picture", URI.create("https://example.com/a.png")),
                        new Part.Picture(typed, typed + "!", "/picture", null),
                        Part.Buttons.of(Button.press(label, "an.action", label))));
    }

    private static String text(JsonNode card, int element) {
        return card.path("body").path(element).path("text").asString("");
    }
}
