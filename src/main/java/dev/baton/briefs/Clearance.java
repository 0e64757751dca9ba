package dev.baton.briefs;

import dev.baton.chat.Input;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is looked at before a brief is published, now or at a time. */
final class Clearance {

    private final Obstacles obstacles;
    private final Collisions collisions;

    Clearance(Obstacles obstacles, Collisions collisions) {
        this.obstacles = obstacles;
        this.collisions = collisions;
    }

    /**
     * What to say if it can't be published; empty if it can.
     *
     * @param at when it is to be published
     */
    Optional<Reply> check(Interaction by, Brief brief, Instant at) {
        if (brief.stage() == Stage.PUBLISHED) {
            return Optional.empty();
        }
        if (!brief.stage().canBecome(Stage.PUBLISHED) || brief.stage().isOut()) {
            return Optional.of(Outcomes.notNow(brief.stage()));
        }
        var obstacles = this.obstacles.of(by.organization(), brief.content(), at);
        return obstacles.isEmpty() ? Optional.empty() : Optional.of(Reply.onlyYou(String.join(" ", obstacles)));
    }

    /** The same for changes of what is out. Its last day may be over: so it is ended. */
    Optional<Reply> checkChanges(Interaction by, Brief brief) {
        var found = obstacles.of(by.organization(), brief.content(), Instant.EPOCH);
        return found.isEmpty() ? Optional.empty() : Optional.of(Reply.onlyYou(String.join(" ", found)));
    }

    /** What changes of what is out would collide with; empty if it is nothing. */
    List<Input> warnings(Interaction by, Brief brief) {
        var found = collisions.of(by, brief);
        return found.isEmpty() ? List.of() : CollisionForm.notices(found);
    }

    /** The form that warns of others that say much the same, sent by that action; empty if there are none. */
    Optional<Reply> warn(Interaction by, Brief brief, String action, String argument) {
        if (brief.stage().isOut()) {
            return Optional.empty();
        }
        var found = collisions.of(by, brief);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reply.Ask(CollisionForm.of(action, argument, found)));
    }
}
