package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.Misconfigured;
import io.lettuce.core.RedisCredentials;
import io.lettuce.core.RedisURI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisAddressTest {

    private static RedisCredentials credentials(RedisURI node) {
        return Objects.requireNonNull(
                node.getCredentialsProvider().resolveCredentials().block());
    }

    private static String password(RedisURI node) {
        return credentials(node).hasPassword() ? new String(credentials(node).getPassword()) : "";
    }

    @Test
    void one_server() {
        var address = RedisAddress.parse(" redis://bot:s%40cret@redis.example:6380/2\n");
        var node = address.nodes().getFirst();

        assertThat(address.cluster()).isFalse();
        assertThat(address).hasToString("redis.example:6380");
        assertThat(node.isSsl()).isFalse();
        assertThat(node.getDatabase()).isEqualTo(2);
        assertThat(node.getTimeout()).isEqualTo(Redis.HANDSHAKE);
        assertThat(credentials(node).getUsername()).isEqualTo("bot");
        assertThat(password(node)).isEqualTo("s@cret");
    }

    @Test
    void a_port_and_a_user_may_be_left_out() {
        var address = RedisAddress.parse("redis://secret@localhost");

        assertThat(address).hasToString("localhost:6379");
        assertThat(password(address.nodes().getFirst())).isEqualTo("secret");
        assertThat(RedisAddress.parse("redis://[::1]:7000")).hasToString("[::1]:7000");
    }

    @Test
    void one_server_with_tls_is_verified() {
        var node = RedisAddress.parse("rediss://redis.example").nodes().getFirst();

        assertThat(node.isSsl()).isTrue();
        assertThat(node.getVerifyMode()).isEqualTo(io.lettuce.core.SslVerifyMode.FULL);
    }

    @Test
    void sentinels_get_the_password_too() {
        var address = RedisAddress.parse("redis-sentinel://secret@one:26379,two:26380#baton");
        var node = address.nodes().getFirst();

        assertThat(address.cluster()).isFalse();
        assertThat(address).hasToString("one:26379, two:26380");
        assertThat(node.getSentinelMasterId()).isEqualTo("baton");
        assertThat(node.getSentinels())
                .allSatisfy(sentinel -> assertThat(password(sentinel)).isEqualTo("secret"))
                .allSatisfy(sentinel -> assertThat(sentinel.getTimeout()).isEqualTo(Redis.HANDSHAKE));
    }

    @Test
    void sentinels_do_not_know_the_users_of_redis() {
        var node = RedisAddress.parse("redis-sentinel://bot:secret@one:26379#baton")
                .nodes()
                .getFirst();

        assertThat(credentials(node).getUsername()).isEqualTo("bot");
        assertThat(credentials(node.getSentinels().getFirst()).hasPassword()).isFalse();
    }

    @Test
    void sentinels_with_tls() {
        var node = RedisAddress.parse("rediss-sentinel://one#baton").nodes().getFirst();

        assertThat(node.isSsl()).isTrue();
        assertThat(node.getSentinels()).allMatch(RedisURI::isSsl);
    }

    @Test
    void a_cluster() {
        var address = RedisAddress.parse("redis-cluster://bot:secret@one:7000,two:7001,three");

        assertThat(address.cluster()).isTrue();
        assertThat(address).hasToString("one:7000, two:7001, three:6379");
        assertThat(address.nodes())
                .allSatisfy(node -> assertThat(password(node)).isEqualTo("secret"))
                .allSatisfy(node -> assertThat(node.getTimeout()).isEqualTo(Redis.HANDSHAKE))
                .noneMatch(RedisURI::isSsl);
    }

    @Test
    void a_cluster_with_tls() {
        var address = RedisAddress.parse("rediss-cluster://one:7000,two:7001");

        assertThat(address.cluster()).isTrue();
        assertThat(address.nodes()).allMatch(RedisURI::isSsl);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hunter2",
                "localhost:6379",
                "http://hunter2@localhost",
                "redis://",
                "redis://hunter2@",
                "redis://:hunter2@one:port",
                "redis://:hunter2@one:99999",
                "redis://:hunter2@one:1,two:2",
                "redis://:hun#ter2@one",
                "redis://:hun/ter2@one",
                "redis://:hun@ter2@one:1",
                "redis://:hun ter2@one:1",
                "redis://:hunter2%zz@one:1",
                "redis-socket://hunter2@/tmp/redis",
                "redis-sentinel://hunter2@one:26379",
                "redis-sentinel://hunter2@#baton",
                "redis-cluster://hunter2@",
                "redis-cluster://hunter2@one,,two",
                "redis-cluster://hunter2@one two",
            })
    void what_is_no_address_is_told_without_repeating_it(String text) {
        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> RedisAddress.parse(text))
                .withMessageStartingWith("REDIS_URL is not understood. It reads redis://user:password@host:6379")
                .withNoCause()
                .satisfies(wrong -> assertThat(wrong.getMessage()).doesNotContain("hun", "ter2"));
    }
}
