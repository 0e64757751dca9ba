package dev.baton.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "https://hooks.example.co.uk:8443/a/b?c=d",
                "HTTPS://EXAMPLE.COM/x",
                "https://bücher.example/x"
            })
    void a_name_on_the_internet_is_fine(String address) {
        assertThat(Target.read(address, false)).isInstanceOf(Target.Reading.Fine.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "example.com",
                "http://example.com",
                "file:///etc/passwd",
                "https://user@example.com",
                "https://:secret@example.com",
                "https://example.com#part",
                "https://1.1.1.1/",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0177.0.0.1/",
                "https://１２７.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://localhost/",
                "https://localhost./",
                "https://a.localhost/",
                "https://metadata.google.internal/",
                "https://printer.local/",
                "https://intranet/",
                "https://localhost.localdomain/",
                "https://printer.lan/",
                "https://db.corp/",
                "https://router.home/",
                "https://foo_bar.com/",
                "https://-foo.com/",
                "https://example.com/a\r\nb",
                "https://exam\nple.com/"
            })
    void numbers_names_of_private_networks_and_what_is_no_https_are_refused(String address) {
        assertThat(Target.read(address, false)).isInstanceOf(Target.Reading.Wrong.class);
    }

    @Test
    void this_machine_is_reached_only_if_that_is_allowed() {
        assertThat(Target.read("http://127.0.0.1:8080/x", true)).isInstanceOf(Target.Reading.Fine.class);
        assertThat(Target.read("http://localhost:8080/x", true)).isInstanceOf(Target.Reading.Fine.class);
        assertThat(Target.read("http://127.0.0.1:8080/x", false)).isInstanceOf(Target.Reading.Wrong.class);
        assertThat(Target.read("http://10.0.0.1/x", true)).isInstanceOf(Target.Reading.Wrong.class);
        assertThat(Target.read("http://example.com/x", true)).isInstanceOf(Target.Reading.Wrong.class);
    }
}
