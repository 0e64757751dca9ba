package dev.baton.store;

/**
 * The keys of one organization. No key of another one can be reached from it.
 *
 * @param name the organization's id; letters, digits, {@code -}, {@code _}, {@code :} and {@code .}
 */
public record Realm(String name) {

    /** How many partitions there are. Fixed for ever: a realm's partition is computed from its name. */
    public static final int PARTITIONS = 64;

    public Realm {
        if (!name.matches("[\\w:.-]{1,120}")) {
            throw new IllegalArgumentException("not the name of a realm");
        }
    }

    int partition() {
        return Math.floorMod(name.hashCode(), PARTITIONS);
    }

    /** The Redis Cluster hash tag of the partition. */
    String tag() {
        return tag(partition());
    }

    static String tag(int partition) {
        return "{p%02d}".formatted(partition);
    }

    String key(String rest) {
        return tag() + ":" + name + "|" + rest;
    }
}
