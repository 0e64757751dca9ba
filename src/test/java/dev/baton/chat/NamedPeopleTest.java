package dev.baton.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamedPeopleTest {

    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BEN = new PersonId("ben");
    private static final PersonId CAROL = new PersonId("carol");
    private static final PersonId DAN = new PersonId("dan");

    @Test
    void a_card_knows_all_whom_it_mentions_and_who_has_buttons_of_their_own() {
        var card = new Card(
                "Who is who",
                List.of(
                        new Part.Heading("Who is who"),
                        new Part.Paragraph(Text.of(ANN).and(" and ").and(ANN)),
                        new Part.Facts(List.of(new Part.Fact("Sales", Text.of(BEN)))),
                        new Part.Note(Text.of("Ask ").and(CAROL)),
                        Part.Buttons.of(Button.press("Won", "lead.won", "1")).onlyFor(Set.of(DAN))));
        assertThat(card.people()).containsExactlyInAnyOrder(ANN, BEN, CAROL, DAN);
    }

    @Test
    void a_summary_names_those_whom_the_text_mentions_that_it_repeats() {
        var card = Card.of(Text.of("Asked. ").and(ANN).and(" is told.")).and(new Part.Note(Text.of(BEN)));
        assertThat(card.summary()).isEqualTo("Asked. someone is told.");
        assertThat(card.summary(PersonId::value)).isEqualTo("Asked. ann is told.");
        var other = new Card("Asked", card.parts());
        assertThat(other.summary(PersonId::value)).isEqualTo("Asked");
    }

    @Test
    void a_form_knows_all_whom_it_mentions_and_has_picked_at_first() {
        var form = new Form(
                "form",
                "",
                "Form",
                "Save",
                List.of(
                        new Input.Notice("notice", Text.of(ANN).and(" asks")),
                        new Input.People("people", Input.Caption.optional("Who?"), List.of(BEN, CAROL))));
        assertThat(form.people()).containsExactlyInAnyOrder(ANN, BEN, CAROL);
    }
}
