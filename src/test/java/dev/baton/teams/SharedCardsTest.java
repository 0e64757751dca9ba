package dev.baton.teams;

import static dev.baton.teams.TeamsSpecimens.CARDS;
import static dev.baton.teams.TeamsSpecimens.SHARED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Golden;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Specimens;
import dev.baton.chat.Text;
import dev.baton.store.Json;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Cards on which some see buttons of their own. */
class SharedCardsTest {

    /** Teams knows everybody but Ben. */
    private static final SharedCards MANY = new SharedCards(
            CARDS, person -> person.equals(Specimens.BEN) ? Optional.empty() : Optional.of("29:" + person));

    private static Card card(Set<PersonId> only) {
        return new Card(
                "Acme",
                List.of(
                        new Part.Heading("Acme"),
                        Part.Buttons.of(Button.press("Show", "lead.show", "1")),
                        Part.Buttons.of(Button.press("Won", "lead.won", "1")).onlyFor(only)));
    }

    private static Set<PersonId> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new PersonId("p" + number))
                .collect(Collectors.toSet());
    }

    private static JsonNode data(JsonNode shared) {
        return shared.at("/refresh/action/data");
    }

    @Test
    void everybody_sees_the_card_without_them_as_approved() {
        Golden.TEAMS.approves("specimen-shared", SHARED.card(Specimens.card()));
    }

    @Test
    void those_whom_they_are_for_are_asked_to_get_the_whole_card() {
        var card = card(Set.of(Specimens.ANN));
        var shared = SHARED.card(card);
        assertThat(shared.path("body").findValuesAsString("title")).containsExactly("Show");
        assertThat(shared.at("/refresh/userIds").valueStream().map(JsonNode::asString))
                .containsExactly("29:1ann");
        assertThat(shared.at("/refresh/action/verb").asString()).isEqualTo(SharedCards.VIEW);
        assertThat(SharedCards.whole(data(shared))).contains(card);
    }

    @Test
    void whom_teams_does_not_know_is_left_out() {
        var shared = MANY.card(card(Set.of(Specimens.ANN, Specimens.BEN)));
        assertThat(shared.at("/refresh/userIds").valueStream().map(JsonNode::asString))
                .containsExactly("29:ann");
    }

    @Test
    void if_teams_knows_none_of_them_everybody_sees_them() {
        var shared = MANY.card(card(Set.of(Specimens.BEN)));
        assertThat(shared).isEqualTo(CARDS.card(card(Set.of(Specimens.BEN))));
        assertThat(shared.has("refresh")).isFalse();
        assertThat(shared.path("body").findValuesAsString("title")).containsExactly("Show", "Won");
    }

    @Test
    void sixty_people_have_views_of_their_own_and_for_more_everybody_sees_all() {
        assertThat(MANY.card(card(people(60))).at("/refresh/userIds")).hasSize(60);
        var many = MANY.card(card(people(61)));
        assertThat(many.has("refresh")).isFalse();
        assertThat(many.path("body").findValuesAsString("title")).containsExactly("Show", "Won");
    }

    @Test
    void a_card_that_is_for_everybody_asks_nobody_to_come_back() {
        assertThat(SHARED.card(Card.of(Text.of("Hello"))).has("refresh")).isFalse();
    }

    @Test
    void a_card_that_would_be_too_long_twice_shows_all_to_everybody() {
        var paragraphs = Collections.nCopies(20, (Part) new Part.Paragraph(Text.of("x".repeat(2_500))));
        var own = card(Set.of(Specimens.ANN)).parts();
        var card = new Card(
                "Long", Stream.concat(paragraphs.stream(), own.stream()).toList());
        var shared = SHARED.card(card);
        assertThat(shared).isEqualTo(CARDS.card(card));
    }

    @Test
    void what_comes_back_and_is_no_card_is_none() {
        var whole = data(SHARED.card(Specimens.card()));
        assertThat(SharedCards.whole(whole)).contains(Specimens.card());
        for (var wrong : List.of("[]", "\"x\"", "{}", "{\"summary\": 1}", "{\"summary\": \"x\", \"parts\": [{}]}")) {
            var data = ((ObjectNode) whole.deepCopy())
                    .set(SharedCards.CARD, Json.mapper().readTree(wrong));
            assertThat(SharedCards.whole(data)).as(wrong).isEmpty();
        }
        assertThat(SharedCards.whole(Json.mapper().createObjectNode())).isEmpty();
    }
}
