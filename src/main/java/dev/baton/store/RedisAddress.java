package dev.baton.store;

import static java.util.stream.Collectors.joining;

import dev.baton.Misconfigured;
import io.lettuce.core.RedisURI;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where Redis is.
 *
 * @param nodes one address, or several of a cluster
 */
record RedisAddress(List<RedisURI> nodes, boolean cluster) {

    private static final Pattern SHAPE =
            Pattern.compile("(?<scheme>rediss?)(?<kind>|-sentinel|-cluster)://(?<credentials>.*@)?(?<rest>[^@]*)");

    /** What remains of a wrongly written address would be looked up, and perhaps logged, as a host. */
    private static final Pattern HOST = Pattern.compile("[\\w.-]+|\\[[\\p{XDigit}:.]+]");

    private static final String SHAPES = "REDIS_URL is not understood. It reads redis://user:password@host:6379, "
            + "rediss://… for TLS, redis-sentinel://password@host:26379,host:26379#master "
            + "or redis-cluster://password@host:6379,host:6379 (rediss-sentinel://…, rediss-cluster://… for TLS). "
            + "Characters with a meaning in addresses, such as @ : / # %, are written as %40 and the like.";

    /**
     * @throws Misconfigured if the text isn't an address; the message doesn't repeat it, since it may hold a password
     */
    static RedisAddress parse(String text) {
        var shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            throw new Misconfigured(SHAPES);
        }
        try {
            var cluster = shape.group("kind").equals("-cluster");
            var credentials = shape.group("credentials") == null ? "" : shape.group("credentials");
            var start = shape.group("scheme") + (cluster ? "" : shape.group("kind")) + "://" + credentials;
            var places = cluster ? shape.group("rest").split(",", -1) : new String[] {shape.group("rest")};
            return new RedisAddress(
                    Arrays.stream(places).map(place -> node(start + place)).toList(), cluster);
        } catch (IllegalArgumentException e) {
            throw new Misconfigured(SHAPES);
        }
    }

    private static RedisURI node(String text) {
        var node = RedisURI.create(text);
        node.setTimeout(Redis.HANDSHAKE);
        var credentials = node.getCredentialsProvider().resolveCredentials().block();
        for (var sentinel : node.getSentinels()) {
            sentinel.setTimeout(Redis.HANDSHAKE);
            if (credentials != null && !credentials.hasUsername() && credentials.hasPassword()) {
                sentinel.setCredentialsProvider(node.getCredentialsProvider());
            }
        }
        if (!hosts(node).allMatch(host -> HOST.matcher(host.getHost()).matches())) {
            throw new IllegalArgumentException("not a host");
        }
        return node;
    }

    private static Stream<RedisURI> hosts(RedisURI node) {
        return node.getSentinels().isEmpty() ? Stream.of(node) : node.getSentinels().stream();
    }

    /** For logs: hosts without credentials. */
    @Override
    public String toString() {
        return nodes.stream()
                .flatMap(RedisAddress::hosts)
                .map(host -> host.getHost() + ":" + host.getPort())
                .collect(joining(", "));
    }
}
