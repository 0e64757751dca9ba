package dev.baton.leads;

import dev.baton.chat.PersonId;
import dev.baton.leads.LeadsAtRandomTest.Town;
import dev.baton.leads.SimulatedLead.Sent;
import dev.baton.people.LeadPolicy.Breach;
import dev.baton.people.LeadPolicy.Counting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What should become of a lead, as simply as it can be said: minute by minute, with a counter that goes up in each
 * minute that counts. It has no instants, no time zones and no timers.
 */
final class LeadModel {

    private static final Set<State> WORKED = Set.of(State.ACCEPTED, State.CONTACTED, State.MEETING);

    /** From which states a lead comes into each. */
    private static final Map<State, Set<State>> FROM = Map.of(
            State.OFFERED, Set.of(State.RETURNED, State.RECYCLED),
            State.ACCEPTED, Set.of(State.OFFERED),
            State.RETURNED, Set.of(State.OFFERED, State.ACCEPTED, State.CONTACTED),
            State.CONTACTED, Set.of(State.ACCEPTED),
            State.MEETING, Set.of(State.ACCEPTED, State.CONTACTED),
            State.WON, WORKED,
            State.LOST, WORKED,
            State.RECYCLED, Set.of(State.ACCEPTED, State.CONTACTED, State.MEETING, State.LOST));

    private final Town town;
    final List<Sent> sent = new ArrayList<>();

    private State state = State.OFFERED;
    private @Nullable PersonId owner;
    private @Nullable PersonId asked;
    private Set<PersonId> askedBefore = new LinkedHashSet<>();
    private int counted;
    private int turn;
    private int told;
    private int snoozed = -1;
    private int pausedUntil = -1;
    private int breached = -1;
    private int overAt = -1;
    private @Nullable PersonId lastBy;
    private int lastAt = -1;
    private int steps;
    private @Nullable LeadModel before;

    LeadModel(Town town, @Nullable PersonId asked) {
        this.town = town;
        this.asked = asked;
    }

    State state() {
        return state;
    }

    @Nullable
    PersonId owner() {
        return owner;
    }

    @Nullable
    PersonId asked() {
        return asked;
    }

    int counted() {
        return counted;
    }

    int breached() {
        return breached;
    }

    int steps() {
        return steps;
    }

    boolean isPaused() {
        return pausedUntil >= 0;
    }

    private LeadModel copy() {
        var copy = new LeadModel(town, asked);
        copy.take(this);
        return copy;
    }

    private void take(LeadModel other) {
        state = other.state;
        owner = other.owner;
        asked = other.asked;
        askedBefore = new LinkedHashSet<>(other.askedBefore);
        counted = other.counted;
        turn = other.turn;
        told = other.told;
        snoozed = other.snoozed;
        pausedUntil = other.pausedUntil;
        breached = other.breached;
        overAt = other.overAt;
        lastBy = other.lastBy;
        lastAt = other.lastAt;
        steps = other.steps;
        before = null;
    }

    /** The minute that begins then passes. What was before the last step goes on too: it may be that again. */
    void passes(int minute) {
        if (before != null) {
            before.passes(minute);
        }
        var counts = town.counting() == Counting.PLAIN
                || town.minutes(town.counting() == Counting.POD ? null : asked).isWorking(minute);
        if (state == State.OFFERED && !isPaused() && counts) {
            counted++;
            turn++;
            if (counted == town.agreed()) {
                overAt = minute + 1;
            }
        }
    }

    /** Somebody looks at the clock. */
    void isLookedAt(int minute) {
        if (state != State.OFFERED) {
            return;
        }
        if (isPaused()) {
            if (minute < pausedUntil) {
                return;
            }
            resume(minute);
            tell(minute, "RESUMED");
        }
        noticesThatItIsLate();
        var share = share();
        var isSnoozed = snoozed > minute;
        if (share > told) {
            told = share;
            reaches(share, isSnoozed, minute);
        }
        if (snoozed >= 0 && !isSnoozed) {
            snoozed = -1;
            tell(minute, "AWAKE");
        }
    }

    /** In per cent. */
    private int share() {
        var percent = turn * 100 / town.agreed();
        return percent >= 100 ? 100 : percent >= 80 ? 80 : percent >= 50 ? 50 : 0;
    }

    private void reaches(int share, boolean isSnoozed, int minute) {
        if (share == 100) {
            snoozed = -1;
            late(minute);
        } else if (!isSnoozed) {
            snoozed = -1;
            tell(minute, share == 50 ? "HALF" : "MOST");
        }
    }

    private void tell(int minute, String what) {
        if (asked != null) {
            sent.add(new Sent(minute, what, asked));
        }
    }

    private void late(int minute) {
        sent.add(new Sent(minute, "LATE", null));
        var tried = new LinkedHashSet<>(askedBefore);
        if (asked != null) {
            tried.add(asked);
        }
        var next =
                town.sales().stream().filter(person -> !tried.contains(person)).findFirst();
        if (town.breach() == Breach.NEXT && next.isPresent()) {
            turnOf(next.get());
        } else if (town.breach() != Breach.ESCALATE && asked != null) {
            askedBefore = tried;
            asked = null;
        }
    }

    private void turnOf(PersonId person) {
        if (asked != null) {
            askedBefore.add(asked);
        }
        asked = person;
        turn = 0;
        told = 0;
        snoozed = -1;
    }

    private void noticesThatItIsLate() {
        if (counted >= town.agreed() && breached < 0) {
            breached = overAt;
        }
    }

    private boolean may(PersonId person) {
        return (owner == null || owner.equals(person)) && (asked == null || asked.equals(person));
    }

    private boolean leadsTo(State next) {
        return FROM.getOrDefault(next, Set.of()).contains(state);
    }

    boolean change(State next, PersonId person, int minute) {
        if (!may(person) || !leadsTo(next)) {
            return false;
        }
        steps(next, person, minute);
        owner = next == State.ACCEPTED ? person : next == State.RETURNED ? null : owner;
        asked = null;
        askedBefore = new LinkedHashSet<>();
        return true;
    }

    private void steps(State next, PersonId person, int minute) {
        var former = copy();
        if (state == State.OFFERED) {
            noticesThatItIsLate();
        }
        before = former;
        state = next;
        pausedUntil = -1;
        lastBy = person;
        lastAt = minute;
        steps++;
    }

    boolean offerAgain(@Nullable PersonId to, int minute) {
        if (!leadsTo(State.OFFERED)) {
            return false;
        }
        steps(State.OFFERED, LeadFixtures.MIA, minute);
        owner = null;
        asked = to;
        askedBefore = new LinkedHashSet<>();
        counted = 0;
        turn = 0;
        told = 0;
        snoozed = -1;
        breached = -1;
        overAt = -1;
        return true;
    }

    boolean undo(PersonId person, int minute) {
        if (before == null || !person.equals(lastBy) || minute > lastAt + 5) {
            return false;
        }
        var late = breached;
        take(before);
        breached = state == State.OFFERED && breached < 0 ? late : breached;
        return true;
    }

    boolean assign(PersonId to) {
        if (state != State.OFFERED || to.equals(asked)) {
            return false;
        }
        noticesThatItIsLate();
        turnOf(to);
        return true;
    }

    void pause(int until) {
        noticesThatItIsLate();
        pausedUntil = until;
    }

    void resume(int minute) {
        pausedUntil = -1;
        snoozed = snoozed > minute ? snoozed : -1;
    }

    void snooze(int until) {
        snoozed = until;
    }
}
