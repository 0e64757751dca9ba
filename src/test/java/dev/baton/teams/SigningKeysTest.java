package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.baton.teams.fake.FakeKey;
import dev.baton.teams.fake.FakeLogin;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.BadJwtException;

/** The keys change, and whoever publishes them is away at times. */
class SigningKeysTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration RARELY = Duration.ofMinutes(20);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final FakeLogin login = new FakeLogin();
    private SigningKeys keys = keys(pace(LONG, RARELY));

    private static SigningKeys.Pace pace(Duration kept, Duration lookUps) {
        var ahead = kept.dividedBy(10);
        return new SigningKeys.Pace(kept, ahead, LONG.multipliedBy(2), lookUps, kept.dividedBy(2), SHORT);
    }

    private SigningKeys keys(SigningKeys.Pace pace) {
        return new SigningKeys(new PublishedKeys(login.metadata(), new Download(Duration.ofSeconds(1))), pace);
    }

    private InboundTokens tokens() {
        var set = new HashMap<>(Map.of("app", FakeLogin.APP, "secret", "s", "tenant", FakeLogin.TENANT));
        return new InboundTokens(TeamsSetupTest.of(set), keys, Clock.systemUTC());
    }

    private String token() {
        return login.token(SignedCall.SERVICE).sign();
    }

    private void isGood(String token) {
        assertThat(tokens().decode(token).getAudience()).containsExactly(FakeLogin.APP);
    }

    private void use(SigningKeys others) throws IOException {
        keys.close();
        keys = others;
    }

    @AfterEach
    void close() throws IOException {
        keys.close();
        login.close();
    }

    @Test
    void keys_are_fetched_once_for_many_tokens() {
        for (var i = 0; i < 20; i++) {
            isGood(token());
        }
        assertThat(login.lookUps()).isEqualTo(1);
        assertThat(keys.endorsements(login.key().id())).containsExactly("msteams");
    }

    @Test
    void a_rotated_key_is_picked_up_with_the_first_token_that_it_signed() {
        var old = token();
        isGood(old);
        login.rotate();
        isGood(token());
        assertThat(keys.endorsements(login.key().id())).containsExactly("msteams");
        assertThatExceptionOfType(BadJwtException.class)
                .as("a key that was withdrawn")
                .isThrownBy(() -> isGood(old));
    }

    @Test
    void keys_are_fetched_anew_before_they_are_too_old() throws IOException {
        use(keys(pace(Duration.ofSeconds(2), SHORT)));
        isGood(token());
        await().untilAsserted(() -> assertThat(login.lookUps()).isGreaterThanOrEqualTo(3));
    }

    @Test
    void while_the_keys_are_away_the_last_ones_count() throws IOException {
        use(keys(pace(Duration.ofSeconds(1), SHORT)));
        isGood(token());
        var token = token();
        login.goAway();
        await().during(Duration.ofSeconds(2)).untilAsserted(() -> isGood(token));
        assertThat(keys.endorsements(login.key().id())).containsExactly("msteams");
        login.comeBack();
        login.rotate();
        await().untilAsserted(() -> isGood(token()));
    }

    @Test
    void unknown_keys_are_looked_up_at_a_bounded_rate_and_are_no_outage() {
        isGood(token());
        var stranger = FakeKey.make("nobody's", "msteams");
        for (var i = 0; i < 50; i++) {
            var id = "nobody-" + i;
            var token = login.token(SignedCall.SERVICE).signedBy(stranger).with(header -> header.keyID(id));
            assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> isGood(token.sign()));
        }
        assertThat(login.lookUps()).isLessThanOrEqualTo(2);
        isGood(token());
    }

    @Test
    void without_any_keys_nobody_can_tell() {
        login.goAway();
        for (var i = 0; i < 5; i++) {
            assertThatExceptionOfType(KeysMissing.class).isThrownBy(() -> isGood(token()));
        }
    }

    @Test
    void a_start_waits_for_nobody_and_gets_the_keys_when_they_are_there() throws IOException {
        login.goAway();
        use(keys(pace(LONG, SHORT)).start());
        login.comeBack();
        await().untilAsserted(() -> assertThat(login.lookUps()).isPositive());
        await().untilAsserted(() -> assertThatCode(() -> isGood(token())).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 307, 404, 429, 500, 503})
    void an_answer_that_is_none_is_followed_nowhere(int status) {
        login.fail(status);
        assertThatExceptionOfType(KeysMissing.class).isThrownBy(() -> isGood(token()));
        assertThat(login.lookUps()).isZero();
    }

    @Test
    void keys_of_another_server_are_not_fetched() {
        try (var other = new FakeLogin()) {
            login.keysAt(other.url() + "/v1/.well-known/keys");
            assertThatExceptionOfType(KeysMissing.class)
                    .isThrownBy(() -> isGood(other.token(SignedCall.SERVICE).sign()));
            assertThat(other.lookUps()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "keys",
                "/v1/.well-known/keys",
                "https://127.0.0.1/v1/.well-known/keys",
                "http://127.0.0.1:9/v1/.well-known/keys",
                "http://evil.example/v1/.well-known/keys",
                "file:///etc/passwd",
                "::",
            })
    void keys_elsewhere_are_not_fetched(String address) {
        login.keysAt(address);
        assertThatExceptionOfType(KeysMissing.class).isThrownBy(() -> isGood(token()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "{}",
                "{\"keys\":[]}",
                "{\"keys\":\"x\"}",
                "{\"keys\":[1,null,{\"kty\":\"oct\",\"kid\":\"key-0\",\"k\":\"c2VjcmV0\"}]}",
                "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"key-0\",\"n\":\"AQAB\",\"e\":\"AQAB\"}]}",
            })
    void what_is_no_key_is_left_out(String document) {
        login.keysAre(document);
        assertThatExceptionOfType(KeysMissing.class).isThrownBy(() -> isGood(token()));
    }

    @Test
    void more_than_a_megabyte_is_not_read() {
        login.keysAre(" ".repeat(2 << 20) + "{\"keys\":[]}");
        assertThatExceptionOfType(KeysMissing.class)
                .isThrownBy(() -> isGood(token()))
                .withStackTraceContaining("can't be read");
    }

    @Test
    void who_is_slow_is_not_waited_for() {
        login.slow(Duration.ofSeconds(30));
        assertThatExceptionOfType(KeysMissing.class)
                .isThrownBy(() -> isGood(token()))
                .withStackTraceContaining("took too long");
    }
}
