package dev.baton.store;

import dev.baton.store.Notes.Note;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What the store should do, in plain collections. */
final class Model {

    enum Outcome {
        DONE,
        AGAIN,
        STALE
    }

    final Map<String, Versioned<Note>> notes = new TreeMap<>();
    final ModelOfLanes lanes = new ModelOfLanes();
    final ModelOfTimers timers = new ModelOfTimers();
    private final Map<String, Long> gone = new HashMap<>();
    private final Map<String, String> operations = new HashMap<>();

    Outcome commit(Operation operation, List<Step> steps) {
        if (operations.containsKey(operation.id())) {
            return Outcome.AGAIN;
        }
        if (!holds(steps)) {
            return Outcome.STALE;
        }
        steps.forEach(this::apply);
        operations.put(operation.id(), operation.result());
        return Outcome.DONE;
    }

    String result(Operation operation) {
        return Objects.requireNonNull(operations.get(operation.id()));
    }

    boolean holds(List<Step> steps) {
        return steps.stream().allMatch(this::isFresh) && titlesAreFree(steps);
    }

    private boolean isFresh(Step step) {
        return switch (step) {
            case Step.Put(var id, var version, var note) -> version(id) == version;
            case Step.Remove(var id, var version) -> version(id) == version;
            case Step.Expect(var id, var version) -> version(id) == version;
            case Step.Decide(var decision, var message) -> lanes.trouble.contains(message);
            case Step.Send ignored -> true;
            case Step.Set ignored -> true;
            case Step.Cancel ignored -> true;
        };
    }

    private boolean titlesAreFree(List<Step> steps) {
        var after = new HashMap<>(notes);
        steps.forEach(step -> {
            switch (step) {
                case Step.Put(var id, var version, var note) -> after.put(id, new Versioned<>(id, 0, note));
                case Step.Remove(var id, var version) -> after.remove(id);
                default -> {}
            }
        });
        Set<String> titles = new HashSet<>();
        return after.values().stream()
                .map(note -> note.value().title())
                .allMatch(title -> title == null || titles.add(title));
    }

    long version(String id) {
        var note = notes.get(id);
        return note == null ? 0 : note.version();
    }

    void apply(Step step) {
        switch (step) {
            case Step.Put(var id, var version, var note) -> {
                var former = version == 0 ? gone.getOrDefault(id, 0L) : version;
                notes.put(id, new Versioned<>(id, former + 1, note));
            }
            case Step.Remove(var id, var version) -> {
                if (notes.remove(id) != null) {
                    gone.put(id, version);
                }
            }
            case Step.Expect ignored -> {}
            case Step.Send(var letter) -> lanes.add(letter);
            case Step.Decide(var decision, var message) -> lanes.decide(decision, message);
            case Step.Set(var timer, var due) -> timers.set(timer, due);
            case Step.Cancel(var timer) -> timers.cancel(timer);
        }
    }
}
