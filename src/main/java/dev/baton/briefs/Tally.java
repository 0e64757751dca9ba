package dev.baton.briefs;

import dev.baton.briefs.Use.Thing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How something was used by all together, without names.
 *
 * @param openers how many people opened it
 * @param shared how often it was shared with customers
 */
record Tally(int openers, int shared, int helped, int didnt) {

    static Tally of(Collection<Use> uses, String key) {
        return sum(uses.stream().map(use -> use.of(key)).toList());
    }

    private static Tally sum(List<Thing> things) {
        return new Tally(
                (int) things.stream()
                        .filter(thing -> thing.opened().number() > 0)
                        .count(),
                things.stream().mapToInt(thing -> thing.shared().number()).sum(),
                judged(things, true),
                judged(things, false));
    }

    private static int judged(List<Thing> things, boolean helped) {
        return (int) things.stream()
                .filter(thing -> thing.verdict() != null && thing.verdict().helped() == helped)
                .count();
    }

    boolean isNothing() {
        return openers + shared + helped + didnt == 0;
    }

    /** Such as {@code opened by 12 people, shared 3 times, helped 4 and didn't help 1}. */
    String words() {
        if (isNothing()) {
            return "not used yet";
        }
        var words = new ArrayList<String>();
        words.add("opened by " + openers + (openers == 1 ? " person" : " people"));
        words.add("shared " + (shared == 1 ? "once" : shared + " times"));
        if (helped + didnt > 0) {
            words.add(
                    helped == 0
                            ? "didn't help " + didnt
                            : "helped " + helped + (didnt == 0 ? "" : " and didn't help " + didnt));
        }
        return String.join(", ", words);
    }
}
