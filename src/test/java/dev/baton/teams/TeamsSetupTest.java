package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.Misconfigured;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsSetupTest {

    private static final String APP = "1C2F0D3E-0000-4000-8000-0123456789ab";
    private static final String TENANT = "7a000000-0000-4000-8000-00000000000a";
    private static final String OTHER = "7b000000-0000-4000-8000-00000000000b";

    @TempDir
    Path folder = Path.of("");

    static TeamsSetup of(Map<String, String> set) {
        return TeamsSetup.of(
                new TeamsProperties(
                        set.get("app"),
                        set.get("secret"),
                        set.get("certificate"),
                        set.get("tenant"),
                        set.getOrDefault("cloud", "public"),
                        null),
                new TeamsDevelopment(
                        set.get("login"), set.get("keys"), set.get("hosts"), set.getOrDefault("anonymous", "false")));
    }

    /** What is enough, and more. */
    private static TeamsSetup with(String... more) {
        var set = new HashMap<>(Map.of("app", APP, "secret", "geheim", "tenant", TENANT));
        for (var i = 0; i < more.length; i += 2) {
            set.put(more[i], more[i + 1]);
        }
        return of(set);
    }

    /** @param settings such as {@code app=APP secret=geheim} */
    private static Map<String, String> parse(String settings) {
        var all = new HashMap<String, String>();
        for (var setting : settings.split(" ", -1)) {
            var parts = setting.split("=", 2);
            all.put(parts[0], parts[1].replace("APP", APP).replace("TENANT", TENANT));
        }
        return all;
    }

    @ParameterizedTest
    @CsvSource({
        "secret=geheim tenant=TENANT, TEAMS_APP_ID",
        "app=APP tenant=TENANT, TEAMS_APP_SECRET",
        "app=APP secret=geheim, TEAMS_TENANT_ID",
        "'app=APP secret=geheim tenant=,', TEAMS_TENANT_ID",
        "app=baton secret=geheim tenant=TENANT, TEAMS_APP_ID is not an id",
        "app=APP-0 secret=geheim tenant=TENANT, TEAMS_APP_ID is not an id",
        "app=APP secret=geheim tenant=contoso.onmicrosoft.com, TEAMS_TENANT_ID is not an id",
        "'app=APP secret=geheim tenant=TENANT,common', TEAMS_TENANT_ID is not an id",
        "app=APP secret=geheim certificate=x.pem tenant=TENANT, both set",
        "app=APP certificate=/none/x.pem tenant=TENANT, can't be read",
        "app=APP secret=geheim tenant=TENANT cloud=moon, 'public, gcc, gcc-high, dod'",
        "app=APP secret=geheim tenant=TENANT login=http://login.example, TEAMS_LOGIN_URL",
        "app=APP secret=geheim tenant=TENANT login=https://127.0.0.1.example:9000, TEAMS_LOGIN_URL",
        "app=APP secret=geheim tenant=TENANT login=http://127.0.0.1@evil.example, TEAMS_LOGIN_URL",
        "app=APP secret=geheim tenant=TENANT login=http://x@127.0.0.1:9000, TEAMS_LOGIN_URL",
        "app=APP secret=geheim tenant=TENANT login=file://localhost/x, TEAMS_LOGIN_URL",
        "app=APP secret=geheim tenant=TENANT keys=https://keys.example, TEAMS_KEYS_URL",
        "app=APP secret=geheim tenant=TENANT keys=127.0.0.1:9000, TEAMS_KEYS_URL",
        "app=APP secret=geheim tenant=TENANT hosts=teams.example:443, TEAMS_SERVICE_HOSTS",
        "app=APP secret=geheim tenant=TENANT hosts=127.0.0.1, TEAMS_SERVICE_HOSTS",
        "'app=APP secret=geheim tenant=TENANT hosts=127.0.0.1:1,evil.example:1', TEAMS_SERVICE_HOSTS",
        "app=APP secret=geheim tenant=TENANT hosts=127.0.0.1:1/x, TEAMS_SERVICE_HOSTS",
        "app=APP secret=geheim tenant=TENANT hosts=x@127.0.0.1:1, TEAMS_SERVICE_HOSTS",
        "app=APP secret=geheim tenant=TENANT anonymous=perhaps, TEAMS_ANONYMOUS",
    })
    void what_is_half_or_wrong_says_what_to_set(String settings, String words) {
        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> of(parse(settings)))
                .satisfies(refusal -> assertThat(refusal).hasMessageContaining(words))
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("geheim"));
    }

    @Test
    void an_app_its_secret_and_a_tenant_are_enough() {
        var setup = with("secret", " geheim\n");
        assertThat(setup.credential()).isEqualTo(new Credential.Secret("geheim"));
        assertThat(setup.appId()).isEqualTo("1c2f0d3e-0000-4000-8000-0123456789ab");
        assertThat(setup.anonymous()).isFalse();
        assertThat(setup.tokenUrl())
                .isEqualTo(URI.create("https://login.microsoftonline.com/" + TENANT + "/oauth2/v2.0/token"));
        assertThat(setup.summary()).isEqualTo("on, for one tenant of the cloud public, by requests to /api/messages");
    }

    @Test
    void the_first_tenant_is_where_the_app_is_registered() {
        var setup = with("tenant", OTHER + ", " + TENANT);
        assertThat(setup.tenants()).containsExactly(OTHER, TENANT);
        assertThat(setup.tokenUrl().getPath()).startsWith("/" + OTHER);
        assertThat(setup.serves(TENANT.toUpperCase(Locale.ROOT))).isTrue();
        assertThat(setup.serves("7c000000-0000-4000-8000-00000000000c")).isFalse();
    }

    @Test
    void addresses_of_this_machine_may_stand_in_for_microsofts() {
        var setup = with("login", "http://127.0.0.1:9000/", "keys", "http://[::1]:9000/keys", "hosts", "localhost:1");
        assertThat(setup.tokenUrl()).hasToString("http://127.0.0.1:9000/" + TENANT + "/oauth2/v2.0/token");
        assertThat(setup.endpoints().metadata()).hasToString("http://[::1]:9000/keys");
        assertThat(setup.endpoints().services().allow("http://localhost:1/x")).isTrue();
        assertThat(setup.endpoints().services().allow("https://smba.trafficmanager.net/emea/"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Cloud.class)
    void each_cloud_has_its_own_places(Cloud cloud) {
        var setup = with("cloud", cloud.word());
        assertThat(setup.endpoints().services().allow("https://" + cloud.serviceHost() + "/x/"))
                .isTrue();
        assertThat(setup.endpoints().metadata()).isEqualTo(cloud.metadata());
        for (var other : Cloud.values()) {
            assertThat(setup.endpoints().services().allow("https://" + other.serviceHost() + "/x/"))
                    .as("%s of %s", other, cloud)
                    .isEqualTo(other == cloud);
        }
    }

    @Test
    void anonymous_is_for_a_peer_on_this_machine_and_never_for_a_real_app() {
        var setup = of(Map.of("anonymous", "true", "hosts", "localhost:56150"));
        assertThat(setup.credential()).isEqualTo(new Credential.None());
        assertThat(setup.endpoints().services().allow("http://localhost:56150/_connector"))
                .isTrue();
        assertThat(setup.endpoints().services().allow("https://smba.trafficmanager.net/emea/"))
                .isFalse();
        assertThat(setup.summary()).contains("without proof");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anonymous=true",
                "anonymous=TRUE app=APP tenant=TENANT",
                "anonymous=true app=APP secret=geheim tenant=TENANT",
                "anonymous=true app=APP secret=geheim tenant=TENANT hosts=127.0.0.1:1",
                "anonymous=true app=APP certificate=x.pem tenant=TENANT hosts=127.0.0.1:1",
                "anonymous=true hosts=teams.example:1",
                "anonymous=true hosts=smba.trafficmanager.net:443",
            })
    void anonymous_can_not_be_on_in_a_normal_configuration(String settings) {
        assertThatExceptionOfType(Misconfigured.class).isThrownBy(() -> of(parse(settings)));
    }

    @Test
    void a_certificate_with_its_key_stands_in_for_the_secret() throws IOException {
        var pem = folder.resolve("app.pem");
        var made = Certificates.make();
        Files.writeString(pem, made.pem());
        var setup = of(Map.of("app", APP, "certificate", pem.toString(), "tenant", TENANT));
        assertThat(setup.credential()).isEqualTo(new Credential.Certificate(made.key(), made.certificate()));
    }

    @Test
    void a_certificate_without_its_key_is_refused() throws IOException {
        var pem = folder.resolve("app.pem");
        var made = Certificates.make();
        var other = Certificates.make();
        for (var content :
                new String[] {"", "x", made.certificatePem(), made.keyPem(), made.certificatePem() + other.keyPem()}) {
            Files.writeString(pem, content);
            assertThatExceptionOfType(Misconfigured.class)
                    .isThrownBy(() -> of(Map.of("app", APP, "certificate", pem.toString(), "tenant", TENANT)))
                    .withMessageContaining("TEAMS_APP_CERTIFICATE");
        }
    }

    private static Administrators administrators(String users) {
        return Administrators.of(new TeamsProperties(APP, "geheim", null, TENANT, "public", users));
    }

    @Test
    void administrators_may_be_named_by_their_ids() {
        assertThat(administrators(" " + TENANT.toUpperCase(Locale.ROOT) + ", " + OTHER + ",")
                        .users())
                .containsExactlyInAnyOrder(TENANT, OTHER);
        assertThat(administrators("").users()).isEmpty();
    }

    @Test
    void an_administrator_who_is_named_by_something_else_is_refused() {
        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> administrators(OTHER + ",ann@acme.example"))
                .withMessageContaining("TEAMS_ADMINISTRATORS is not an id")
                .withMessageContaining("object id of a user");
    }

    @Test
    void nothing_that_is_printed_holds_a_secret() {
        var setup = with();
        var properties = new TeamsProperties(APP, "geheim", null, TENANT, "public", null);
        assertThat(setup + " " + setup.credential() + setup.summary() + properties)
                .doesNotContain("geheim");
    }
}
