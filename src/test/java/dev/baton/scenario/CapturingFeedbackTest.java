package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Event;
import dev.baton.chat.Input;
import dev.baton.chat.Interactions;
import dev.baton.chat.MessageRef;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CapturingFeedbackTest {

    private static final String PLAN = "They find the annual plan too long";
    private static final URI LINK = URI.create("https://acme.example.com/archives/C1/p1");

    private final Office office = Office.withPod();

    private Action.Quote quote(Office.Colleague author) {
        return new Action.Quote(PLAN, author.person, new MessageRef(office.channel, "1.2"), LINK);
    }

    private Office.Answer saves(Office.Colleague who, Office.Colleague author) {
        var context = who.context(office.channel);
        return who.does(new Action(context, "feedback.from-message", "", quote(author)))
                .fills(Map.of("kind", List.of("PRICING")));
    }

    private Card asked(Office.Colleague who) {
        return office.sees(who.direct(), message -> message.card().toString().contains("Yes, without my name"))
                .card();
    }

    private Card card(String showing) {
        return office.sees(
                        office.channel,
                        message -> message.card().summary().startsWith("Feedback ")
                                && message.card().toString().contains(showing))
                .card();
    }

    private List<MemoryPlatform.Message> cards() {
        return office.messagesIn(office.channel).stream()
                .filter(message -> message.card().summary().startsWith("Feedback "))
                .toList();
    }

    private String code(Card card) {
        var words = card.toString();
        var at = words.lastIndexOf(" · #");
        return words.substring(at + 4, at + 10);
    }

    @Test
    void whoever_wrote_a_message_is_asked_first_and_nothing_is_posted_before() {
        saves(office.mia, office.sam).saysPrivately("Sam is asked first");
        var asked = asked(office.sam);
        assertThat(cards()).isEmpty();
        office.sue.presses(asked, "Yes").saysPrivately("answered that already");
        office.sam.presses(asked, "Yes").saysPrivately("Thank you");
        assertThat(card(PLAN).toString()).contains(office.sam.person.value(), LINK.toString());
        office.sees(office.mia.direct(), message -> message.card().toString().contains("Sam said yes"));
        office.sam.presses(asked, "No").saysPrivately("answered that already");
    }

    @Test
    void without_a_name_the_card_has_neither_the_name_nor_the_way_to_the_message() {
        saves(office.mia, office.sam);
        office.sam.presses(asked(office.sam), "Yes, without my name");
        assertThat(card(PLAN).toString()).doesNotContain(office.sam.person.value(), "Sam", LINK.toString());
    }

    @Test
    void a_no_leaves_nothing() {
        saves(office.mia, office.sam);
        office.sam.presses(asked(office.sam), "No").saysPrivately("stays where it is");
        office.sees(office.mia.direct(), message -> message.card().toString().contains("would rather not"));
        office.mia.types("feedback search annual").saysPrivately("Nobody has said anything");
        assertThat(cards()).isEmpty();
    }

    @Test
    void ones_own_message_is_saved_at_once_and_a_strangers_is_not() {
        saves(office.sam, office.sam).saysPrivately("Thank you");
        assertThat(card(PLAN).toString()).contains(LINK.toString());
        var stranger = new Action.Quote(PLAN, null, null, null);
        office.sam
                .does(new Action(office.sam.context(office.channel), "feedback.from-message", "", stranger))
                .saysPrivately("doesn't know who wrote that");
    }

    @Test
    void a_megaphone_on_a_message_offers_to_save_it_once() {
        var interactions = Baton.shared().part(Interactions.class);
        assertThat(interactions.isHeardAs(office.organization(), "mega")).isTrue();
        assertThat(interactions.isHeardAs(office.organization(), "eyes")).isFalse();
        office.sam.does(new Event.Reacted(office.sam.context(office.channel), "mega", quote(office.sam)));
        office.sam.does(new Event.Reacted(office.sam.context(office.channel), "mega", quote(office.sam)));
        var offer = office.sees(
                office.sam.direct(), message -> message.card().toString().contains("Save as feedback"));
        office.sam
                .presses(offer.card(), "Save as feedback")
                .fills(Map.of("kind", List.of("PRICING")))
                .saysPrivately("Thank you");
        card(PLAN);
        assertThat(office.sam.presses(offer.card(), "Save as feedback").form().toString())
                .as("no copy is left")
                .doesNotContain(PLAN);
        assertThat(office.messagesIn(office.sam.direct()).stream()
                        .filter(message -> message.card().toString().contains("Would you like to pass this on")))
                .hasSize(1);
    }

    @Test
    void the_copy_of_anothers_message_goes_when_he_is_asked() {
        office.mia.does(new Event.Reacted(office.mia.context(office.channel), "mega", quote(office.sam)));
        var offer = office.mia.gets("Save as feedback");
        office.mia
                .presses(offer, "Save as feedback")
                .fills(Map.of("kind", List.of("PRICING")))
                .saysPrivately("Sam is asked first");
        assertThat(office.mia.presses(offer, "Save as feedback").form().toString())
                .doesNotContain(PLAN);
    }

    @Test
    void words_that_are_no_command_may_be_from_the_field() {
        var offer = office.sam.types("customers keep asking me about onboarding times");
        offer.saysPrivately("Is it something from the field?");
        office.sam
                .presses(offer.card(), "Save as feedback")
                .fills(Map.of("kind", List.of("OBJECTION")))
                .saysPrivately("Thank you");
        card("asking me about onboarding");
    }

    @Test
    void what_others_said_is_suggested_and_counted_instead_of_said_twice() {
        office.sam.types("feedback pricing \"" + PLAN + "\"").saysPrivately("Thank you");
        var form = office.sue.types("feedback pricing \"The annual plan is too long for them\"");
        assertThat(form.form().toString()).contains("This looks like what others said", PLAN);
        var id = code(card(PLAN));
        assertThat(form.fills(Map.of()).complaints()).containsOnlyKeys("same");
        var same = form.form().inputs().stream()
                .filter(input -> input.id().equals("same"))
                .findFirst()
                .orElseThrow();
        var value = ((Input.Choice) same).options().getFirst().value();
        form.fills(Map.of("same", List.of(value))).saysPrivately("You hear what becomes of it");
        assertThat(card(office.sue.person.value()).toString()).contains(office.sam.person.value());
        office.sam.presses(card(PLAN), "Me too").saysPrivately("You said that already");
        office.mia.types("feedback show #" + id).saysPrivately(PLAN);
        assertThat(cards()).hasSize(1);
    }

    @Test
    void two_that_are_the_same_are_merged_and_whoever_said_either_hears_of_it() {
        office.sam.types("feedback pricing \"" + PLAN + "\"").saysPrivately("Thank you");
        var first = code(card(PLAN));
        office.sue.types("feedback pricing \"A year is an eternity\"").saysPrivately("Thank you");
        office.mia
                .presses(card("eternity"), "Merge")
                .fills(Map.of("code", List.of("#" + first)))
                .saysPrivately("Merged with #" + first);
        office.sees(office.sue.direct(), message -> message.card().toString().contains("2 said it"));
        var both = card("Also: ");
        assertThat(both.toString())
                .contains("“A year is an eternity” (#", "merged by ", office.mia.person.value())
                .contains(office.sam.person.value(), office.sue.person.value());
        office.mia.presses(card(PLAN), "Done").fills(Map.of("words", List.of("There is a monthly plan now.")));
        office.sees(office.sue.direct(), message -> message.card().toString().contains("monthly plan now"));
        office.sees(office.sam.direct(), message -> message.card().toString().contains("monthly plan now"));
    }

    @Test
    void a_quote_is_found_once_its_customer_agrees_and_only_until_the_day_that_he_says() {
        var now = Baton.CLOCK.instant();
        office.sam
                .types("feedback quote \"Baton saved our quarter\" account Acme")
                .saysPrivately("Thank you");
        office.mia.types("feedback quotes").saysPrivately("No quote may be used");
        assertThat(office.mia
                        .presses(card("saved our quarter"), "Consent")
                        .fills(Map.of("answer", List.of("GRANTED"), "until", List.of("2026-03-01")))
                        .complaints())
                .containsEntry(
                        "until", "Sunday, 1 March 2026 is too early. Please pick Monday, 2 March 2026 or a later day.");
        office.mia
                .presses(card("saved our quarter"), "Consent")
                .fills(Map.of("answer", List.of("GRANTED"), "until", List.of("2026-03-03")))
                .saysPrivately("granted, until 3 March 2026");
        card("granted, until 3 March 2026");
        office.sam.types("feedback quotes").saysPrivately("saved our quarter");
        try {
            Baton.CLOCK.advance(Duration.ofDays(2));
            office.sam.types("feedback quotes").saysPrivately("No quote may be used");
        } finally {
            Baton.CLOCK.set(now);
        }
    }

    @Test
    void a_quote_that_a_customer_refused_is_never_listed_as_one_to_use() {
        office.sam.types("feedback customer-quote \"Baton saved our quarter\"").saysPrivately("Thank you");
        office.mia.types("feedback quotes all").saysPrivately("not to be used yet: the customer wasn't asked");
        office.mia
                .presses(card("saved our quarter"), "Consent")
                .fills(Map.of("answer", List.of("REFUSED")))
                .saysPrivately("refused");
        office.mia.types("feedback quotes all").saysPrivately("not to be used: the customer refused");
        office.mia.types("feedback search quarter").saysPrivately("not to be used: the customer refused");
    }

    @Test
    void what_is_too_long_to_be_saved_as_it_is_is_told_why() {
        office.sam
                .types("they keep asking about onboarding " + "and so on ".repeat(320))
                .saysPrivately("feedback has at most 1,500 characters");
    }

    @Test
    void the_pattern_is_shown_and_comes_each_week_if_there_is_something() {
        var now = Baton.CLOCK.instant();
        office.sam.types("feedback pricing \"" + PLAN + "\" value 12000").saysPrivately("Thank you");
        office.sam.types("feedback gap \"No export to Excel\"").saysPrivately("Thank you");
        office.mia.types("feedback top").saysPrivately("EUR 12,000");
        office.mia.types("feedback search exports").saysPrivately("No export to Excel");
        office.sam.types("feedback mine").saysPrivately(PLAN);
        try {
            Baton.CLOCK.set(Instant.parse("2026-03-09T08:05:00Z"));
            assertThat(office.sees(
                                    office.channel,
                                    message -> message.card().summary().startsWith("The field last week"))
                            .card()
                            .toString())
                    .contains("2 things were said", "Product gap", PLAN);
        } finally {
            Baton.CLOCK.set(now);
        }
    }

    @Test
    void turns_go_round_and_leave_out_who_is_away() {
        var marketing = List.of(office.mia, office.ada, office.sue);
        office.mia
                .types("setup")
                .fills(Map.of(
                        "marketing",
                        marketing.stream().map(each -> each.person.value()).toList()));
        office.ada.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-06")));
        for (var words : List.of("One thing", "Another matter", "Third topic", "Fourth wish")) {
            office.sam.types("feedback gap \"" + words + "\"").saysPrivately("Thank you");
            card(words);
        }
        assertThat(marketing).extracting(this::turns).containsExactly(2L, 0L, 2L);
    }

    private long turns(Office.Colleague colleague) {
        return cards().stream()
                .filter(message ->
                        message.card().toString().contains("the turn of ], Mention[person=" + colleague.person))
                .count();
    }

    @Test
    void a_pods_feedback_goes_where_its_people_say() {
        office.mia
                .types("feedback setup")
                .fills(Map.of("hours", List.of("4"), "emoji", List.of(":Eyes:, 📣")))
                .saysPrivately("Saved. Reactions that save a message: eyes, mega.");
        assertThat(Baton.shared().part(Interactions.class).isHeardAs(office.organization(), "eyes"))
                .isTrue();
        var other = new ConversationId(office.workspace, "feedback");
        office.mia
                .does(new Command(office.mia.context(other), "feedback setup here"))
                .saysPrivately("comes here from now on");
        office.sam.types("feedback pricing \"" + PLAN + "\"").saysPrivately("Thank you");
        office.sees(other, message -> message.card().toString().contains(PLAN));
        assertThat(cards()).isEmpty();
    }
}
