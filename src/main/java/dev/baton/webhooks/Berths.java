package dev.baton.webhooks;

import java.util.HashMap;
import java.util.Map;

/**
 * How many deliveries this node has on their way: few enough that slow endpoints hold up neither the node's other
 * timers nor those of other organizations.
 */
final class Berths {

    static final int ALTOGETHER = 32;
    static final int EACH = 8;

    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    /** Whether there is one; whoever gets one gives it back. */
    synchronized boolean take(String organization) {
        var own = taken.getOrDefault(organization, 0);
        if (all >= ALTOGETHER || own >= EACH) {
            return false;
        }
        all++;
        taken.put(organization, own + 1);
        return true;
    }

    synchronized void giveBack(String organization) {
        all--;
        taken.computeIfPresent(organization, (any, own) -> own == 1 ? null : own - 1);
    }
}
