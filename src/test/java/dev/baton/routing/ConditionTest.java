package dev.baton.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.pods.Traits;
import dev.baton.routing.Condition.Check;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a condition takes for the same, and what not. */
class ConditionTest {

    private static boolean holds(String field, Check check, String value) {
        return new Condition(field, check).ready().test(new Reading(new Traits(Map.of(field, value))));
    }

    @Test
    void case_width_and_spaces_make_no_difference() {
        var check = new Check.OneOf(List.of("Real Estate"));
        for (var same : List.of("real estate", "REALESTATE", " Real  Estate ", "ＲＥＡＬ estate", "Real\u00a0Estate")) {
            assertThat(holds("industry", check, same)).as(same).isTrue();
        }
        assertThat(holds("industry", check, "Real Estates")).isFalse();
        assertThat(holds("region", new Check.OneOf(List.of("Straße")), "STRASSE"))
                .isTrue();
    }

    @Test
    void countries_are_the_same_by_code_and_by_name() {
        var check = new Check.OneOf(List.of("Germany", "GB", "CHE"));
        for (var same : List.of("DE", "deu", "Deutschland", "Allemagne", "UK", "United Kingdom", "Schweiz")) {
            assertThat(holds("country", check, same)).as(same).isTrue();
        }
        assertThat(holds("country", check, "Austria")).isFalse();
        assertThat(holds("region", new Check.OneOf(List.of("DE")), "Germany")).isFalse();
    }

    @Test
    void ranges_include_both_ends_and_need_a_number() {
        var check = new Check.Between(new BigDecimal("200"), new BigDecimal("500"));
        assertThat(List.of("200", "200.0", "350", "500")).allMatch(value -> holds("size", check, value));
        assertThat(List.of("199.99", "500.01", "many", "")).noneMatch(value -> holds("size", check, value));
        assertThat(holds("size", new Check.Between(null, BigDecimal.TEN), "-5")).isTrue();
        assertThat(holds("size", new Check.Between(BigDecimal.TEN, null), "1000000"))
                .isTrue();
    }

    @Test
    void what_is_not_known_is_none_of_a_list() {
        assertThat(holds("source", new Check.NoneOf(List.of("Webinar")), "")).isTrue();
        assertThat(holds("source", new Check.NoneOf(List.of("Webinar")), "webinar"))
                .isFalse();
        assertThat(holds("source", new Check.Known(), "x")).isTrue();
        assertThat(holds("source", new Check.Known(), " ")).isFalse();
        assertThat(holds("source", new Check.Unknown(), "")).isTrue();
    }

    @Test
    void an_organizations_own_fields_count_like_any_other() {
        var condition = new Condition("product line", new Check.OneOf(List.of("Analytics")));
        assertThat(condition.ready().test(new Reading(new Traits(Map.of("Product Line", "analytics")))))
                .isTrue();
    }

    @Test
    void it_reads_like_a_sentence() {
        assertThat(new Condition("country", new Check.OneOf(List.of("DE", "AT", "CH"))).words())
                .isEqualTo("Country is DE, AT or CH");
        assertThat(new Condition("size", new Check.Between(new BigDecimal("200"), null)).words())
                .isEqualTo("Employees is at least 200");
        assertThat(new Condition("size", new Check.Between(new BigDecimal("1E+3"), new BigDecimal("2000"))).words())
                .isEqualTo("Employees is from 1,000 to 2,000");
        assertThat(new Condition("source", new Check.Unknown()).words()).isEqualTo("Source isn’t known");
    }
}
