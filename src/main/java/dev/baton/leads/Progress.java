package dev.baton.leads;

import dev.baton.chat.PersonId;
import dev.baton.pods.Money;
import java.time.Duration;
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
 * @param assists who in marketing helped to win it, as sales says
 * @param celebrated whether its channel has heard that it is won
 * @param contest what marketing holds against its latest return; null if nothing
 * @param history oldest first
 */
record Progress(
        State state,
        @Nullable PersonId owner,
        Routed routed,
        @Nullable Instant until,
        @Nullable Money won,
        List<Assist> assists,
        boolean celebrated,
        @Nullable Contest contest,
        List<Step> history) {

    /** By then a step can't be taken back any more. */
    private static final Duration FINAL = Lead.REGRET.plusSeconds(1);

    /** Whoever hasn't confirmed to have helped by then isn't waited for. */
    static final Duration PATIENCE = Duration.ofDays(3);

    Progress {
        assists = List.copyOf(assists);
        history = List.copyOf(history);
    }

    static Progress offered(Routed routed) {
        return new Progress(State.OFFERED, null, routed, null, null, List.of(), false, null, List.of());
    }

    Progress routed(Routed anew) {
        return new Progress(state, owner, anew, until, won, assists, celebrated, contest, history);
    }

    Progress handedOn(PersonId to) {
        return new Progress(state, to, routed, until, won, assists, celebrated, contest, history);
    }

    Progress contested(Contest anew) {
        return new Progress(state, owner, routed, until, won, assists, celebrated, anew, history);
    }

    Progress assisted(Assist answered) {
        var all = assists.stream()
                .map(assist -> assist.person().equals(answered.person()) ? answered : assist)
                .toList();
        return new Progress(state, owner, routed, until, won, all, celebrated, contest, history);
    }

    Progress afterParty() {
        return new Progress(state, owner, routed, until, won, assists, true, contest, history);
    }

    Progress after(Change change, PersonId person, Instant now) {
        var step = new Step(
                state, change.to(), person, now, change.reason(), change.note(), change.cites(), change.secret());
        var asked = change.helpers().stream()
                .map(helper -> Assist.asked(helper, now))
                .toList();
        return new Progress(
                change.to(),
                ownerIn(change.to(), person),
                routed.answered(),
                change.until(),
                change.won(),
                asked,
                celebrated,
                null,
                and(step));
    }

    /** What has become of it before Baton heard of it; nobody celebrates that any more. */
    Progress past(FiledLead.Past past) {
        var step = new Step(state, past.state(), past.owner(), past.closed(), null, "", null, null);
        var owned = past.state() == State.RETURNED ? null : past.owner();
        return new Progress(
                past.state(), owned, Routed.TO_ALL, past.until(), past.worth(), List.of(), true, null, and(step));
    }

    private @Nullable PersonId ownerIn(State next, PersonId person) {
        return switch (next) {
            case ACCEPTED -> person;
            case OFFERED, RETURNED -> null;
            case CONTACTED, MEETING, WON, LOST, RECYCLED, MERGED -> owner;
        };
    }

    Progress offeredAgain(PersonId person, Instant now, Routed anew) {
        return offered(new Step(state, State.OFFERED, person, now, null, "", null, null), null, anew);
    }

    /** The return was contested and doesn't stand. */
    Progress overturned(Contest decided, Contest.Vote last, Routed anew) {
        return offered(
                new Step(state, State.OFFERED, last.by(), last.at(), Reason.OVERTURNED, decided.answer(), null, null),
                decided,
                anew);
    }

    private Progress offered(Step step, @Nullable Contest decided, Routed anew) {
        return new Progress(State.OFFERED, null, anew, null, null, List.of(), celebrated, decided, and(step));
    }

    Progress erased() {
        return new Progress(
                state,
                owner,
                routed,
                until,
                won,
                assists,
                celebrated,
                contest == null ? null : contest.erased(),
                history.stream().map(Step::erased).toList());
    }

    /** Nobody made that step, and nobody owns a lead that went back. */
    Progress closed(State to, Reason reason, Instant now) {
        var step = new Step(state, to, null, now, reason, "", null, null);
        return new Progress(
                to,
                to == State.RETURNED ? null : owner,
                routed.answered(),
                null,
                null,
                List.of(),
                celebrated,
                null,
                and(step));
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

    /** When marketing offered it again last; empty if it never did. */
    Optional<Step> latestOffer() {
        return history.reversed().stream()
                .filter(step -> step.to() == State.OFFERED && step.reason() != Reason.OVERTURNED)
                .findFirst();
    }

    /** Its last return didn't stand, and marketing hasn't offered it again since. */
    boolean isBack() {
        return latest(State.OFFERED)
                .filter(step -> step.reason() == Reason.OVERTURNED)
                .isPresent();
    }

    Optional<Assist> assistOf(PersonId person) {
        return assists.stream().filter(assist -> assist.person().equals(person)).findFirst();
    }

    /** Those in marketing who helped to win it, as both sides say. */
    List<PersonId> helpers() {
        return assists.stream().filter(Assist::isConfirmed).map(Assist::person).toList();
    }

    /** When its channel is to hear that it is won; empty if it isn't, or has heard. */
    Optional<Instant> celebrates() {
        if (state != State.WON || celebrated) {
            return Optional.empty();
        }
        var wait = assists.stream().allMatch(Assist::isAnswered) ? FINAL : PATIENCE;
        return latest(State.WON).map(step -> step.at().plus(wait));
    }
}
