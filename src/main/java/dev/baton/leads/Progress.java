package dev.baton.leads;

import dev.baton.chat.PersonId;
import dev.baton.pods.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a lead has come.
 *
 * @param owner who works on it, or did when it was won, lost or recycled
 * @param routed to whom it is offered, or was
 * @param until until when it is recycled
 * @param won what it was worth in the end
 * @param contest what marketing holds against its latest return; null if nothing
 * @param history oldest first
 */
record Progress(
        State state,
        @Nullable PersonId owner,
        Routed routed,
        @Nullable Instant until,
        @Nullable Money won,
        @Nullable Contest contest,
        List<Step> history) {

    Progress {
        history = List.copyOf(history);
    }

    static Progress offered(Routed routed) {
        return new Progress(State.OFFERED, null, routed, null, null, null, List.of());
    }

    Progress routed(Routed anew) {
        return new Progress(state, owner, anew, until, won, contest, history);
    }

    Progress contested(Contest anew) {
        return new Progress(state, owner, routed, until, won, anew, history);
    }

    Progress after(Change change, PersonId person, Instant now) {
        var step = new Step(state, change.to(), person, now, change.reason(), change.note(), change.cites());
        return new Progress(
                change.to(),
                ownerIn(change.to(), person),
                routed.answered(),
                change.until(),
                change.won(),
                null,
                and(step));
    }

    private @Nullable PersonId ownerIn(State next, PersonId person) {
        return switch (next) {
            case ACCEPTED -> person;
            case OFFERED, RETURNED -> null;
            case CONTACTED, MEETING, WON, LOST, RECYCLED -> owner;
        };
    }

    Progress offeredAgain(PersonId person, Instant now, Routed anew) {
        return offered(new Step(state, State.OFFERED, person, now, null, "", null), null, anew);
    }

    /** The return was contested and doesn't stand. */
    Progress overturned(Contest decided, Contest.Vote last, Routed anew) {
        return offered(
                new Step(state, State.OFFERED, last.by(), last.at(), Reason.OVERTURNED, decided.answer(), null),
                decided,
                anew);
    }

    private Progress offered(Step step, @Nullable Contest decided, Routed anew) {
        return new Progress(State.OFFERED, null, anew, null, null, decided, and(step));
    }

    Progress erased() {
        return new Progress(
                state,
                owner,
                routed,
                until,
                won,
                history.stream().map(Step::erased).toList());
    }

    private List<Step> and(Step step) {
        return Stream.concat(history.stream(), Stream.of(step)).toList();
    }

    Optional<Step> last() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast());
    }

    /** The latest step into a state. */
    Optional<Step> latest(State to) {
        return history.reversed().stream().filter(step -> step.to() == to).findFirst();
    }
}
