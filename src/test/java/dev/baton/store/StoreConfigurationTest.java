package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.Misconfigured;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class StoreConfigurationTest {

    private final Realm realm = new Realm("acme");

    @TempDir
    Path folder = Path.of("");

    private ApplicationContextRunner baton() {
        return new ApplicationContextRunner()
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withUserConfiguration(StoreConfiguration.class)
                .withPropertyValues("baton.data-dir=" + folder.resolve("data"));
    }

    private ApplicationContextRunner baton(String redisUrl, String... more) {
        return baton().withPropertyValues("redis.url=" + redisUrl).withPropertyValues(more);
    }

    private static String someKey() {
        return "baton.master-key=" + Stores.randomKey();
    }

    private String shared() {
        var node = RedisFixture.address().nodes().getFirst();
        return "redis://" + password(node) + "@" + node.getHost() + ":" + node.getPort();
    }

    private static String password(io.lettuce.core.RedisURI node) {
        return new String(Objects.requireNonNull(
                        node.getCredentialsProvider().resolveCredentials().block())
                .getPassword());
    }

    @Test
    void without_settings_baton_keeps_everything_in_its_data_folder() {
        baton().run(context -> {
            var store = context.getBean(Store.class);
            var notes = new Documents<>(store, "note", String.class, note -> List.of());
            store.commit(realm, notes.add("1", context.getBean(Vault.class).seal(realm, "token", "secret")));
            assertThat(context.getBean(StoreStatus.class).kind())
                    .isEqualTo("embedded and durable, in " + folder.resolve("data"));
            assertThat(context.getBean(StoreStatus.class).concerns()).isEmpty();
        });
        assertThat(folder.resolve("data/redis/redis.pid")).doesNotExist();

        baton().run(context -> {
            var notes = new Documents<>(context.getBean(Store.class), "note", String.class, note -> List.of());
            var sealed = notes.find(realm, "1").orElseThrow().value();
            assertThat(context.getBean(Vault.class).open(realm, "token", sealed))
                    .isEqualTo("secret");
        });
    }

    @Test
    void a_redis_of_somebody_else_is_used_and_judged() {
        baton(shared(), "baton.master-key=" + RedisFixture.masterKey()).run(context -> {
            assertThat(context.getBean(StoreStatus.class).kind())
                    .endsWith(", durable")
                    .doesNotContain(password(RedisFixture.address().nodes().getFirst()));
            assertThat(context.getBean(Lanes.class).backlog().messages()).isNotNegative();
        });
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_redis_of_somebody_else_without_a_key_is_half_a_configuration() {
        baton(shared())
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(Misconfigured.class)
                        .hasMessageContaining("BATON_MASTER_KEY"));
    }

    @Test
    void a_key_that_did_not_seal_the_data_stops_the_start() {
        var first = Stores.randomKey();
        var second = Stores.randomKey();
        assertThat(startsWith(first)).isTrue();
        assertThat(startsWith(first)).isTrue();
        assertThat(startsWith(second)).isFalse();
        assertThat(startsWith(second + "," + first)).isTrue();
        assertThat(startsWith(first)).isFalse();
        assertThat(startsWith(second)).isFalse();
        assertThat(startsWith(first + "," + second)).isTrue();
    }

    private boolean startsWith(String keys) {
        var started = new AtomicBoolean();
        baton().withPropertyValues("baton.master-key=" + keys).run(context -> {
            started.set(context.getStartupFailure() == null);
            if (!started.get()) {
                assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(Misconfigured.class)
                        .hasMessageStartingWith("BATON_MASTER_KEY is not the key that this data was sealed with.")
                        .hasMessageNotContaining(keys);
            }
        });
        return started.get();
    }

    @Test
    void a_redis_that_can_not_be_reached_is_told_without_its_password() {
        for (var url : List.of(
                "redis://hunter2@127.0.0.1:1",
                "redis-cluster://hunter2@127.0.0.1:1",
                "redis-sentinel://hunter2@127.0.0.1:1#baton")) {
            baton(url, someKey())
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(Misconfigured.class)
                            .hasMessageContaining("Redis at 127.0.0.1:1 can't be reached")
                            .hasMessageNotContaining("hunter2"));
        }
    }

    @Test
    void a_wrong_password_is_told() {
        var port = RedisFixture.address().nodes().getFirst().getPort();
        baton("redis://wrong@127.0.0.1:" + port, someKey())
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(Misconfigured.class)
                        .hasMessageContaining("its password")
                        .hasMessageNotContaining("wrong"));
    }

    @Test
    void a_start_that_fails_leaves_the_data_folder_to_the_next() throws Exception {
        var data = Files.createDirectories(folder.resolve("data/redis"));
        Files.createDirectories(data.resolve("redis.log"));
        baton().run(context -> assertThat(context).hasFailed());
        Files.delete(data.resolve("redis.log"));

        baton().run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void settings_are_read_from_the_environment() {
        Map<String, Object> environment = Map.of(
                "BATON_DATA_DIR",
                folder.resolve("elsewhere").toString(),
                "BATON_MASTER_KEY",
                "hunter2",
                "REDIS_URL",
                "");
        new ApplicationContextRunner()
                .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
                .withUserConfiguration(StoreConfiguration.class)
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", environment)))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageStartingWith("BATON_MASTER_KEY is not a key"));
        assertThat(folder.resolve("elsewhere/redis")).exists();
    }
}
