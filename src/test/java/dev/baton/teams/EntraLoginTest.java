package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.SignedJWT;
import dev.baton.teams.fake.FakeLogin;
import java.net.http.HttpClient;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class EntraLoginTest {

    private static final Instant NOW = Instant.parse("2026-07-01T09:00:00Z");

    private static final String REST = "org.springframework.web.client.DefaultRestClient";

    private final FakeLogin login = new FakeLogin();
    private final HttpClient http = Connector.http();

    @AfterEach
    void end() {
        http.close();
        login.close();
    }

    private Login.Reply ask(Credential credential) {
        var endpoints = new TeamsSetup.Endpoints(login.url(), login.metadata(), new ServiceHosts(null, Set.of()));
        var setup =
                new TeamsSetup(FakeLogin.APP, credential, List.of(FakeLogin.TENANT), Cloud.PUBLIC, endpoints, false);
        return new EntraLogin(setup, http, () -> NOW).ask();
    }

    private Login.Reply.Failed failed(String secret) {
        return (Login.Reply.Failed) ask(new Credential.Secret(secret));
    }

    private void assertIssued(Login.Reply reply) {
        assertThat(reply).isInstanceOfSatisfying(Login.Reply.Issued.class, issued -> {
            assertThat(login.tokens().knows(issued.token())).isTrue();
            assertThat(issued.lifetime()).isEqualTo(Duration.ofSeconds(3599));
        });
    }

    @Test
    void a_secret_gets_a_token_in_the_home_tenant() {
        assertIssued(ask(new Credential.Secret(FakeLogin.SECRET)));
        assertThat(login.tokens().requests()).singleElement().satisfies(request -> {
            assertThat(request.tenant()).isEqualTo(FakeLogin.TENANT);
            assertThat(request.form()).containsEntry("scope", "https://api.botframework.com/.default");
        });
    }

    @Test
    void a_certificate_gets_one_and_names_itself_by_its_thumbprint() throws Exception {
        var certificates = Certificates.make();
        login.tokens().register(certificates.certificate());

        assertIssued(ask(new Credential.Certificate(certificates.key(), certificates.certificate())));

        var form = login.tokens().requests().getFirst().form();
        assertThat(form).doesNotContainKey("client_secret");
        var header = SignedJWT.parse(form.getOrDefault("client_assertion", "")).getHeader();
        var thumbprint = MessageDigest.getInstance("SHA-256")
                .digest(certificates.certificate().getEncoded());
        assertThat(header.getAlgorithm()).isEqualTo(JWSAlgorithm.PS256);
        assertThat(header.getX509CertSHA256Thumbprint()).isEqualTo(Base64URL.encode(thumbprint));
    }

    @Test
    void with_the_levels_that_baton_keeps_no_log_holds_a_secret_an_assertion_or_a_token() {
        var rest = (Logger) LoggerFactory.getLogger(REST);
        rest.setLevel(Level.valueOf(kept(REST)));
        var certificates = Certificates.make();
        login.tokens().register(certificates.certificate());
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var before = root.getLevel();
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        try {
            var bySecret = token(new Credential.Secret(FakeLogin.SECRET));
            var byCertificate = token(new Credential.Certificate(certificates.key(), certificates.certificate()));
            var assertion =
                    login.tokens().requests().getLast().form().getOrDefault("client_assertion", "none was sent");
            var lines =
                    log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
            assertThat(lines).isNotEmpty();
            assertThat(lines)
                    .noneMatch(line -> line.contains(FakeLogin.SECRET)
                            || line.contains(assertion)
                            || line.contains(bySecret)
                            || line.contains(byCertificate));
        } finally {
            rest.setLevel(null);
            root.setLevel(before);
            root.detachAppender(log);
        }
    }

    /** What the application's own settings say, whatever level is set for all. */
    private static String kept(String logger) {
        var settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yaml"));
        return Objects.requireNonNull(settings.getObject()).getProperty("logging.level." + logger, "TRACE");
    }

    private String token(Credential credential) {
        return ((Login.Reply.Issued) ask(credential)).token();
    }

    @Test
    void a_wrong_secret_says_what_to_check_and_waits_for_a_person() {
        var failed = failed("wrong");
        assertThat(failed.reason())
                .contains("AADSTS7000215", "TEAMS_APP_SECRET")
                .doesNotContain("Invalid client");
        assertThat(failed.pause()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void a_service_that_is_asked_too_often_says_for_how_long() {
        login.tokens().fail(429, "42");
        assertThat(failed(FakeLogin.SECRET).pause()).isEqualTo(Duration.ofSeconds(42));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 302})
    void a_service_that_is_in_trouble_is_asked_again_soon(int status) {
        login.tokens().fail(status);
        assertThat(failed(FakeLogin.SECRET).pause()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void a_service_that_is_not_there_is_asked_again_soon() {
        login.goAway();
        var failed = failed(FakeLogin.SECRET);
        assertThat(failed.reason()).contains("could not be reached");
        assertThat(failed.pause()).isEqualTo(Duration.ofSeconds(1));
    }
}
