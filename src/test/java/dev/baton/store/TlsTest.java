package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.lettuce.core.RedisConnectionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** REDIS_URL with rediss:// reaches a Redis that speaks TLS, and none that an attacker could be. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TlsTest {

    private static final String TRUST = "javax.net.ssl.trustStore";
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Path folder;
    private final Path keyStore;
    private final LocalServer server;

    TlsTest(@TempDir Path folder) throws Exception {
        this.folder = folder;
        this.keyStore = folder.resolve("redis.p12");
        makeCertificate();
        server = LocalServer.start(folder.resolve("server"), """
                port 0
                tls-port %d
                tls-auth-clients no
                requirepass secret
                save ""
                tls-cert-file FOLDER/cert.pem
                tls-key-file FOLDER/key.pem
                tls-ca-cert-file FOLDER/cert.pem
                """.replace("FOLDER", folder.toString()));
    }

    private void makeCertificate() throws Exception {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "redis",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=redis",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keyStore.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(made.waitFor()).as(said).isZero();
        var keys = KeyStore.getInstance(keyStore.toFile(), PASSWORD);
        write("cert.pem", "CERTIFICATE", keys.getCertificate("redis").getEncoded());
        write("key.pem", "PRIVATE KEY", keys.getKey("redis", PASSWORD).getEncoded());
    }

    private void write(String file, String kind, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(
                folder.resolve(file), "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }

    @AfterEach
    void trustNobody() {
        System.clearProperty(TRUST);
        System.clearProperty(TRUST + "Password");
    }

    @AfterAll
    void end() {
        server.close();
    }

    private Redis connect(String scheme, String query) {
        return RedisConnector.connect(RedisAddress.parse(scheme + "://secret@127.0.0.1:" + server.port() + query));
    }

    @Test
    void a_redis_whose_certificate_is_trusted_is_used() {
        System.setProperty(TRUST, keyStore.toString());
        System.setProperty(TRUST + "Password", new String(PASSWORD));
        var redis = connect("rediss", "");
        try {
            var stores = Stores.over(redis);
            stores.store().commit(new Realm("acme"), Notes.in(stores).add("1", Notes.titled("Plan")));
            assertThat(Notes.in(stores).find(new Realm("acme"), "1")).isPresent();
        } finally {
            redis.close();
        }
    }

    @Test
    void a_redis_whose_certificate_nobody_vouches_for_is_not() {
        assertThatExceptionOfType(RedisConnectionException.class).isThrownBy(() -> connect("rediss", ""));
    }

    @Test
    void a_redis_that_wants_tls_does_not_get_the_password_without() {
        assertThatExceptionOfType(RedisConnectionException.class).isThrownBy(() -> connect("redis", ""));
    }

    @Test
    void who_insists_may_go_without_the_check() {
        connect("rediss", "?verifyPeer=NONE").close();
    }
}
