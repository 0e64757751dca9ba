package dev.baton.pods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyNameTest {

    private static String key(String name) {
        return CompanyName.of(name).map(CompanyName::key).orElse("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme",
                "ACME Inc.",
                "Acme, Inc",
                "Acme Incorporated",
                "The Acme Corporation",
                "Acme Corp.",
                "Acme Company",
                "Acme & Co.",
                "Acme LLC",
                "Acme L.L.C.",
                "Acme Ltd",
                "Acme Limited",
                "Acme PLC",
                "Acme Pty. Ltd.",
                "Acme Pte Ltd",
                "Acme Private Limited",
                "Acme Pvt. Ltd.",
                "Acme Sdn. Bhd.",
                "Acme GmbH",
                "Acme G.m.b.H.",
                "Acme GmbH & Co. KG",
                "Acme GmbH&Co.KG",
                "Acme UG (haftungsbeschränkt)",
                "Acme AG",
                "Acme SE & Co. KGaA",
                "Acme e.V.",
                "Acme S.A.",
                "Acme S. A.",
                "Acme SARL",
                "Acme S.à r.l.",
                "Acme S.A.S.",
                "Acme B.V.",
                "Acme B. V.",
                "Acme N.V.",
                "Acme S.L.",
                "Acme S.A. de C.V.",
                "Acme S. de R.L. de C.V.",
                "Acme S.p.A.",
                "Acme S.r.l.",
                "Acme Lda.",
                "Acme Ltda",
                "Acme Oy",
                "Oy Acme Ab",
                "Acme Oyj",
                "Acme AB (publ)",
                "AB Acme",
                "Acme ApS",
                "Acme A/S",
                "Acme AS",
                "Acme ASA",
                "Acme ehf.",
                "UAB Acme",
                "SIA Acme",
                "Acme OÜ",
                "Acme Sp. z o.o.",
                "Acme sp. z o. o.",
                "Acme S.A.",
                "Acme s.r.o.",
                "Acme spol. s r.o.",
                "Acme a.s.",
                "Acme Kft.",
                "Acme d.o.o.",
                "Acme A.E.",
                "Acme A.Ş.",
                "ООО Acme",
                "OOO «Acme»",
                "PT Acme Tbk",
                "Acme 株式会社",
                "株式会社Acme",
                "㈱Acme",
                "Acme有限公司",
                "주식회사 Acme",
                "(주)Acme",
                "Ａｃｍｅ",
                "  acme  ",
                "Ácmé",
                "“Acme”"
            })
    void a_company_is_the_same_whatever_its_legal_form_case_width_diacritics_and_punctuation(String name) {
        assertThat(key(name)).isEqualTo("acme");
    }

    @Test
    void words_that_join_words_and_blanks_between_them_dont_tell_companies_apart() {
        assertThat(key("Johnson & Johnson"))
                .isEqualTo(key("Johnson and Johnson"))
                .isEqualTo(key("Johnson+Johnson, Inc."));
        assertThat(key("Coca-Cola")).isEqualTo(key("Coca Cola")).isEqualTo(key("CocaCola"));
        assertThat(key("McDonald’s")).isEqualTo(key("McDonalds"));
        assertThat(key("Ærø Straße")).isEqualTo(key("AERO STRASSE"));
    }

    @Test
    void other_companies_stay_others() {
        assertThat(key("Acme Labs")).isNotEqualTo(key("Acme"));
        assertThat(key("A & B Taxi")).isEqualTo("abtaxi");
        assertThat(key("Booking.com")).isEqualTo("bookingcom");
        assertThat(key("Vodafone UK")).isNotEqualTo(key("Vodafone"));
        assertThat(key("ガス")).isNotEqualTo(key("カス"));
        assertThat(key("Газпром")).isNotEmpty().isNotEqualTo(key("Роснефть"));
    }

    @Test
    void a_name_that_is_all_legal_form_stays_a_name() {
        assertThat(key("SAS")).isEqualTo("sas");
        assertThat(key("BT Group plc")).isEqualTo("btgroup");
        assertThat(key("KG")).isEqualTo("kg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "n/a", "N.A.", "none", "Test", "self-employed", "Privat", "unknown", "?!"})
    void what_is_no_company_is_like_no_other(String name) {
        assertThat(CompanyName.of(name)).isEmpty();
    }

    @Test
    void a_hostile_name_is_read_quickly() {
        assertThat(key("a ".repeat(100_000))).hasSizeLessThanOrEqualTo(200);
        assertThat(key("ﷺ".repeat(1_000))).hasSizeLessThan(5_000);
        assertThat(key("co ".repeat(60))).isEqualTo("co");
    }
}
