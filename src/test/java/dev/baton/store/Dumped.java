package dev.baton.store;

import com.google.common.collect.Lists;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A key of Redis and all that is behind it, in words. */
public record Dumped(String key, List<String> values) {

    /** So many keys are asked for before the first answer is awaited: one by one they take half a minute. */
    private static final int AT_ONCE = 500;

    public Dumped {
        values = List.copyOf(values);
    }

    static List<Dumped> all(Stores stores) {
        var commands = stores.redis().commands();
        var all = new ArrayList<Dumped>();
        for (var keys : Lists.partition(Redis.await(commands.keys("*")), AT_ONCE)) {
            var kinds = answers(keys.stream().map(commands::type));
            var values = answers(IntStream.range(0, keys.size())
                    .mapToObj(
                            at -> values(commands, kinds.get(at), keys.get(at)).toCompletableFuture()));
            IntStream.range(0, keys.size()).forEach(at -> all.add(new Dumped(keys.get(at), values.get(at))));
        }
        return all;
    }

    private static <T> List<T> answers(Stream<? extends Future<T>> asked) {
        return asked.toList().stream().map(Redis::await).toList();
    }

    private static CompletionStage<List<String>> values(
            RedisClusterAsyncCommands<String, String> commands, String kind, String key) {
        return switch (kind) {
            case "string" ->
                commands.get(key).thenApply(value -> Stream.ofNullable(value).toList());
            case "hash" ->
                commands.hgetall(key)
                        .thenApply(fields -> fields.entrySet().stream()
                                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                                .toList());
            case "zset" -> commands.zrange(key, 0, -1);
            case "list" -> commands.lrange(key, 0, -1);
            case "set" -> commands.smembers(key).thenApply(List::copyOf);
            case "none" -> CompletableFuture.completedFuture(List.of());
            default -> throw new AssertionError("another kind of key: " + key);
        };
    }
}
