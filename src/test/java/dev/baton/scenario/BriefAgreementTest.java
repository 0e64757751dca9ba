package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sales is asked, reminded, comments and agrees to what it has read, before a brief is published. */
class BriefAgreementTest {

    private static final Instant EVENING = Instant.parse("2026-03-03T09:05:00Z");
    private static final Instant NEXT = Instant.parse("2026-03-04T10:00:00Z");

    private final Instant now = Baton.CLOCK.instant();
    private final Office office = Office.withPod();
    private final BriefDesk desk = new BriefDesk(office);

    @AfterEach
    void back() {
        Baton.CLOCK.set(now);
    }

    private long letters(Office.Colleague who, String words) {
        return office.messagesIn(who.direct()).stream()
                .filter(message -> Office.words(message.card()).contains(words))
                .count();
    }

    private void stays(Office.Colleague who, String words, int times) {
        Quiet.in(office);
        assertThat(letters(who, words)).isEqualTo(times);
    }

    @Test
    void who_says_nothing_is_reminded_after_a_working_day_and_then_others_are_asked_once() {
        desk.asked();
        var review = desk.review();
        assertThat(Office.words(desk.bench())).contains("Asked ").doesNotContain("reminded");
        Baton.CLOCK.set(EVENING);
        office.sam.gets("waits for you since");
        assertThat(Office.words(desk.bench())).contains("reminded");
        stays(office.sue, "hasn't said anything", 0);
        Baton.CLOCK.set(NEXT);
        var asked = office.sue.gets("hasn't said anything yet");
        office.mia.gets("Now asked, too: Sue.");
        assertThat(Office.words(desk.bench())).contains("others asked", ": Sue");
        office.sue
                .presses(office.sue.presses(asked, "Read and agree").card(), "Agree")
                .saysPrivately("Agreed.");
        office.sam.presses(review, "Agree").saysPrivately("has agreed to");
        Baton.CLOCK.set(NEXT.plus(Duration.ofDays(7)));
        stays(office.sam, "waits for you since", 1);
        stays(office.sue, "hasn't said anything yet", 1);
    }

    @Test
    void nobody_else_may_agree_before() {
        desk.asked();
        var review = desk.review();
        office.sue.presses(review, "Agree").saysPrivately("That brief is gone");
        office.mia.presses(review, "Agree").saysPrivately("Its partner in sales agrees to it");
    }

    @Test
    void who_has_commented_isnt_reminded_until_marketing_has_done_something() {
        desk.asked();
        var asked = office.sam.gets("asks you to agree");
        office.sam
                .presses(asked, "Comment")
                .fills(Map.of("words", List.of("<!channel> *Two* months are enough")))
                .saysPrivately("Your comment is sent.");
        office.mia.gets("Two* months are enough");
        assertThat(Office.words(desk.bench())).contains("commented", "Two* months are enough");
        Baton.CLOCK.set(NEXT);
        stays(office.sam, "waits for you since", 0);
        desk.section("What to say")
                .fills(Map.of("offer", List.of("Two months for the price of one")))
                .saysPrivately("Saved.");
        office.sam.gets("since you commented");
        Baton.CLOCK.set(NEXT.plus(Duration.ofDays(2)));
        office.sam.gets("waits for you since");
    }

    @Test
    void what_has_changed_since_it_was_read_is_shown_before_sales_agrees() {
        desk.asked();
        var read = desk.review();
        desk.bench();
        desk.section("What to say").fills(Map.of("offer", List.of("Two months for the price of one")));
        var shown = office.sam.presses(read, "Agree");
        shown.saysPrivately("has changed since you read it");
        shown.saysPrivately("Strong[text=Two]");
        office.sam.presses(shown.card(), "Agree").saysPrivately("Agreed.");
        office.mia.gets("agreed to");
    }

    @Test
    void marketing_takes_it_back_and_nobody_is_reminded() {
        desk.asked();
        var review = desk.review();
        office.mia.presses(desk.bench(), "Take back").saysPrivately("It is a draft again");
        office.sam.gets("You needn't agree");
        office.sam.presses(review, "Agree").saysPrivately("That can't be done now. The brief is a draft.");
        Baton.CLOCK.set(NEXT);
        stays(office.sam, "waits for you since", 0);
        office.mia.presses(desk.bench(), "Ask sales to agree").saysPrivately("Sales is asked.");
    }

    @Test
    void sales_isnt_asked_about_a_campaign_that_is_over() {
        desk.drafted();
        desk.filledIn();
        Baton.CLOCK.set(Instant.parse("2026-03-21T09:00:00Z"));
        office.mia
                .presses(desk.bench(), "Ask sales to agree")
                .saysPrivately("The campaign was over on 20 March 2026. Please choose later days");
    }

    @Test
    void another_partner_is_asked_in_place_of_the_first() {
        desk.asked();
        var review = desk.review();
        desk.bench();
        desk.section("Goal and people").fills(Map.of("partner", List.of(office.sue.person.value())));
        office.sam.gets("You needn't agree");
        var asked = office.sue.gets("asks you to agree");
        office.sam.presses(review, "Agree").saysPrivately("That brief is gone");
        office.sue
                .presses(office.sue.presses(asked, "Read and agree").card(), "Agree")
                .saysPrivately("Agreed.");
    }

    @Test
    void without_a_partner_it_is_a_draft_again() {
        desk.asked();
        desk.bench();
        desk.section("Goal and people").fills(Map.of("partner", List.of())).saysPrivately("Something is missing now");
        office.sam.gets("You needn't agree");
        desk.section("Goal and people")
                .fills(Map.of("partner", List.of(office.mia.person.value())))
                .complaints();
    }

    @Test
    void a_partner_who_is_away_isnt_reminded_but_others_are_asked_at_once() {
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-20")));
        desk.asked();
        office.sue.gets("is away.");
        office.mia.gets("Now asked, too: Sue.");
        stays(office.sam, "waits for you since", 0);
    }

    @Test
    void at_night_nobody_is_asked_in_the_place_of_a_partner_who_is_away() {
        office.sam.types("away").fills(Map.of("first", List.of("2026-03-02"), "last", List.of("2026-03-20")));
        Baton.CLOCK.set(Instant.parse("2026-03-02T21:00:00Z"));
        desk.asked();
        stays(office.sue, "is away.", 0);
        Baton.CLOCK.set(Instant.parse("2026-03-03T06:59:59Z"));
        stays(office.sue, "is away.", 0);
        Baton.CLOCK.set(Instant.parse("2026-03-03T07:00:00Z"));
        office.sue.gets("is away.");
    }

    @Test
    void a_partner_who_has_left_sales_cant_agree_and_others_are_asked() {
        desk.asked();
        var review = desk.review();
        office.mia.types("setup").fills(Map.of("sales", List.of(office.sue.person.value())));
        await().untilAsserted(
                        () -> office.sam.presses(review, "Agree").saysPrivately("Its partner in sales agrees to it"));
        Baton.CLOCK.set(EVENING);
        office.sue.gets("isn't in sales there any more");
    }

    /** Sue was asked as well, and has what she was sent. */
    private Card escalated() {
        desk.asked();
        Baton.CLOCK.set(EVENING);
        office.sam.gets("waits for you since");
        Baton.CLOCK.set(NEXT);
        return office.sue.gets("hasn't said anything yet");
    }

    @Test
    void who_was_asked_in_the_partners_place_hears_that_it_is_agreed() {
        escalated();
        office.sam.presses(desk.review(), "Agree").saysPrivately("Agreed.");
        office.sue.gets("There is nothing left to do for you.");
    }

    @Test
    void who_was_asked_in_the_partners_place_hears_that_it_is_taken_back() {
        escalated();
        office.mia.presses(desk.bench(), "Take back");
        office.sue.gets("You needn't agree");
        office.sam.gets("You needn't agree");
    }

    @Test
    void who_is_asked_as_the_next_partner_isnt_told_that_it_is_over() {
        escalated();
        desk.bench();
        desk.section("Goal and people").fills(Map.of("partner", List.of(office.sue.person.value())));
        office.sue.gets("asks you to agree");
        office.sam.gets("You needn't agree");
        stays(office.sue, "You needn't agree", 0);
    }

    @Test
    void an_administrator_may_agree_and_the_partner_hears_of_it() {
        desk.asked();
        var review = desk.review();
        office.mia.presses(review, "Agree").saysPrivately("In that place an administrator may");
        office.ada.presses(review, "Agree").saysPrivately("Agreed.");
        office.sam.gets("agreed to");
    }
}
