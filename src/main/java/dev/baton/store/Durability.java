package dev.baton.store;

import io.lettuce.core.cluster.api.async.RedisAdvancedClusterAsyncCommands;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Whether the Redis that Baton was given can lose what was accepted. */
final class Durability {

    /** What is wrong, in plain words; empty if nothing is. */
    static List<String> concerns(Redis redis) {
        var concerns = new ArrayList<String>();
        var appendOnly = setting(redis, "appendonly", "yes");
        var fsync = setting(redis, "appendfsync", "always");
        var eviction = setting(redis, "maxmemory-policy", "noeviction");
        if (appendOnly.isEmpty()) {
            concerns.add("This Redis doesn't say how it keeps data. Make sure that it survives a crash without losing"
                    + " acknowledged writes (appendfsync always, or replicas in several zones).");
        } else if (!appendOnly.equals("yes")) {
            concerns.add("This Redis keeps data in memory only: a crash loses leads that were accepted."
                    + " Set \"appendonly yes\" and \"appendfsync always\".");
        } else if (!fsync.equals("always")) {
            concerns.add("This Redis writes to disk once a second: a crash can lose the last second of what was"
                    + " accepted. Set \"appendfsync always\".");
        }
        if (!eviction.isEmpty() && !eviction.equals("noeviction")) {
            concerns.add("This Redis throws data away when memory is short (maxmemory-policy " + eviction
                    + "). Set \"maxmemory-policy noeviction\".");
        }
        return concerns;
    }

    /**
     * Empty if Redis doesn't tell, as many managed ones don't.
     *
     * @return of a cluster what a node says that doesn't say what is wanted, if there is one
     */
    private static String setting(Redis redis, String name, String wanted) {
        try {
            return answers(redis.commands(), name)
                    .map(answer -> Redis.await(answer).getOrDefault(name, ""))
                    .reduce(wanted, (all, next) -> all.equals(wanted) ? next : all);
        } catch (IllegalStateException refused) {
            return "";
        }
    }

    private static Stream<CompletableFuture<Map<String, String>>> answers(
            RedisClusterAsyncCommands<String, String> commands, String name) {
        return commands instanceof RedisAdvancedClusterAsyncCommands<String, String> cluster
                ? cluster.upstream().commands().configGet(name).stream()
                : Stream.of(commands.configGet(name).toCompletableFuture());
    }

    private Durability() {}
}
