package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Finder;
import dev.baton.chat.Input;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingLeadsTest {

    private final Office office = Office.withPod();

    private void offer(String company, String email) {
        office.mia
                .types("lead")
                .fills(Map.of("company", List.of(company), "whyNow", List.of("They asked"), "email", List.of(email)))
                .saysNothing();
    }

    private static List<String> labels(Card card) {
        return Office.buttons(card).stream().map(button -> button.label()).toList();
    }

    private static List<String> headings(Card card) {
        return card.parts().stream()
                .flatMap(part -> part instanceof Part.Heading(var text) ? Stream.of(text) : Stream.empty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbor Logistics GmbH",
                "harbor",
                "HARB",
                "logistics",
                "logi gmbh",
                "kim@contoso.example",
                "contoso.example"
            })
    void a_lead_is_found_by_words_of_its_company_by_its_address_and_its_domain(String typed) {
        offer("Harbor Logistics GmbH", "kim@contoso.example");
        offer("Hardware Labs", "bob@labs.example");
        var card = office.sam.types("lead show " + typed).card();
        assertThat(headings(card)).containsExactly("Harbor Logistics GmbH");
        assertThat(labels(card)).contains("Accept");
    }

    @Test
    void a_word_that_several_companies_have_gives_a_list() {
        offer("Harbor Logistics", "a@one.example");
        offer("Harbor Hotel", "a@two.example");
        assertThat(labels(office.sam.types("lead show harbor").card()))
                .containsExactly("Show Harbor Hotel", "Show Harbor Logistics");
        office.sam.types("lead show harbor motel").saysPrivately("There is no lead of");
    }

    @Test
    void a_name_with_what_can_not_be_seen_is_found_as_it_is_shown() {
        offer("Ac\u202Eme\u200B\nGmbH", "ada@acme.example");
        var card = office.sam.types("lead show \"Acme GmbH\"").card();
        assertThat(headings(card)).containsExactly("Acme GmbH");
        office.mia
                .offers("\u200B\u202E")
                .complaints()
                .forEach((input, _) -> assertThat(input).isEqualTo("company"));
    }

    @Test
    void a_list_is_read_ten_at_a_time() {
        for (var number = 1; number <= 12; number++) {
            office.mia.offers("Company " + number);
        }
        var first = office.sam.types("lead list all").card();
        assertThat(first.toString()).contains("1 to 10 of 12");
        var second = office.sam.presses(first, "More").card();
        assertThat(labels(second)).containsExactly("Show Company 2", "Show Company 1");
        assertThat(second.toString()).contains("11 to 12 of 12");
        assertThat(office.sam.types("lead list all 3").card().toString()).contains("11 to 12 of 12");
        assertThat(labels(office.sam.types("lead list").card())).contains("More");
    }

    @Test
    void what_waits_longest_comes_first_and_the_rest_is_counted() {
        var now = Baton.CLOCK.instant();
        office.mia.offers("Company 1");
        try {
            Baton.CLOCK.advance(Duration.ofMinutes(1));
            for (var number = 2; number <= 6; number++) {
                office.mia.offers("Company " + number);
            }
            var home = office.sam.opensHome().card();
            assertThat(labels(home)).startsWith("Show Company 1").contains("Show all that wait");
            assertThat(home.toString()).contains("and 2 more");
            var all = office.sam.presses(home, "Show all that wait").card();
            assertThat(labels(all)).hasSize(6).startsWith("Show Company 1");
        } finally {
            Baton.CLOCK.set(now);
        }
    }

    @Test
    void a_lead_that_came_back_waits_for_whoever_handed_it_over() {
        office.mia.offers("Acme");
        office.sam
                .presses(office.cardOf("Acme", "Accept"), "Return")
                .fills(Map.of("reason", List.of("NO_FIT")))
                .saysPrivately("Noted. Acme went back to marketing.");
        var home = office.mia.opensHome();
        assertThat(Office.words(home.card())).contains("Waits for you");
        office.mia.presses(home.card(), "Offer again").form();
        assertThat(headings(home.card())).doesNotContain("You handed over");
    }

    @Test
    void a_notification_names_who_works_on_a_lead() {
        office.mia.offers("Acme");
        var card = office.cardOf("Acme", "Accept");
        office.sam.presses(card, "Accept");
        assertThat(office.sue.presses(card, "Accept").card().summary()).isEqualTo("Sam works on Acme already.");
        var line =
                office.sees(office.channel, message -> message.card().toString().contains("accepted it"));
        assertThat(line.card().summary()).isEqualTo("Sam accepted it.");
    }

    @Test
    void who_has_several_pods_is_offered_the_own_one_first() {
        var other = new ConversationId(office.channel.workspace(), "other");
        var values = new HashMap<>(office.setup());
        values.put("name", List.of("Another pod"));
        values.put("marketing", List.of(office.ada.person.value()));
        var form = office.ada.does(new Command(office.ada.context(other), "setup"));
        form.fills(values);
        var elsewhere = new ConversationId(office.channel.workspace(), "elsewhere");
        for (var person : List.of(office.mia, office.ada)) {
            var reply = person.does(new Command(person.context(elsewhere), "lead")).reply;
            var choice = (Input.Choice) ((Reply.Ask) reply).form().inputs().getFirst();
            assertThat(choice.caption().hint()).contains("sales and marketing");
            var own = choice.options().stream()
                    .filter(option -> choice.initial().contains(option.value()))
                    .map(Input.Option::label)
                    .toList();
            assertThat(own).containsExactly(person == office.mia ? "Enterprise DACH" : "Another pod");
        }
    }

    private static List<String> titles(List<Finder.Found> found) {
        return found.stream().map(Finder.Found::title).toList();
    }

    @Test
    void members_find_leads_to_show_to_others_by_words_or_those_that_are_open() {
        offer("Harbor Logistics GmbH", "kim@contoso.example");
        offer("Hardware Labs", "bob@labs.example");
        assertThat(titles(office.sam.finds("harbor"))).containsExactly("Harbor Logistics GmbH");
        assertThat(titles(office.sam.finds(" "))).containsExactly("Hardware Labs", "Harbor Logistics GmbH");
        assertThat(office.gus.finds("harbor")).isEmpty();
    }

    @Test
    void how_a_lead_is_that_was_found_is_said_in_a_word_or_two() {
        offer("Harbor Logistics GmbH", "kim@contoso.example");
        assertThat(office.sam.finds("harbor").getFirst().detail()).endsWith(" · Waits for sales");
        office.sam.presses(office.cardOf("Harbor Logistics GmbH", "Accept"), "Accept");
        assertThat(office.sam.finds("harbor").getFirst().detail()).endsWith(" · Accepted");
    }

    @Test
    void what_is_shown_to_others_can_not_be_pressed() {
        offer("Harbor Logistics GmbH", "kim@contoso.example");
        assertThat(labels(office.sam.finds("harbor").getFirst().card())).isEmpty();
    }
}
