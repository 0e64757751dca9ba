package dev.baton.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.pods.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a week of feedback has in common. */
class PatternTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant MONDAY = Instant.parse("2026-03-01T23:00:00Z");
    private static final Instant NEXT_MONDAY = Instant.parse("2026-03-08T23:00:00Z");
    private static final PersonId MIA = new PersonId("mia");

    private static Item said(Kind kind, Instant at, int euros) {
        var value = euros == 0 ? null : new Money(BigDecimal.valueOf(euros), Currency.getInstance("EUR"));
        return Item.said(
                new Item.Place(LikenessTest.POD, List.of()),
                new Heard(kind, "Words", "", value, "", Urgency.NORMAL),
                Telling.by("crm", at, ""),
                new Triage(null, at.plus(Duration.ofHours(8)), false));
    }

    private static Instant day(int day) {
        return MONDAY.plus(Duration.ofDays(day));
    }

    private static Item after(Item.Outcome outcome) {
        return ((Item.Outcome.Changed) outcome).item();
    }

    private static Item answered(Instant said, Duration wait) {
        return after(said(Kind.PRICING, said, 0)
                .answer(State.TAKEN, MIA, false, new Step.Answer("We look.", ""), said.plus(wait)));
    }

    private static Item quoted(Instant said, Consent.Answer answer, @Nullable LocalDate until, Instant consented) {
        return said(Kind.CUSTOMER_QUOTE, said, 0).with(new Consent(answer, until, MIA, consented));
    }

    private static Pattern of(Item... items) {
        var counting = new Pattern.Counting(MONDAY, NEXT_MONDAY, BERLIN);
        List.of(items).forEach(counting::look);
        return counting.pattern();
    }

    @Test
    void each_kind_is_counted_against_the_week_before_and_the_most_frequent_is_first() {
        var pattern = of(
                said(Kind.COMPETITOR, day(0), 0),
                said(Kind.PRICING, day(1), 1_000),
                said(Kind.PRICING, NEXT_MONDAY.minusMillis(1), 500),
                said(Kind.PRICING, day(-7), 7_000),
                said(Kind.COMPETITOR, day(-1), 0),
                said(Kind.COMPETITOR, day(-2), 0),
                said(Kind.PRICING, day(-8), 0),
                said(Kind.PRICING, NEXT_MONDAY, 0));
        assertThat(pattern.said()).isEqualTo(3);
        assertThat(pattern.themes()).extracting(Theme::kind).containsExactly(Kind.PRICING, Kind.COMPETITOR);
        assertThat(pattern.themes()).extracting(Theme::change).containsExactly("+1", "−1");
        assertThat(pattern.themes()).extracting(Theme::worth).containsExactly("EUR 1,500", "");
    }

    @Test
    void half_of_those_answered_in_the_week_waited_no_longer_than_is_said() {
        var pattern = of(
                answered(day(1), Duration.ofHours(1)),
                answered(day(2), Duration.ofHours(30)),
                answered(day(-20), Duration.ofDays(21)),
                answered(day(-20), Duration.ofDays(2)));
        assertThat(pattern.answered()).isEqualTo(3);
        assertThat(pattern.speed()).contains(Duration.ofHours(30));
    }

    @Test
    void of_two_answers_the_quicker_one_is_half() {
        assertThat(of(answered(day(1), Duration.ofHours(1)), answered(day(2), Duration.ofHours(30)))
                        .speed())
                .contains(Duration.ofHours(1));
    }

    @Test
    void what_was_merged_was_said_and_is_neither_answered_nor_shown_for_itself() {
        var whole = said(Kind.PRICING, day(1), 0);
        var merged = after(said(Kind.PRICING, day(2), 0).mergeInto(whole, MIA, false, day(3)));
        var pattern = of(whole, merged);
        assertThat(pattern.said()).isEqualTo(2);
        assertThat(pattern.answered()).isZero();
        assertThat(pattern.often()).containsExactly(whole);
    }

    @Test
    void a_quote_is_of_the_week_in_which_the_customer_let_it_be_used() {
        var granted = Consent.Answer.GRANTED;
        var early = quoted(day(-20), granted, null, day(1));
        var late = quoted(day(1), granted, LocalDate.parse("2026-03-09"), day(2));
        var pattern = of(
                early,
                late,
                quoted(day(1), granted, LocalDate.parse("2026-03-08"), day(2)),
                quoted(day(1), Consent.Answer.REFUSED, null, day(2)),
                quoted(day(1), granted, null, NEXT_MONDAY),
                said(Kind.CUSTOMER_QUOTE, day(1), 0));
        assertThat(pattern.quotes()).containsExactly(late, early);
        assertThat(of(early).isEmpty()).isFalse();
    }
}
