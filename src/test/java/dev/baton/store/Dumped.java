package dev.baton.store;

import java.util.List;
import java.util.stream.Stream;

/** A key of Redis and all that is behind it, in words. */
public record Dumped(String key, List<String> values) {

    public Dumped {
        values = List.copyOf(values);
    }

    static List<Dumped> all(Stores stores) {
        var commands = stores.redis().commands();
        return Redis.await(commands.keys("*")).stream()
                .map(key -> new Dumped(key, values(stores, key)))
                .toList();
    }

    private static List<String> values(Stores stores, String key) {
        var commands = stores.redis().commands();
        return switch (Redis.await(commands.type(key))) {
            case "string" -> List.of(Redis.await(commands.get(key)));
            case "hash" ->
                Redis.await(commands.hgetall(key)).entrySet().stream()
                        .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                        .toList();
            case "zset" -> Redis.await(commands.zrange(key, 0, -1));
            case "list" -> Redis.await(commands.lrange(key, 0, -1));
            case "set" -> List.copyOf(Redis.await(commands.smembers(key)));
            case "none" -> List.of();
            default -> throw new AssertionError("another kind of key: " + key);
        };
    }
}
