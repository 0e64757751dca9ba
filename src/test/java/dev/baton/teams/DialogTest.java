package dev.baton.teams;

import static dev.baton.teams.TeamsSpecimens.CARDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Form;
import dev.baton.chat.Golden;
import dev.baton.chat.Hostile;
import dev.baton.chat.Input;
import dev.baton.chat.Limits;
import dev.baton.chat.Specimens;
import dev.baton.chat.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class DialogTest {

    @Test
    void every_input_looks_as_approved() {
        Golden.TEAMS.approves("specimen-form", TeamsSpecimens.dialog(Specimens.form()));
    }

    @ParameterizedTest
    @MethodSource("dev.baton.chat.Hostile#texts")
    void teams_takes_whatever_people_type_into_any_input(String typed) {
        var label = Hostile.label(typed, Limits.INPUT_LABEL);
        var caption = Input.Caption.required(label).hint(label);
        var option = new Input.Option("1", typed);

        var card = TeamsSpecimens.dialog(form(
                new Input.Notice("notice", Text.of(typed).and(Specimens.ANN).and(typed)),
                new Input.Line("line", caption, true, 3_000, typed),
                new Input.Line("short", caption, false, 1, typed),
                new Input.Choice("choice", caption, true, List.of(option), List.of("1"))));

        assertThat(AdaptiveCardRules.violations(card)).isEmpty();
        assertThat(card.findValue("choices").at("/0/title").asString()).doesNotContain("](");
        assertThat(card.at("/body/1/label").asString()).doesNotContain("](");
    }

    @Test
    void the_form_itself_comes_back_with_what_was_filled_in() {
        var data = TeamsSpecimens.dialog(Specimens.form()).at("/actions/0/data");

        assertThat(data.at("/baton.form/number").asString()).isEqualTo("1");
        assertThat(data.at("/baton.form/sealed").asString()).isEqualTo("sealed");
        assertThat(data.at("/msteams/type").asString()).isEqualTo("task/submit");
    }

    @Test
    void a_hint_stays_in_sight_below_its_input() {
        var body = TeamsSpecimens.dialog(Specimens.form()).path("body");

        assertThat(body.at("/2/id").asString()).isEqualTo("note");
        assertThat(body.at("/3/text").asString()).isEqualTo("What should sales know? \\*Be brief\\*");
    }

    @Test
    void only_options_that_are_offered_are_chosen_at_first() {
        assertThat(input("sources").path("value").asString()).isEqualTo("a,c");
        assertThat(input("currency").path("value").asString()).isEqualTo("b");
    }

    @Test
    void people_without_an_account_cannot_be_picked_beforehand() {
        assertThat(input("people").path("value").asString()).isEqualTo("87d349ed-44d7-43e1-9a83-5f2406dee5bd");
        assertThat(input("others").has("value")).isFalse();
        assertThat(input("others").at("/choices.data/dataset").asString()).isEqualTo("graph.microsoft.com/users");
    }

    @Test
    void what_is_wrong_is_said_above_its_input_or_at_the_top() {
        var body = CARDS.dialog(
                        new Copy("1", Specimens.form(), "sealed"),
                        Map.of("note", "Too *short*", "gone", "Please try again."))
                .path("body");

        assertThat(body.at("/0/text").asString()).isEqualTo("Please try again.");
        var ids = body.valueStream()
                .map(element -> element.path("id").asString(element.path("text").asString("")))
                .toList();
        assertThat(ids).containsSubsequence("company", "Too \\*short\\*", "note");
        assertThat(ids.indexOf("note")).isEqualTo(ids.indexOf("Too \\*short\\*") + 1);
    }

    @Test
    void more_than_teams_takes_is_cut_and_the_form_says_so() {
        var longest = "\u3042".repeat(3_000);
        var lines = IntStream.range(0, 15)
                .mapToObj(number ->
                        new Input.Line("line" + number, Input.Caption.optional("Line " + number), true, 3_000, longest))
                .toArray(Input[]::new);

        var dialog = TeamsSpecimens.dialog(form(lines));

        assertThat(AdaptiveCards.fits(dialog)).isTrue();
        assertThat(dialog.at("/body/0/text").asString()).contains("were cut");
        assertThat(dialog.at("/body/1/value").asString()).endsWith("…").hasSizeGreaterThan(500);
        assertThat(TeamsSpecimens.dialog(form(lines[0])).at("/body/0/value").asString())
                .isEqualTo(longest);
    }

    @Test
    void a_group_is_not_asked_for_since_teams_keeps_none() {
        var form = form(new Input.Group("group", Input.Caption.optional("Group"), null));

        assertThat(AdaptiveCardRules.violations(TeamsSpecimens.dialog(form))).isEmpty();
        assertThat(TeamsSpecimens.dialog(form).path("body").findValuesAsString("id"))
                .isEmpty();
    }

    private static JsonNode input(String id) {
        return TeamsSpecimens.dialog(Specimens.form())
                .path("body")
                .valueStream()
                .filter(element -> element.path("id").asString("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Form form(Input... inputs) {
        return new Form("a.form", "", "Title", "Send", List.of(inputs));
    }
}
