package dev.baton.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What {@link Lanes} should do, in plain collections. Pauses are zero and leases end when told. */
final class ModelOfLanes {

    /** What is known of a message. */
    static final class Message {
        final Letter letter;
        String state = "pending";

        @Nullable
        String reference;

        boolean again;
        int attempt;
        int looks;
        int failedLooks;

        Message(Letter letter) {
            this.letter = letter;
        }

        @Override
        public String toString() {
            return state + " " + attempt + " " + looks + " " + failedLooks + " " + again;
        }
    }

    /** What a claim should be, apart from its fence and time. */
    record Expected(Letter letter, boolean resumed, Claim.Root root, int attempt, int looks, int failedLooks) {

        static Expected of(Claim claim) {
            return new Expected(
                    claim.letter(), claim.resumed(), claim.root(), claim.attempt(), claim.looks(), claim.failedLooks());
        }
    }

    final Map<String, Message> messages = new TreeMap<>();
    final Map<String, Deque<String>> lanes = new TreeMap<>();
    final Set<String> trouble = new HashSet<>();
    final Set<String> leased = new HashSet<>();
    private final Map<String, Long> fences = new HashMap<>();
    private final Set<Long> settled = new HashSet<>();

    void add(Letter letter) {
        var known = messages.get(letter.id());
        if (letter.kind() == Letter.Kind.REFRESH) {
            var root = messages.get(letter.root());
            if ((known != null && known.state.equals("pending")) || (root != null && root.state.equals("pending"))) {
                return;
            }
            if (known != null && known.state.equals("sending")) {
                known.again = true;
                return;
            }
            trouble.remove(letter.id());
        } else if (known != null) {
            return;
        }
        messages.put(letter.id(), new Message(letter));
        lane(letter.lane()).add(letter.id());
    }

    private Deque<String> lane(String name) {
        return lanes.computeIfAbsent(name, ignored -> new ArrayDeque<>());
    }

    private Message message(String id) {
        return Objects.requireNonNull(messages.get(id));
    }

    void decide(Step.Decision decision, String id) {
        if (!trouble.remove(id)) {
            return;
        }
        var message = message(id);
        switch (decision) {
            case AGAIN -> queue(message);
            case SENT -> {
                if (message.letter.kind() == Letter.Kind.HEADLINE) {
                    message.state = "sending";
                    message.failedLooks = 0;
                    lane(message.letter.lane()).add(id);
                } else {
                    message.state = "sent";
                }
            }
            case DROP -> message.state = "dropped";
        }
    }

    private void queue(Message message) {
        message.state = "pending";
        message.attempt = 0;
        message.looks = 0;
        message.failedLooks = 0;
        lane(message.letter.lane()).add(message.letter.id());
    }

    List<Expected> claim() {
        var claims = new ArrayList<Expected>();
        lanes.forEach((lane, ids) -> {
            if (!ids.isEmpty() && leased.add(lane)) {
                claims.add(begin(message(ids.getFirst())));
            }
        });
        return claims;
    }

    private Expected begin(Message message) {
        var resumed = message.state.equals("sending");
        if (!resumed) {
            message.state = "sending";
            message.attempt++;
            message.again = false;
        }
        var root = messages.get(message.letter.root());
        var known = root == null ? new Claim.Root("", null) : new Claim.Root(root.state, root.reference);
        return new Expected(message.letter, resumed, known, message.attempt, message.looks, message.failedLooks);
    }

    void claimed(Claim claim) {
        fences.put(claim.letter().lane(), claim.fence());
    }

    boolean isSettled(Claim claim) {
        return settled.contains(claim.fence());
    }

    boolean isHeld(Claim claim) {
        return Long.valueOf(claim.fence()).equals(fences.get(claim.letter().lane()));
    }

    void settle(Claim claim, Verdict verdict) {
        var message = message(claim.letter().id());
        settled.add(claim.fence());
        fences.remove(claim.letter().lane());
        leased.remove(claim.letter().lane());
        switch (verdict) {
            case Verdict.Retry ignored -> {
                message.state = "pending";
                message.looks = 0;
            }
            case Verdict.Look ignored -> {
                message.looks++;
                message.failedLooks = 0;
            }
            case Verdict.LookFailed ignored -> message.failedLooks++;
            case Verdict.Sent(var reference, var pause) -> {
                message.reference = reference;
                leave(message, "sent");
            }
            case Verdict.Unknown ignored -> leave(message, "unknown");
            case Verdict.Dead ignored -> leave(message, "dead");
        }
    }

    private void leave(Message message, String state) {
        lane(message.letter.lane()).removeFirst();
        message.state = state;
        if (message.again) {
            message.again = false;
            queue(message);
        } else if (!state.equals("sent")) {
            trouble.add(message.letter.id());
        }
    }
}
