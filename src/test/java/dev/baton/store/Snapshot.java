package dev.baton.store;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** All that is in Redis for longer than a moment, byte for byte: equal before and after what wrote nothing. */
record Snapshot(Map<String, String> values) {

    private static final long MOMENT = 5_000;

    static Snapshot of(Stores stores) {
        var commands = stores.redis().commands();
        var values = new TreeMap<String, String>();
        for (var key : Redis.await(commands.keys("*"))) {
            var millis = Redis.await(commands.pttl(key));
            if (millis == -1 || millis > MOMENT) {
                values.put(key, HexFormat.of().formatHex(Redis.await(commands.dump(key))));
            }
        }
        return new Snapshot(values);
    }
}
