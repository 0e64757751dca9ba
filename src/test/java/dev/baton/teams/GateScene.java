package dev.baton.teams;

import dev.baton.BatonApplication;
import dev.baton.teams.fake.FakeLogin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Baton itself, on a port of its own, with a Redis of its own and a login service on loopback. */
@SpringBootTest(classes = BatonApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(Heard.class)
abstract class GateScene {

    static final FakeLogin LOGIN = login();

    @LocalServerPort
    private int port;

    private static FakeLogin login() {
        var login = new FakeLogin();
        login.publish(TokenCorpus.published(login.key()));
        return login;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        LOGIN.settings().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("baton.data-dir", GateScene::folder);
    }

    static String folder() {
        try {
            return Files.createTempDirectory("baton-teams").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }
}
