package dev.baton.leads;

import dev.baton.chat.PersonId;
import dev.baton.leads.Lead.Outcome;
import dev.baton.leads.LeadsAtRandomTest.Town;
import dev.baton.people.LeadPolicy.Breach;
import dev.baton.people.PodId;
import dev.baton.people.Reckoning;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A lead as Baton keeps it, with the one timer that it has, and what was sent because of it. */
final class SimulatedLead {

    /** Something that was sent about the time for an answer. */
    record Sent(int minute, String what, @Nullable PersonId to) {}

    private final Town town;
    private Lead lead;
    private @Nullable Instant timer;
    final List<Sent> sent = new ArrayList<>();
    final List<LeadEvent> events = new ArrayList<>();

    SimulatedLead(Town town, int minute, @Nullable PersonId assignee) {
        this.town = town;
        var at = Minutes.at(minute);
        var terms = new ResponseClock.Terms(Duration.ofMinutes(town.agreed()), town.counting());
        var assignment = assignee == null ? null : Assignment.to(assignee, null, at);
        this.lead = new Lead(
                LeadId.create(),
                new PodId("pod"),
                Offer.by(LeadFixtures.MIA, LeadFixtures.ACME, Readiness.NOTHING_AGREED, at),
                List.of(LeadFixtures.CHANNEL),
                Progress.offered(new Routed(assignment, null, List.of())),
                ResponseClock.started(terms, at, reckoning(assignee)),
                Ties.NONE,
                null);
        events.addAll(LeadEvent.ofNew(lead));
        setTimer();
    }

    Lead lead() {
        return lead;
    }

    private Reckoning reckoning(@Nullable PersonId assignee) {
        return town.reckoning(assignee);
    }

    private Reckoning reckoning() {
        var assignment = lead.assignment();
        return reckoning(assignment == null ? null : assignment.person());
    }

    long counted(int minute) {
        return lead.clock().counted(Minutes.at(minute), reckoning()).toMinutes();
    }

    boolean hasTimer() {
        return timer != null;
    }

    private void setTimer() {
        timer = lead.clock().wakes(reckoning()).orElse(null);
    }

    private void commit(Lead after, Instant now) {
        events.addAll(LeadEvent.between(lead, after, now));
        lead = after;
        setTimer();
    }

    /** What a person wants to be changed; false if it is refused, or is so already. */
    boolean does(Supplier<Outcome> deed, int minute) {
        return switch (deed.get()) {
            case Outcome.Changed(var after) -> {
                commit(after, Minutes.at(minute));
                yield true;
            }
            case Outcome.TakenBack(var after) -> {
                commit(after, Minutes.at(minute));
                yield true;
            }
            default -> false;
        };
    }

    boolean change(Change change, PersonId person, int minute) {
        return does(() -> lead.change(change, person, Minutes.at(minute), reckoning()), minute);
    }

    boolean undo(PersonId person, int minute) {
        return does(() -> lead.undo(person, Minutes.at(minute)), minute);
    }

    boolean assign(PersonId to, int minute) {
        var at = Minutes.at(minute);
        return does(() -> lead.assign(Assignment.to(to, null, at), null, reckoning(), reckoning(to)), minute);
    }

    boolean offerAgain(@Nullable PersonId assignee, int minute) {
        var at = Minutes.at(minute);
        var again = Offer.by(LeadFixtures.MIA, LeadFixtures.ACME, Readiness.NOTHING_AGREED, at);
        var routed = new Routed(assignee == null ? null : Assignment.to(assignee, null, at), null, List.of());
        var clock = ResponseClock.started(lead.clock().terms(), at, reckoning(assignee));
        return does(() -> lead.offerAgain(again, routed, clock), minute);
    }

    void pause(PersonId by, int until, int minute) {
        var pause = new Pause(by, Minutes.at(until), "a trip");
        commit(lead.at(lead.clock().paused(pause, Minutes.at(minute), reckoning())), Minutes.at(minute));
    }

    void resume(int minute) {
        commit(lead.at(lead.clock().resumed(Minutes.at(minute), reckoning())), Minutes.at(minute));
    }

    void snooze(int until, int minute) {
        commit(lead.at(lead.clock().snoozed(Minutes.at(until))), Minutes.at(minute));
    }

    /**
     * The timer fires if it is due.
     *
     * @param twice as it does after a crash, when what was done was stored but nobody noted that it had fired
     */
    void fires(int minute, boolean twice) {
        for (var rounds = 0; timer != null && !timer.isAfter(Minutes.at(minute)); rounds++) {
            if (rounds > 3) {
                throw new AssertionError("the timer of " + lead + " is due again and again");
            }
            tick(minute);
        }
        if (twice) {
            var before = sent.size();
            tick(minute);
            if (sent.size() != before) {
                throw new AssertionError("what fired twice did something twice: " + sent);
            }
        }
    }

    private void tick(int minute) {
        var now = Minutes.at(minute);
        switch (lead.clock().tick(now, reckoning())) {
            case ResponseClock.Tick.Nothing() -> setTimer();
            case ResponseClock.Tick.Quiet(var after) -> commit(lead.at(after), now);
            case ResponseClock.Tick.Awake(var after) -> nudge(lead.at(after), Nudge.Kind.AWAKE, minute);
            case ResponseClock.Tick.PauseOver(var after) -> nudge(lead.at(after), Nudge.Kind.RESUMED, minute);
            case ResponseClock.Tick.Reached(var share, var after)
            when share != Share.ALL -> nudge(lead.at(after), Nudge.of(share), minute);
            case ResponseClock.Tick.Reached(var ignored, var after) -> late(lead.at(after), minute);
        }
    }

    private void nudge(Lead after, Nudge.Kind kind, int minute) {
        commit(after.told(new Nudge(kind, Minutes.at(minute))), Minutes.at(minute));
        Optional.ofNullable(lead.assignment())
                .ifPresent(asked -> sent.add(new Sent(minute, kind.name(), asked.person())));
    }

    private void late(Lead late, int minute) {
        var now = Minutes.at(minute);
        var assignment = late.assignment();
        var asked = late.progress().routed().next(null, null).asked();
        var next =
                town.sales().stream().filter(person -> !asked.contains(person)).findFirst();
        sent.add(new Sent(minute, "LATE", null));
        if (town.breach() == Breach.NEXT && next.isPresent()) {
            var to = Assignment.to(next.get(), null, now);
            commit(LeadFixtures.changed(late.assign(to, null, reckoning(), reckoning(next.get()))), now);
        } else if (town.breach() == Breach.ESCALATE || assignment == null) {
            commit(late, now);
        } else {
            commit(late.opened(now, reckoning()), now);
        }
    }
}
