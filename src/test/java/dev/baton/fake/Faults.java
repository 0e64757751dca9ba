package dev.baton.fake;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;

/** Which requests go wrong: those that were named, then some at random. */
public final class Faults {

    private final Map<String, Queue<Fault>> named = new HashMap<>();
    private Random random = new Random(0);
    private double share;
    private Set<String> methods = Set.of();
    private List<Fault> choice = List.of();

    /** None yet. */
    public Faults() {}

    /** The next calls of the method go wrong like that, one after the other. */
    public synchronized void next(String method, Fault... faults) {
        named.computeIfAbsent(method, any -> new ArrayDeque<>()).addAll(List.of(faults));
    }

    /** From now on this share of the calls of these methods goes wrong, in the same way for the same seed and order. */
    public synchronized void atRandom(long seed, double failing, Set<String> affected, List<Fault> among) {
        random = new Random(seed);
        share = failing;
        methods = Set.copyOf(affected);
        choice = List.copyOf(among);
    }

    /** From now on nothing goes wrong. */
    public synchronized void none() {
        named.clear();
        share = 0;
    }

    /** How the next call of the method goes. */
    public synchronized Fault of(String method) {
        var queue = named.get(method);
        if (queue != null && !queue.isEmpty()) {
            return queue.remove();
        }
        return methods.contains(method) && random.nextDouble() < share
                ? choice.get(random.nextInt(choice.size()))
                : Fault.NONE;
    }
}
