package dev.baton.briefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a line of proofs and assets may be. */
class LinkedLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.7/prices",
                "http://192.168.1.1",
                "http://169.254.169.254/latest/meta-data",
                "https://8.8.8.8/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://[::1]/",
                "http://[fe80::1%25eth0]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[2001:db8::1]/",
                "http://localhost/",
                "http://localhost./",
                "http://LOCALHOST:8080/",
                "http://app.localhost/",
                "http://app.localhost./",
                "http://printer.local",
                "http://printer.local./",
                "http://wiki/",
                "http://wiki./",
                "http://wiki.corp/prices",
                "http://nas.home.arpa/",
                "http://intranet.lan/",
                "http://db.internal/",
                "https://mia:secret@example.com/",
                "https://example.com@10.0.0.7/",
                "https://mia@example.com/",
                "http://ｌｏｃａｌｈｏｓｔ/",
                "http://①②⑦.⓪.⓪.①/",
                "https://exa_mple.com/",
                "https://-example.com/",
                "https://example..com/",
                "https:///nowhere",
                "ftp://example.com/price-list",
                "file:///etc/passwd",
                "javascript://example.com/%0aalert(1)",
                "https://exam ple.com://x",
                "https://example.com/<script>",
                "https://example.com/\\\\10.0.0.7"
            })
    void an_address_that_not_everybody_can_open_is_refused(String address) {
        assertThat(LinkedLine.read("Price list " + address)).isInstanceOf(LinkedLine.Reading.Bad.class);
    }

    @ParameterizedTest
    @CsvSource({
        "One-pager https://example.com/one-pager, One-pager, https://example.com/one-pager",
        "One-pager: https://example.com, One-pager, https://example.com",
        "One-pager – https://example.com:8443/a?b=c#d, One-pager, https://example.com:8443/a?b=c#d",
        "https://example.com/one-pager, example.com, https://example.com/one-pager",
        "Plan https://xn--mnchen-3ya.de/, Plan, https://xn--mnchen-3ya.de/",
        "Plan https://münchen.de/plan, Plan, https://xn--mnchen-3ya.de/plan",
        "<!channel> *Plan* https://example.com, <!channel> *Plan*, https://example.com",
        "Plan https://10.example.com, Plan, https://10.example.com",
        "Plan HTTPS://Example.COM/A, Plan, https://example.com/A"
    })
    void a_line_is_a_title_and_an_address(String line, String title, String address) {
        assertThat(LinkedLine.read(line)).isEqualTo(new LinkedLine.Reading.Good(new Asset(title, URI.create(address))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plan www.example.com/a              | “https://www.example.com/a” in place of “www.example.com/a”",
                "Plan www.example.com                | “https://www.example.com” in place of “www.example.com”",
                "Plan example.com/plan               | “https://example.com/plan” in place of “example.com/plan”",
                "Plan //example.com/plan             | “https://example.com/plan” in place of “//example.com/plan”",
                "Plan https:/example.com/plan        | “https://example.com/plan” in place of “https:/example.com/plan”",
                "https://example.com/plan Plan       | at the end of its line, as in “One-pager https://example.com/plan”",
                "Plan //10.0.0.7/x                   | “//10.0.0.7/x” can't be opened from everywhere",
                "Plan 10.0.0.7/x                     | “10.0.0.7/x” can't be opened from everywhere",
                "Plan wiki:8080/x                    | “wiki:8080/x” can't be opened from everywhere",
                "Plan javascript:alert(1)            | begins with https://, not “javascript:alert(1)”",
                "Plan mailto:mia@example.com         | begins with https://, not “mailto:mia@example.com”",
                "Plan \\\\server\\share                | begins with https://",
                "Plan https://mia:key@example.com/   | holds a name or a password before its “@”. Please leave that out.",
                "Plan https://example.com/\u202Efdp.exe | “https://example.com/fdp.exe” holds characters that nobody sees",
                "Plan https://example.com:99999/     | use one up to 65535, or leave it out",
            })
    void what_is_almost_an_address_is_named_with_what_to_write_instead(String line, String complaint) {
        assertThat(LinkedLine.read(line))
                .isInstanceOfSatisfying(
                        LinkedLine.Reading.Bad.class,
                        bad -> assertThat(bad.complaint()).contains(complaint));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What Booking.com saved",
                "Release 2.0",
                "and/or",
                "Open 24/7",
                "Note: 12:30",
                "They rated us 9.5/10",
                "Version 1.2.3"
            })
    void a_name_with_dots_or_slashes_is_a_name(String line) {
        assertThat(LinkedLine.read(line)).isEqualTo(new LinkedLine.Reading.Good(new Asset(line, null)));
    }

    @Test
    void a_line_without_an_address_is_a_title() {
        assertThat(LinkedLine.read("“They saved 20 %”, Acme"))
                .isEqualTo(new LinkedLine.Reading.Good(new Asset("“They saved 20 %”, Acme", null)));
    }

    @Test
    void too_long_a_title_and_too_long_an_address_are_refused() {
        assertThat(LinkedLine.read("x".repeat(151))).isInstanceOf(LinkedLine.Reading.Bad.class);
        assertThat(LinkedLine.read("Plan https://example.com/" + "x".repeat(2_000)))
                .isInstanceOf(LinkedLine.Reading.Bad.class);
    }
}
