package dev.baton.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.pods.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThemeTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static Heard heard(Kind kind, @Nullable String euros) {
        var value = euros == null ? null : new Money(new BigDecimal(euros), Currency.getInstance("EUR"));
        return new Heard(kind, "Too long", "", value, "", Urgency.NORMAL);
    }

    private static Item item(Kind kind, @Nullable String euros) {
        return Item.said(
                new Item.Place(new PodId("pod"), List.of()),
                heard(kind, euros),
                Telling.by("crm", MONDAY, ""),
                new Triage(null, MONDAY, false));
    }

    private static Voice voice(String person, String euros) {
        return new Voice(new PersonId(person), false, MONDAY, heard(Kind.PRICING, euros));
    }

    @Test
    void the_most_frequent_kind_comes_first_with_its_change() {
        var count = new Theme.Count();
        count.add(item(Kind.PRICING, null));
        count.add(item(Kind.OBJECTION, null));
        count.add(item(Kind.OBJECTION, null));
        count.addBefore(item(Kind.PRICING, null));
        assertThat(count.themes()).extracting(Theme::kind).containsExactly(Kind.OBJECTION, Kind.PRICING);
        assertThat(count.themes()).extracting(Theme::change).containsExactly("+2", "as many as before");
    }

    @Test
    void deals_of_all_who_said_it_are_added_up_each_once() {
        var count = new Theme.Count();
        var one = item(Kind.PRICING, "1000").saidBy(List.of(voice("sam", "200")), MONDAY);
        var other = item(Kind.PRICING, "30").saidBy(List.of(voice("sue", "4")), MONDAY);
        var joined = other.saidBy(one.telling().voices(), MONDAY);
        var merged = ((Item.Outcome.Changed) one.mergeInto(joined, new PersonId("mia"), false, MONDAY)).item();
        count.add(joined);
        count.add(merged);
        assertThat(count.themes()).extracting(Theme::worth).containsExactly("EUR 1,234");
    }
}
