package dev.baton.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.definitions.Clause.Field;
import dev.baton.definitions.Clause.Statement;
import dev.baton.definitions.Condition.Bound;
import dev.baton.definitions.Condition.Limit;
import dev.baton.definitions.Condition.OneOf;
import dev.baton.pods.Traits;
import dev.baton.store.Json;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a clause demands of a lead. */
class ClauseTest {

    private static final Clause REACHED = new Clause(1, new Field(List.of("email", "phone"), null));
    private static final Clause COUNTRY = new Clause(2, new Field(List.of("country"), new OneOf(List.of("DE", "AT"))));
    private static final Clause SIZE =
            new Clause(3, new Field(List.of("size"), new Limit(Bound.AT_LEAST, new BigDecimal("50"), "")));
    private static final Clause VALUE =
            new Clause(4, new Field(List.of("value"), new Limit(Bound.AT_MOST, new BigDecimal("12000.50"), "EUR")));
    private static final Clause KNOWS = new Clause(5, new Statement("The contact knows that sales will call"));
    private static final Clause TRIAL = new Clause(6, new Field(List.of("trialDays"), null));

    private static List<String> missing(Map<String, String> lead, Set<String> confirmed) {
        return new InForce(1, List.of(REACHED, COUNTRY, SIZE, VALUE, KNOWS, TRIAL))
                .missing(new Traits(lead), confirmed).stream().map(Clause::code).toList();
    }

    private static Map<String, String> lead(String... pairs) {
        var lead = new HashMap<>(Map.of(
                "phone", "+49 30 1",
                "country", "de",
                "size", "50",
                "value", "12000.5",
                "currency", "eur",
                "TRIALDAYS", "3"));
        for (var at = 0; at < pairs.length; at += 2) {
            lead.put(pairs[at], pairs[at + 1]);
        }
        return lead;
    }

    @Test
    void a_lead_that_keeps_all_of_it_misses_nothing() {
        assertThat(missing(lead(), Set.of("C5"))).isEmpty();
    }

    @Test
    void of_several_fields_one_is_enough_and_a_blank_one_is_none() {
        assertThat(missing(lead("phone", " "), Set.of("C5"))).containsExactly("C1");
        assertThat(missing(lead("phone", " ", "email", "a@b.example"), Set.of("C5")))
                .isEmpty();
    }

    @Test
    void what_is_not_on_the_list_or_beyond_the_limit_or_no_number_is_missing() {
        assertThat(missing(lead("country", "FR"), Set.of("C5"))).containsExactly("C2");
        assertThat(missing(lead("size", "49.9"), Set.of("C5"))).containsExactly("C3");
        assertThat(missing(lead("size", "about 50"), Set.of("C5"))).containsExactly("C3");
        assertThat(missing(lead("value", "12000.51"), Set.of("C5"))).containsExactly("C4");
        assertThat(missing(lead("trialDays", ""), Set.of("C5"))).isEmpty();
    }

    @Test
    void a_country_is_the_same_by_code_and_by_name_as_it_is_for_rules() {
        for (var same : List.of("DE", "DEU", "Germany", "Deutschland", " austria ")) {
            assertThat(missing(lead("country", same), Set.of("C5"))).as(same).isEmpty();
        }
    }

    @Test
    void an_amount_in_another_currency_can_not_be_compared() {
        assertThat(missing(lead("currency", "USD"), Set.of("C5"))).containsExactly("C4");
        assertThat(missing(lead("currency", ""), Set.of("C5"))).containsExactly("C4");
    }

    @Test
    void a_statement_has_to_be_confirmed() {
        assertThat(missing(lead(), Set.of())).containsExactly("C5");
        assertThat(missing(lead(), Set.of("C1", "c5"))).containsExactly("C5");
        assertThat(new InForce(1, List.of(REACHED, KNOWS)).statements()).containsExactly(KNOWS);
    }

    @Test
    void it_reads_as_people_say_it() {
        assertThat(List.of(REACHED, COUNTRY, SIZE, VALUE, KNOWS, TRIAL).stream().map(Clause::words))
                .containsExactly(
                        "E-mail or Phone is filled in",
                        "Country: one of DE, AT",
                        "Employees: at least 50",
                        "Expected value: at most EUR 12,000.5",
                        "The contact knows that sales will call",
                        "trialDays is filled in");
    }

    @Test
    void it_is_the_same_after_it_was_stored() {
        assertThat(List.of(REACHED, COUNTRY, SIZE, VALUE, KNOWS, TRIAL))
                .allSatisfy(clause -> assertThat(Json.read(Clause.class, Json.write(Clause.class, clause)))
                        .isEqualTo(clause));
    }
}
