package dev.baton.store;

import dev.baton.Misconfigured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The Redis server to run: one of version 7 or later on the path, else the one that comes along. */
final class RedisBinary {

    /** The version in the names of the resources of org.signal:embedded-redis. */
    private static final String BUNDLED = "redis-server-7.0.15-";

    private static final Pattern VERSION = Pattern.compile("v=(\\d+)\\.");
    /** Java's names of processors, in the words of the resources. */
    private static final Map<String, String> PROCESSORS =
            Map.of("aarch64", "arm64", "x86_64", "amd64", "i386", "386", "x86", "386");

    private static final int LEAST_VERSION = 7;

    /** @throws Misconfigured if there is none for this platform */
    static Path find(Path folder) {
        return installed(System.getenv().getOrDefault("PATH", "")).orElseGet(() -> bundled(folder, platform()));
    }

    static Optional<Path> installed(String path) {
        return Arrays.stream(path.split(java.io.File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "redis-server"))
                .filter(Files::isExecutable)
                .filter(RedisBinary::isRecent)
                .findFirst();
    }

    private static boolean isRecent(Path binary) {
        try {
            var process = new ProcessBuilder(binary.toString(), "--version").start();
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var version = VERSION.matcher(text);
            return process.waitFor(5, TimeUnit.SECONDS)
                    && version.find()
                    && Integer.parseInt(version.group(1)) >= LEAST_VERSION;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static String platform() {
        return platform(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static String platform(String system, String processor) {
        var lower = system.toLowerCase(Locale.ROOT);
        var name = lower.startsWith("mac") ? "darwin" : lower;
        return name + "-" + PROCESSORS.getOrDefault(processor, processor);
    }

    static Path bundled(Path folder, String platform) {
        var name = BUNDLED + platform;
        try (var resource = RedisBinary.class.getResourceAsStream("/" + name)) {
            if (resource == null) {
                throw new Misconfigured("Baton brings no Redis for " + platform
                        + ". Install redis-server 7 or later, or set REDIS_URL to a Redis of your own.");
            }
            var target = folder.resolve(name);
            if (!Files.exists(target)) {
                var copy = Files.createTempFile(folder, name, ".tmp");
                Files.copy(resource, copy, StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwx------"));
                Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RedisBinary() {}
}
