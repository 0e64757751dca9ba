package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.store.Json;
import dev.baton.teams.fake.FakeLogin;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.oauth2.jwt.BadJwtException;

/** A Baton of one cloud takes what that one sends, and nothing of the others. */
class CloudsTest {

    static Stream<Arguments> pairs() {
        return Arrays.stream(Cloud.values())
                .flatMap(own -> Arrays.stream(Cloud.values()).map(sender -> Arguments.of(own, sender)));
    }

    private static TeamsSetup setup(Cloud cloud) {
        return TeamsSetupTest.of(
                Map.of("app", FakeLogin.APP, "secret", "s", "tenant", FakeLogin.TENANT, "cloud", cloud.word()));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void only_its_own_issuer_counts(Cloud own, Cloud sender) throws IOException {
        try (var login = new FakeLogin();
                var keys = new SigningKeys(
                        new PublishedKeys(login.metadata(), new Download(Duration.ofSeconds(2))),
                        SigningKeys.Pace.USUAL)) {
            var tokens = new InboundTokens(setup(own), keys, Clock.systemUTC());
            var token =
                    login.token(SignedCall.SERVICE).with("iss", sender.issuer()).sign();
            if (own.issuer().equals(sender.issuer())) {
                assertThatCode(() -> tokens.decode(token)).doesNotThrowAnyException();
            } else {
                assertThatExceptionOfType(BadJwtException.class).isThrownBy(() -> tokens.decode(token));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void only_its_own_teams_is_answered(Cloud own, Cloud sender) {
        var url = "https://" + sender.serviceHost() + "/teams/";
        var activity = SignedCall.activity().put("serviceUrl", url);
        var refusal = new Admission(setup(own))
                .refusal(
                        new Proof.Token(url, Set.of("msteams")),
                        new Activity(Json.mapper().readTree(activity.toString())));
        assertThat(refusal).isEqualTo(own == sender ? null : Refusal.SERVICE_URL);
    }
}
