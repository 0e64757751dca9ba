package dev.baton.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.sandbox.Doorkeeper.Verdict.Admitted;
import dev.baton.sandbox.Doorkeeper.Verdict.TurnedAway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DoorkeeperTest {

    private final Doorkeeper doorkeeper = new Doorkeeper(false);

    private static MockHttpServletRequest request(String method) {
        var request = new MockHttpServletRequest(method, "/sandbox");
        request.setRemoteAddr("127.0.0.1");
        request.addHeader("Host", "localhost:8080");
        return request;
    }

    private static MockHttpServletRequest posting(String body) {
        var request = request("POST");
        request.setContentType("application/json;charset=utf-8");
        request.addHeader(Doorkeeper.HEADER, "page");
        request.setContent(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return request;
    }

    private void turnsAway(MockHttpServletRequest request, int status) {
        assertThat(doorkeeper.judge(request))
                .isInstanceOfSatisfying(
                        TurnedAway.class,
                        away -> assertThat(away.status().value()).isEqualTo(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "0:0:0:0:0:0:0:1", "::1"})
    void who_is_at_this_machine_comes_in(String address) {
        var request = request("GET");
        request.setRemoteAddr(address);

        assertThat(doorkeeper.judge(request)).isEqualTo(new Admitted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "127.0.0.1:8181", "[::1]:8080", "[::1]"})
    void this_machine_goes_by_its_own_names(String host) {
        var request = request("GET");
        request.removeHeader("Host");
        request.addHeader("Host", host);

        assertThat(doorkeeper.judge(request)).isEqualTo(new Admitted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.7", "192.168.1.2", "2001:db8::1", "not an address", "127.0.0.1.example.com"})
    void another_machine_does_not(String address) {
        var request = request("GET");
        request.setRemoteAddr(address);

        turnsAway(request, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "localhost:80:80", ""})
    void a_foreign_name_for_this_machine_is_a_trick_of_another_site(String host) {
        var request = request("GET");
        request.removeHeader("Host");
        request.addHeader("Host", host);

        turnsAway(request, 403);
    }

    @Test
    void a_request_without_a_host_is_turned_away() {
        var request = request("GET");
        request.removeHeader("Host");

        turnsAway(request, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Forwarded", "X-Forwarded-For", "x-forwarded-host", "X-Forwarded-Whatever", "X-Real-IP", "Via"})
    void what_a_proxy_passed_on_comes_from_elsewhere(String header) {
        var request = request("GET");
        request.addHeader(header, "127.0.0.1");

        turnsAway(request, 403);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, http://localhost:9999",
        "Origin, http://localhost:8080.evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void nothing_changes_by_the_page_of_another_site(String header, String value) {
        var request = posting("{}");
        request.addHeader(header, value);

        turnsAway(request, 403);
        var open = new Doorkeeper(true);
        assertThat(open.judge(request)).isInstanceOf(TurnedAway.class);
    }

    @ParameterizedTest
    @CsvSource({"Origin, http://localhost:8080", "Origin, https://LOCALHOST:8080", "Sec-Fetch-Site, same-origin"})
    void the_page_itself_may_change_things(String header, String value) {
        var request = posting("{}");
        request.addHeader(header, value);

        assertThat(doorkeeper.judge(request)).isEqualTo(new Admitted());
    }

    @Test
    void opened_to_other_machines_it_takes_them_but_nothing_from_other_sites() {
        var open = new Doorkeeper(true);
        var request = request("POST");
        request.setRemoteAddr("10.0.0.7");
        request.setContentType("application/json");

        assertThat(open.judge(request)).isInstanceOf(TurnedAway.class);

        request.addHeader(Doorkeeper.HEADER, "page");
        request.setContent("{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(open.judge(request)).isEqualTo(new Admitted());
    }

    @Test
    void the_page_may_post() {
        assertThat(doorkeeper.judge(posting("{}"))).isEqualTo(new Admitted());
    }

    @Test
    void another_site_can_not_post_since_it_can_not_set_the_header() {
        var request = posting("{}");
        request.removeHeader(Doorkeeper.HEADER);

        turnsAway(request, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/jsonp"})
    void only_json_is_taken(String type) {
        var request = posting("{}");
        request.setContentType(type);

        turnsAway(request, 415);
    }

    @Test
    void a_body_is_bounded() {
        assertThat(doorkeeper.judge(posting("x".repeat(Doorkeeper.LARGEST)))).isEqualTo(new Admitted());
        turnsAway(posting("x".repeat(Doorkeeper.LARGEST + 1)), 413);
    }

    @Test
    void a_body_of_unknown_length_is_not_read() {
        var request = request("POST");
        request.setContentType("application/json");
        request.addHeader(Doorkeeper.HEADER, "page");

        turnsAway(request, 411);
    }

    @Test
    void who_is_turned_away_reads_why_in_a_sentence() throws Exception {
        var request = request("GET");
        request.setRemoteAddr("10.0.0.7");
        var response = new MockHttpServletResponse();

        assertThat(doorkeeper.preHandle(request, response, this)).isFalse();

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getContentAsString())
                .isEqualTo("The sandbox answers only the machine it runs on, at http://localhost. "
                        + "Set BATON_SANDBOX_REMOTE=true to open it to other machines.");
    }
}
