package dev.baton.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.Json;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Buttons that are only for some. */
class OwnButtonsTest {

    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BEN = new PersonId("ben");
    private static final Part EVERYBODYS = Part.Buttons.of(Button.press("Show", "lead.show", "1"));
    private static final Part ANNS =
            Part.Buttons.of(Button.press("Won", "lead.won", "1")).onlyFor(Set.of(ANN));
    private static final Card CARD = new Card("Acme", List.of(new Part.Heading("Acme"), EVERYBODYS, ANNS));

    @Test
    void they_are_seen_by_those_alone() {
        assertThat(CARD.seenBy(ANN)).isEqualTo(CARD);
        assertThat(CARD.seenBy(BEN)).isEqualTo(new Card("Acme", List.of(new Part.Heading("Acme"), EVERYBODYS)));
    }

    @Test
    void what_an_older_baton_wrote_is_for_everybody() {
        var card = Json.read(Card.class, """
                {"summary": "Acme", "parts": [{"type": "Buttons", "buttons": [{"type": "Press", "label": "Show",
                 "action": "lead.show", "argument": "1", "look": "PLAIN", "opens": false}]}]}""");
        assertThat(card.parts()).containsExactly(EVERYBODYS);
    }
}
