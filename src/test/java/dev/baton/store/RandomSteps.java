package dev.baton.store;

import static dev.baton.store.Notes.NOON;

import dev.baton.store.Notes.Note;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Chooses what to do next; mostly sensible, with few names, so that things meet. */
final class RandomSteps {

    static final List<String> IDS = List.of("a", "b", "c", "d");
    static final List<String> TITLES = List.of("one", "two", "three");
    static final List<String> SHELVES = List.of("top", "low");
    static final List<String> TIMERS = List.of("t", "u", "v");
    private static final List<String> LANES = List.of("x", "y");
    private static final List<String> POSTS = List.of("p", "q", "r", "s");

    private final Random random;
    private final Realm realm;
    private final Model model;
    private int names;

    RandomSteps(long seed, Realm realm, Model model) {
        this.random = new Random(seed);
        this.realm = realm;
        this.model = model;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String name() {
        return realm.name() + "-" + names++;
    }

    <T> Optional<T> oneOf(List<T> choices) {
        return choices.isEmpty() ? Optional.empty() : Optional.of(any(choices));
    }

    private <T> T any(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    Instant instant() {
        return NOON.plusSeconds(below(5));
    }

    Operation operation() {
        var id = below(5) == 0 ? "click " + below(4) : name();
        return Operation.named(id, "result " + below(100));
    }

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        var documents = new HashSet<String>();
        for (var count = below(5); count > 0; count--) {
            var step = step();
            var document = switch (step) {
                case Step.Put put -> put.id();
                case Step.Remove remove -> remove.id();
                default -> name();
            };
            if (documents.add(document)) {
                steps.add(step);
            }
        }
        return steps;
    }

    private Step step() {
        var id = any(IDS);
        return switch (below(12)) {
            case 0, 1, 2 -> new Step.Put(id, version(id), note());
            case 3 -> new Step.Remove(id, version(id));
            case 4 -> new Step.Expect(id, version(id));
            case 5, 6, 7 -> new Step.Send(letter());
            case 8 -> decision();
            case 9, 10 -> new Step.Set(any(TIMERS), instant());
            default -> new Step.Cancel(any(TIMERS));
        };
    }

    /** Seldom an old one. */
    private long version(String id) {
        var version = model.version(id);
        return below(12) == 0 ? Math.max(0, version - 1) : version;
    }

    private Note note() {
        return new Note(below(3) == 0 ? null : any(TITLES), any(SHELVES), instant());
    }

    private Letter letter() {
        var lane = any(LANES);
        return switch (below(3)) {
            case 0 -> new Letter(realm, lane, any(POSTS) + names++ / 40, Letter.Kind.POST, "", "text");
            case 1 -> new Letter(realm, lane, "card " + lane, Letter.Kind.HEADLINE, "", "text");
            default -> new Letter(realm, lane, "refresh " + lane, Letter.Kind.REFRESH, "card " + lane, "text");
        };
    }

    private Step decision() {
        var waiting = model.lanes.trouble.stream().sorted().toList();
        var message = below(4) == 0 ? any(POSTS) + "0" : oneOf(waiting).orElse("nothing");
        return new Step.Decide(any(List.of(Step.Decision.values())), message);
    }

    /** What may have been posted is never called unsent. */
    Verdict verdict(Claim claim) {
        return switch (below(claim.mayHaveBeenPosted() ? 6 : 9)) {
            case 0, 1 -> PostOffice.LOOK;
            case 2 -> PostOffice.LOOK_FAILED;
            case 3 -> PostOffice.UNKNOWN;
            case 6, 7 -> PostOffice.RETRY;
            case 8 -> PostOffice.DEAD;
            default -> new Verdict.Sent("reference " + below(100), Duration.ZERO);
        };
    }

    /** The notes of a shelf in the order that Redis keeps: latest first, and by id within an instant. */
    List<Versioned<Note>> sorted(String shelf) {
        return model.notes.values().stream()
                .filter(note -> note.value().shelf().equals(shelf))
                .sorted(Comparator.comparing(
                                (Versioned<Note> note) -> note.value().at())
                        .thenComparing(Versioned::id)
                        .reversed())
                .toList();
    }
}
