package dev.baton.pods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and amounts as people write them. */
class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "12000, 12000",
        "'12,000', 12000",
        "12.000, 12000",
        "12 000.50, 12000.5",
        "'1,234,567', 1234567",
        "0.125, 0.125",
        "'0,125', 0.125",
        "-0.125, -0.125",
        "10.125, 10125",
        "12.3456, 12.3456",
        "-3, -3"
    })
    void it_is_read_as_it_is_meant(String typed, BigDecimal meant) {
        assertThat(Figures.number(typed))
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(meant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "1.2.3", "1e5", "12,00,000x", "1234567890123456"})
    void what_is_no_number_is_none(String typed) {
        assertThat(Figures.number(typed)).isEmpty();
    }

    @Test
    void less_than_one_is_no_amount_of_hundreds() {
        var complaints = new HashMap<String, String>();
        assertThat(Amounts.read("0.125", "EUR", complaints)).isNull();
        assertThat(complaints).containsEntry("value", "EUR has 2 decimals. Please use no more.");
        assertThat(Amounts.read("12.000", "EUR", complaints))
                .extracting(Money::label)
                .isEqualTo("EUR 12,000");
    }

    @ParameterizedTest
    @CsvSource({"product line, true", "R2.D2_x-y, true", "R&D?, false", "Budget (EUR), false", "_x, false", ".x, false"
    })
    void a_lead_carries_fields_by_some_names_only(String name, boolean isValid) {
        assertThat(FieldName.isValid(name)).isEqualTo(isValid);
    }
}
