package dev.baton.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** An embedded Redis for all tests of this JVM, started when the first one asks. */
public final class RedisFixture {

    /** Tests share a machine with a compiler and browsers. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final class Shared {

        static final Path FOLDER = temporaryFolder();
        static final EmbeddedRedis SERVER = EmbeddedRedis.start(RedisBinary.find(FOLDER), FOLDER);
        static final String MASTER_KEY = Stores.randomKey();
        static final Stores STORES = Stores.over(RedisConnector.connect(SERVER.address(), PATIENCE));
    }

    public static Stores stores() {
        return Shared.STORES;
    }

    /** The same Redis for one more node: with a connection and bells of its own. The caller closes the connection. */
    public static Stores anotherNode() {
        return Stores.over(RedisConnector.connect(address(), PATIENCE));
    }

    /** A Redis that somebody else has started, as {@link #url} names it. */
    public static Stores at(String url) {
        return Stores.over(RedisConnector.connect(RedisAddress.parse(url), PATIENCE));
    }

    /** The same Redis, on a connection that loses the first answer of every script, so that it is run again. */
    public static Stores losingAnswers() {
        return Stores.over(Twice.over(stores().redis()));
    }

    /** The same Redis, for a whole Baton. */
    public static String url() {
        var node = address().nodes().getFirst();
        return "redis://:"
                + new String(Objects.requireNonNull(node.getCredentialsProvider()
                                .resolveCredentials()
                                .block())
                        .getPassword())
                + "@"
                + node.getHost() + ":" + node.getPort();
    }

    /** The {@code BATON_MASTER_KEY} of every Baton on this Redis. */
    public static String masterKey() {
        return Shared.MASTER_KEY;
    }

    /** All that Redis has written to its disk, byte by byte as characters. */
    public static String written() {
        try (var all = Files.walk(Shared.FOLDER)) {
            var text = new StringBuilder();
            for (var file : all.filter(path -> path.toString().contains("appendonly"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that can be read in it now. */
    public static List<Dumped> dump() {
        return Dumped.all(stores());
    }

    /** How many bytes this Redis has answered so far, to whomever. */
    public static long answered() {
        return Redis.await(stores().redis().commands().info("stats"))
                .lines()
                .filter(line -> line.startsWith("total_net_output_bytes:"))
                .mapToLong(line ->
                        Long.parseLong(line.substring(line.indexOf(':') + 1).strip()))
                .findFirst()
                .orElseThrow();
    }

    static RedisAddress address() {
        return Shared.SERVER.address();
    }

    /** Lives as long as this JVM. */
    static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("baton-test").toRealPath();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println(folder + " could not be deleted: " + e);
        }
    }

    private RedisFixture() {}
}
