package dev.baton.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.baton.Misconfigured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedisBinaryTest {

    @TempDir
    Path folder = Path.of("");

    private Path installed(String name, String script) throws IOException {
        var binary = Files.createDirectory(folder.resolve(name)).resolve("redis-server");
        Files.writeString(binary, "#!/bin/sh\n" + script);
        binary.toFile().setExecutable(true);
        return binary;
    }

    private String path(String... names) {
        return Arrays.stream(names)
                .map(name -> name.isEmpty() ? "" : folder.resolve(name).toString())
                .collect(joining(":"));
    }

    @Test
    void the_first_redis_of_version_7_or_later_on_the_path_is_used() throws IOException {
        installed("old", "echo 'Redis server v=6.2.14 sha=00000000:0 malloc=jemalloc-5.1.0 bits=64'");
        installed("odd", "echo 'hello'; exit 1");
        var recent = installed("recent", "echo 'Redis server v=7.2.5 sha=00000000:0 malloc=jemalloc-5.3.0 bits=64'");
        var newest = installed("newest", "echo 'Redis server v=12.0.1 sha=00000000:0 malloc=libc bits=64'");

        assertThat(RedisBinary.installed(path("old", "", "nowhere", "odd"))).isEmpty();
        assertThat(RedisBinary.installed(path("old", "recent", "newest"))).contains(recent);
        assertThat(RedisBinary.installed(path("newest"))).contains(newest);
        assertThat(RedisBinary.installed("")).isEmpty();
    }

    @Test
    void the_redis_that_comes_along_runs() throws Exception {
        var binary = RedisBinary.bundled(folder, RedisBinary.platform());
        var process = new ProcessBuilder(binary.toString(), "--version").start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("v=7.0.15");
        assertThat(RedisBinary.bundled(folder, RedisBinary.platform())).isEqualTo(binary);
    }

    @Test
    void the_redis_that_comes_along_serves() {
        var server = EmbeddedRedis.start(RedisBinary.bundled(folder, RedisBinary.platform()), folder);
        var redis = RedisConnector.connect(server.address());
        try {
            var stores = Stores.over(redis);
            stores.store().commit(new Realm("acme"), Notes.in(stores).add("1", Notes.titled("Plan")));
            assertThat(Notes.in(stores).find(new Realm("acme"), "1")).isPresent();
        } finally {
            redis.close();
            server.stop();
        }
    }

    @Test
    void a_platform_without_one_is_told_what_to_do() {
        assertThatExceptionOfType(Misconfigured.class)
                .isThrownBy(() -> RedisBinary.bundled(folder, "windows-amd64"))
                .withMessage("Baton brings no Redis for windows-amd64."
                        + " Install redis-server 7 or later, or set REDIS_URL to a Redis of your own.");
    }

    @Test
    void platforms_have_the_names_of_the_binaries() {
        assertThat(RedisBinary.platform("Linux", "amd64")).isEqualTo("linux-amd64");
        assertThat(RedisBinary.platform("Linux", "aarch64")).isEqualTo("linux-arm64");
        assertThat(RedisBinary.platform("Linux", "i386")).isEqualTo("linux-386");
        assertThat(RedisBinary.platform("Mac OS X", "x86_64")).isEqualTo("darwin-amd64");
        assertThat(RedisBinary.platform("Mac OS X", "aarch64")).isEqualTo("darwin-arm64");
    }
}
