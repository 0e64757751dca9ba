package dev.baton.leads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Input;
import dev.baton.chat.Input.Option;
import dev.baton.leads.LeadForm.Reading;
import dev.baton.pods.Amounts;
import dev.baton.pods.MailDomain;
import dev.baton.pods.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadFormTest {

    private final Map<String, String> answers = new HashMap<>(Map.of("company", "Acme", "whyNow", "They asked"));

    private Reading read() {
        return LeadForm.read(input -> answers.getOrDefault(input, ""));
    }

    private Map<String, String> complaints() {
        return read() instanceof Reading.Incomplete(var complaints) ? complaints : Map.of();
    }

    @Test
    void a_company_and_a_reason_are_enough() {
        assertThat(read()).isInstanceOf(Reading.Complete.class);
    }

    @Test
    void what_is_missing_is_named() {
        answers.clear();
        assertThat(complaints()).containsOnlyKeys("company", "whyNow");
    }

    @Test
    void a_field_of_spaces_is_empty() {
        answers.put("company", " \u00a0\u2003 ");
        assertThat(complaints()).containsOnlyKeys("company");
    }

    @Test
    void a_text_that_is_too_long_is_named_with_its_limit() {
        answers.put("contact", "x".repeat(LeadForm.SHORT + 1));
        assertThat(complaints()).containsOnlyKeys("contact");
        assertThat(complaints().get("contact")).contains("200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@acme.com",
                "ada@acme",
                "a b@acme.com",
                "<!channel>",
                "ada@acme.com, bob@acme.com"
            })
    void what_is_no_email_address_is_not_taken_for_one(String email) {
        answers.put("email", email);
        assertThat(complaints()).containsOnlyKeys("email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kim@contoso.example", "a@b.test", "a@x.local", "o'neil+x@mail.acme.co.uk", "kim@müller.de"})
    void an_email_address_may_end_in_any_domain(String email) {
        answers.put("email", email);
        assertThat(complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"250, 250", "'1,200', 1200", "1 200, 1200", "12.3456, 12.3456", "0.125, 0.125", "12.345, 12.345"})
    void employees_and_score_are_numbers_as_people_and_machines_write_them(String typed, BigDecimal meant) {
        answers.put("score", typed);
        assertThat(((Reading.Complete) read()).particulars().details().score()).isEqualByComparingTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "-1", "1,20,0", "1000000000", "0x10"})
    void what_is_no_number_of_employees_is_named(String typed) {
        answers.put("size", typed);
        assertThat(complaints()).containsOnlyKeys("size");
    }

    @Test
    void an_email_address_is_kept_in_small_letters() {
        answers.put("email", "Ada@Acme.COM");
        assertThat(((Reading.Complete) read()).particulars().email()).isEqualTo("ada@acme.com");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12000 | 12000", "12,000 | 12000", "12.000 | 12000", "12 000 | 12000", "12'000 | 12000",
                        "1,234,567 | 1234567",
                "12,5 | 12.5", "12.5 | 12.5", "12,000.50 | 12000.50", "12.000,50 | 12000.50", "0 | 0",
                        "1234.567,89 | 1234567.89"
            })
    void an_amount_may_be_written_as_people_write_it(String typed, BigDecimal amount) {
        var complaints = new LinkedHashMap<String, String>();
        var money = Amounts.read(typed, "EUR", complaints);
        assertThat(complaints).isEmpty();
        assertThat(money).isNotNull();
        assertThat(money.amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "twelve", "1e9", "1e999999999", "12k", "NaN", "1.2.3", "9999999999999", "0.00001"})
    void what_is_no_amount_is_not_taken_for_one(String typed) {
        answers.put("value", typed);
        assertThat(complaints()).containsOnlyKeys("value");
    }

    @ParameterizedTest
    @CsvSource({
        "12k, EUR, digits only",
        "€ 500, EUR, digits only",
        "-1, EUR, isn't negative",
        "99999999999999999999, EUR, too large",
        "1.234567, EUR, EUR has 2 decimals",
        "12.5, JPY, JPY has no decimals"
    })
    void a_complaint_about_an_amount_says_what_is_wrong(String typed, String currency, String words) {
        answers.put("value", typed);
        answers.put("currency", currency);
        assertThat(complaints()).containsOnlyKeys("value");
        assertThat(complaints().get("value")).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "12000.50, EUR, 'EUR 12,000.50'",
        "12000, EUR, 'EUR 12,000'",
        "12000.00, EUR, 'EUR 12,000'",
        "12000, JPY, 'JPY 12,000'",
        "1.125, KWD, 'KWD 1,125'",
        "0.5, KWD, KWD 0.500"
    })
    void an_amount_shows_all_of_its_decimals_or_none(String typed, String currency, String label) {
        var money = Amounts.read(typed, currency, new HashMap<>());
        assertThat(money).isNotNull();
        assertThat(money.label()).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QQQ", "XXX", "XTS", "XAU"})
    void what_is_no_currency_is_named(String code) {
        answers.put("value", "12");
        answers.put("currency", code);
        assertThat(complaints()).containsOnlyKeys("currency");
    }

    @Test
    void a_field_of_one_line_has_one_line() {
        answers.put("company", "Acme\n  GmbH\u00a0& Co");
        answers.put("note", "One\nTwo");
        var particulars = ((Reading.Complete) read()).particulars();
        assertThat(particulars.company()).isEqualTo("Acme GmbH & Co");
        assertThat(particulars.note()).isEqualTo("One\nTwo");
    }

    @ParameterizedTest
    @CsvSource({
        "ada@acme.co.uk, acme.co.uk",
        "ada@mail.acme.com, acme.com",
        "ada@gmail.com, ",
        "ada@yahoo.co.jp, ",
        "ada@github.io, ",
        "ada@localhost, ",
        "ada@mail.contoso.example, contoso.example"
    })
    void a_company_is_known_by_the_domain_that_it_registered(String email, String domain) {
        assertThat(MailDomain.ofCompany(email).orElse(null)).isEqualTo(domain);
    }

    @Test
    void a_currency_that_a_machine_brought_is_kept() {
        var known = new Money(new BigDecimal("5000000"), Currency.getInstance("HUF"));
        var particulars = new Particulars("Acme", false, "", "", "", "", "They asked", "", known, "", Details.NONE);
        var currency = LeadForm.inputs(particulars, Set.of()).stream()
                .filter(Input.Choice.class::isInstance)
                .map(Input.Choice.class::cast)
                .filter(choice -> choice.id().equals("currency"))
                .findFirst()
                .orElseThrow();
        assertThat(currency.options()).extracting(Option::value).contains("EUR", "HUF");
        assertThat(currency.initial()).containsExactly("HUF");
    }
}
