package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Buttons that only some see. */
class ViewingTest extends ServingScene {

    /** Ben works on it. */
    private JsonNode accepted() {
        setUp();
        var company = offers();
        ben.presses(card(sees(BEN, "Lead " + company)), "Accept");
        return card(sees(ANN, "Lead " + company + ": accepted"));
    }

    @Test
    void what_is_next_for_a_lead_is_shown_to_its_owner_alone() {
        var card = accepted();
        assertThat(ann.looksAt(card)).isEqualTo(card);
        assertThat(labels(card)).isEmpty();
        var owners = ben.looksAt(card);
        assertThat(labels(owners)).contains("Contacted", "Won", "Lost");
        assertThat(owners.has("refresh")).isFalse();
        assertThat(AdaptiveCardRules.violations(owners)).isEmpty();
        ben.presses(owners, "Contacted");
        sees(ANN, ": contacted");
    }

    @Test
    void whoever_asks_for_a_card_anew_sees_nobody_else_s_buttons() {
        var answer = ann.refreshes(accepted(), "manual");
        assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
        assertThat(labels(answer.path("value"))).isEmpty();
    }

    @Test
    void a_card_that_comes_back_as_none_stays_as_it_is() {
        var card = accepted();
        ((ObjectNode) card.at("/refresh/action/data")).put("card", "nonsense");
        var answer = ben.refreshes(card, "automatic");
        assertThat(answer.path("statusCode").asInt()).isEqualTo(400);
        assertThat(answer.path("type").asString()).isEqualTo("application/vnd.microsoft.error");
    }

    @Test
    void what_can_be_done_with_a_lead_that_came_back_is_shown_to_marketing() {
        setUp();
        var company = offers();
        var dialog = ben.presses(card(sees(BEN, "Lead " + company)), "Return");
        ben.fills(dialog, Map.of("reason", "NO_NEED", "note", "They have one"));
        var returned = card(sees(BEN, "Lead " + company + ": returned"));
        assertThat(labels(ben.looksAt(returned))).isEmpty();
        assertThat(labels(ann.looksAt(returned))).containsExactly("Offer again", "Contest", "Save as feedback");
    }

    private static List<String> labels(JsonNode card) {
        return card.path("body").findValues("actions").stream()
                .flatMap(JsonNode::valueStream)
                .map(action -> action.path("title").asString())
                .toList();
    }
}
