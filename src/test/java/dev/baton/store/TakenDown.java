package dev.baton.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What commits ask of timers and lanes, taken down in memory as the store has it, for tests that fire timers
 * themselves, each at the moment at which it is due.
 */
public final class TakenDown {

    /** A timer as it was set last. */
    public record Timer(String id, Instant due, String handler, String argument) {}

    /** A message that was added; not what brings one up to date. */
    public record Message(String id, String body) {}

    private final Map<String, Timer> timers = new HashMap<>();
    private final List<Message> messages = new ArrayList<>();

    public void note(List<Write> writes) {
        writes.stream().map(Write::words).forEach(this::take);
    }

    private void take(List<String> words) {
        switch (words.getFirst()) {
            case "T" -> {
                var due = Instant.ofEpochMilli(Long.parseLong(words.get(3)));
                timers.put(words.get(2), new Timer(words.get(2), due, words.get(4), words.get(5)));
            }
            case "C" -> timers.remove(words.get(2));
            case "L" -> {
                if (!words.get(3).equals("refresh")) {
                    messages.add(new Message(words.get(2), words.get(5)));
                }
            }
            default -> {}
        }
    }

    /** Takes the first timer that is due by then. */
    public Optional<Timer> next(Instant until) {
        var first = timers.values().stream()
                .filter(timer -> !timer.due().isAfter(until))
                .min(Comparator.comparing(Timer::due).thenComparing(Timer::id));
        first.ifPresent(timer -> timers.remove(timer.id()));
        return first;
    }

    /** Those that were added since this was asked last. */
    public List<Message> messages() {
        var all = List.copyOf(messages);
        messages.clear();
        return all;
    }
}
