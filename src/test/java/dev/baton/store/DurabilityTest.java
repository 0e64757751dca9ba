package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.output.StatusOutput;
import io.lettuce.core.protocol.CommandArgs;
import io.lettuce.core.protocol.CommandType;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

    private final LocalServer server;
    private final Redis redis;

    DurabilityTest(@TempDir Path folder) {
        server = LocalServer.start(folder, "port %d\nappendonly yes\nappendfsync always\nsave \"\"\n");
        redis = connect("");
    }

    private Redis connect(String credentials) {
        return RedisConnector.connect(RedisAddress.parse("redis://" + credentials + "127.0.0.1:" + server.port()));
    }

    @AfterEach
    void end() {
        redis.close();
        server.close();
    }

    private void set(String name, String value) {
        Redis.await(redis.commands().configSet(name, value));
    }

    @Test
    void a_redis_that_keeps_everything_is_of_no_concern() {
        assertThat(Durability.concerns(redis)).isEmpty();
    }

    @Test
    void one_that_writes_once_a_second_can_lose_a_second() {
        set("appendfsync", "everysec");

        assertThat(Durability.concerns(redis))
                .singleElement()
                .asString()
                .contains("can lose the last second", "Set \"appendfsync always\"");
    }

    @Test
    void one_that_writes_nothing_can_lose_everything() {
        set("appendonly", "no");

        assertThat(Durability.concerns(redis))
                .singleElement()
                .asString()
                .contains("in memory only", "\"appendonly yes\"");
    }

    @Test
    void one_that_throws_data_away_is_a_concern_of_its_own() {
        set("appendfsync", "no");
        set("maxmemory-policy", "allkeys-lru");

        assertThat(Durability.concerns(redis)).hasSize(2).last().asString().contains("allkeys-lru", "noeviction");
    }

    @Test
    void one_that_does_not_tell_is_asked_to_be_looked_after() {
        var guest = new CommandArgs<>(StringCodec.UTF8);
        "SETUSER guest on >secret ~* &* +@all -config"
                .lines()
                .flatMap(line -> Stream.of(line.split(" ")))
                .forEach(guest::add);
        Redis.await(redis.commands().dispatch(CommandType.ACL, new StatusOutput<>(StringCodec.UTF8), guest));
        var silent = connect("guest:secret@");
        try {
            assertThat(Durability.concerns(silent)).singleElement().asString().startsWith("This Redis doesn't say");
        } finally {
            silent.close();
        }
    }
}
