package dev.baton.slack;

import static dev.baton.slack.SlackSpecimens.BLOCK_KIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Form;
import dev.baton.chat.Golden;
import dev.baton.chat.Hostile;
import dev.baton.chat.Input;
import dev.baton.chat.Limits;
import dev.baton.chat.Specimens;
import dev.baton.chat.Text;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ModalTest {

    @Test
    void every_input_looks_as_approved() {
        Golden.SLACK.approves("specimen-form", BLOCK_KIT.modal(Specimens.form()));
    }

    @ParameterizedTest
    @MethodSource("dev.baton.chat.Hostile#texts")
    void slack_takes_whatever_people_type_into_any_input(String typed) {
        var label = Hostile.label(typed, Limits.INPUT_LABEL);
        var caption = Input.Caption.required(label).hint(label);
        var option = new Input.Option("1", typed);
        var form = form(
                new Input.Notice("notice", Text.of(typed).and(new Text.Strong(typed))),
                new Input.Line("line", caption, true, 3_000, typed),
                new Input.Line("short", caption, false, 1, typed),
                new Input.Choice("choice", caption, true, List.of(option), List.of("1")));

        assertThat(BlockKitRules.violations(BLOCK_KIT.modal(form))).isEmpty();
    }

    @Test
    void everything_at_its_limit_is_taken() {
        var caption = Input.Caption.required("&".repeat(Limits.INPUT_LABEL)).hint("&".repeat(Limits.INPUT_LABEL));
        var options = IntStream.range(0, Limits.OPTIONS)
                .mapToObj(i -> new Input.Option("v".repeat(147) + i, "&".repeat(Limits.LABEL)))
                .filter(option -> option.value().length() <= 150)
                .toList();
        var inputs = IntStream.range(0, Limits.INPUTS - 1)
                .<Input>mapToObj(i ->
                        new Input.Line("n".repeat(Limits.NAME - 2) + i, caption, true, 3_000, "a".repeat(3_000)));
        var form = new Form(
                "n".repeat(Limits.NAME),
                "a".repeat(Limits.ARGUMENT),
                "&".repeat(Limits.TITLE),
                "&".repeat(Limits.TITLE),
                Stream.concat(inputs, Stream.of(new Input.Choice("choice", caption, false, options, List.of())))
                        .toList());

        assertThat(BlockKitRules.violations(BLOCK_KIT.modal(form))).isEmpty();
    }

    @Test
    void what_comes_back_says_which_form_it_was_and_what_about() {
        var view = BLOCK_KIT.modal(Specimens.form());

        assertThat(view.path("callback_id").asString()).isEqualTo("lead.offer");
        assertThat(view.path("private_metadata").asString()).isEqualTo("pod-1");
    }

    @Test
    void a_complaint_finds_its_input_by_the_id() {
        var blocks = BLOCK_KIT.modal(Specimens.form()).path("blocks");

        assertThat(blocks.valueStream().filter(block -> block.has("element")))
                .allSatisfy(block -> assertThat(block.path("block_id"))
                        .isEqualTo(block.path("element").path("action_id")));
    }

    @Test
    void only_options_that_are_offered_are_chosen_at_first() {
        assertThat(element("sources").findValues("initial_options").getFirst().findValuesAsString("value"))
                .containsExactly("a", "c");
        assertThat(element("currency").at("/initial_option/value").asString()).isEqualTo("b");
    }

    @Test
    void people_without_an_account_cannot_be_picked_beforehand() {
        assertThat(element("people").path("initial_users").valueStream().map(JsonNode::asString))
                .containsExactly("U0ANN");
        assertThat(element("others").has("initial_users")).isFalse();
    }

    @Test
    void a_list_of_groups_opens_before_anything_is_typed() {
        assertThat(element("group").path("min_query_length").asInt(-1)).isZero();
        assertThat(element("side").at("/initial_option/value").asString()).isEqualTo("slack:T1/S1");
    }

    private static JsonNode element(String id) {
        return BLOCK_KIT
                .modal(Specimens.form())
                .path("blocks")
                .valueStream()
                .filter(block -> block.path("block_id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .path("element");
    }

    private static Form form(Input... inputs) {
        return new Form("a.form", "", "Title", "Send", List.of(inputs));
    }
}
