package dev.baton.definitions;

import dev.baton.chat.PersonId;
import dev.baton.definitions.Clause.Demand;
import dev.baton.definitions.Outcome.Changed;
import dev.baton.definitions.Outcome.Holds;
import dev.baton.definitions.Outcome.Not;
import dev.baton.definitions.Outcome.Why;
import dev.baton.people.PodId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a pod has agreed on, and what may come next. Immutable; a transition says what came of it.
 *
 * <pre>
 *              no proposal     draft            asked
 *   begin      draft           OPEN_ALREADY     OPEN_ALREADY
 *   edit       NONE_OPEN       draft            draft
 *   propose    NONE_OPEN       asked or holds   ASKED_ALREADY
 *   sign       NONE_OPEN       NOT_ASKED        asked or holds
 *   take back  NONE_OPEN       NOT_ASKED        asked
 *   decline    NONE_OPEN       NOT_ASKED        draft
 *   withdraw   NONE_OPEN       no proposal      no proposal
 * </pre>
 *
 * <p>Who signs, takes back or declines what holds by now is told HOLDS_ALREADY instead of NONE_OPEN or OTHER_REVISION;
 * what held once, HELD_ONCE.
 *
 * @param numbers the highest number that a clause has ever got
 * @param revisions the highest revision that a proposal has ever had, and one more where it was withdrawn
 * @param current what holds; null until both sides have signed something
 * @param proposal null if there is none
 * @param former clauses that held once and don't any more, as they were last
 * @param ended what became of the proposals that leads were asked to sign, the latest last
 */
record Definition(
        PodId pod,
        int numbers,
        int revisions,
        @Nullable Version current,
        @Nullable Proposal proposal,
        List<Clause> former,
        List<Ended> ended) {

    /** Nobody keeps more in mind. */
    static final int MOST = 20;

    Definition {
        former = List.copyOf(former);
        ended = List.copyOf(ended.subList(Math.max(0, ended.size() - Ended.MOST), ended.size()));
    }

    static Definition none(PodId pod) {
        return new Definition(pod, 0, 0, null, null, List.of(), List.of());
    }

    Optional<InForce> inForce() {
        return Optional.ofNullable(current).map(Version::inForce);
    }

    /** The clauses that hold. */
    List<Clause> clauses() {
        return current == null ? List.of() : current.clauses();
    }

    /** As it holds, or held last. */
    Optional<Clause> clause(String code) {
        return Stream.concat(clauses().stream(), former.stream())
                .filter(clause -> clause.code().equals(code))
                .findFirst();
    }

    /** Somebody begins a draft of what holds, or of other clauses where nothing does. */
    Outcome begin(PersonId person, List<Demand> otherwise) {
        if (proposal != null) {
            return new Not(Why.OPEN_ALREADY);
        }
        var fresh = new ArrayList<Clause>();
        if (current == null) {
            otherwise.forEach(demand -> fresh.add(new Clause(numbers + fresh.size() + 1, demand)));
        }
        var draft = Proposal.draft(revisions + 1, person, current == null ? fresh : current.clauses());
        return new Changed(new Definition(pod, numbers + fresh.size(), revisions + 1, current, draft, former, ended));
    }

    /** The clauses are changed; whatever was signed has to be signed anew. */
    Outcome edit(Edit edit) {
        return ifOpen(open -> edit.obstacle(open).<Outcome>map(Not::new).orElseGet(() -> edited(open, edit)));
    }

    private Outcome edited(Proposal open, Edit edit) {
        var next = edit instanceof Edit.Add ? numbers + 1 : numbers;
        var changed = open.changed(revisions + 1, edit.applied(open.clauses(), next));
        return new Changed(
                new Definition(pod, next, revisions + 1, current, changed, former, endedWith(open, Ended.How.CHANGED)));
    }

    /** The draft goes to both leads; a side that the person leads has signed by that. */
    Outcome propose(int revision, PersonId person, String reason, Leaders leaders, Instant now) {
        return ifOpen(draft -> {
            if (draft.isAsked()) {
                return new Not(Why.ASKED_ALREADY);
            }
            if (draft.revision() != revision) {
                return new Not(Why.OTHER_REVISION);
            }
            if (draft.clauses().isEmpty()) {
                return new Not(Why.EMPTY);
            }
            return draft.clauses().equals(clauses())
                    ? new Not(Why.SAME)
                    : settled(
                            draft.proposed(revisions + 1, person, reason, now)
                                    .signed(person, leaders.sidesOf(person), now),
                            revisions + 1,
                            now);
        });
    }

    /** A lead signs for each side that is his and unsigned. */
    Outcome sign(int revision, PersonId person, Leaders leaders, Instant now) {
        return ifAsked(revision, asked -> {
            var own = leaders.sidesOf(person);
            if (own.isEmpty()) {
                return new Not(Why.LEADS_NO_SIDE);
            }
            var left = own.stream().filter(asked.unsigned()::contains).toList();
            return left.isEmpty()
                    ? new Not(Why.SIGNED_ALREADY)
                    : settled(asked.signed(person, left, now), revisions, now);
        });
    }

    /** One's own signature, while it is fresh and the other side hasn't signed. */
    Outcome takeBack(int revision, PersonId person, Instant now) {
        return ifAsked(revision, asked -> {
            var own = asked.signatures().stream()
                    .filter(signature -> signature.by().equals(person))
                    .toList();
            if (own.isEmpty()) {
                return new Not(Why.NOT_SIGNED);
            }
            return own.stream().allMatch(signature -> signature.isFresh(now))
                    ? open(
                            asked.withSignatures(asked.signatures().stream()
                                    .filter(signature -> !own.contains(signature))
                                    .toList()),
                            revisions,
                            ended)
                    : new Not(Why.TOO_LATE);
        });
    }

    /** A lead says why it can't be signed; it is a draft again. */
    Outcome decline(int revision, PersonId person, Leaders leaders, String reason, Instant now) {
        return ifAsked(
                revision,
                asked -> leaders.sidesOf(person).isEmpty()
                        ? new Not(Why.LEADS_NO_SIDE)
                        : open(
                                asked.declined(revisions + 1, new Proposal.Declined(person, reason, now)),
                                revisions + 1,
                                endedWith(asked, Ended.How.DECLINED)));
    }

    /** @param mayAnyway whether the person may withdraw what others propose */
    Outcome withdraw(PersonId person, boolean mayAnyway) {
        return ifOpen(open -> open.by().equals(person) || mayAnyway
                ? open(null, revisions + 1, endedWith(open, Ended.How.WITHDRAWN))
                : new Not(Why.NOT_THE_PROPOSER));
    }

    /** People were asked to sign. */
    Definition asking(Proposal open, List<PersonId> people) {
        return new Definition(pod, numbers, revisions, current, open.asking(people), former, ended);
    }

    private Outcome ifOpen(Function<Proposal, Outcome> deed) {
        return proposal == null ? new Not(Why.NONE_OPEN) : deed.apply(proposal);
    }

    /** What became of a proposal; empty if it is open still, or if that is long ago. */
    Optional<Ended> ended(int revision) {
        return ended.stream().filter(each -> each.revision() == revision).findFirst();
    }

    /**
     * Why nobody can act on a proposal any more, to whoever saw it.
     *
     * @param revision what the person saw
     */
    Why gone(int revision) {
        return ended(revision)
                .filter(each -> each.how() == Ended.How.HOLDS)
                .map(each -> current != null && current.number() == each.version() ? Why.HOLDS_ALREADY : Why.HELD_ONCE)
                .orElse(proposal == null ? Why.NONE_OPEN : Why.OTHER_REVISION);
    }

    private List<Ended> endedWith(Proposal open, Ended.How how) {
        return open.isAsked() ? endedWith(new Ended(open.revision(), how, 0)) : ended;
    }

    private List<Ended> endedWith(Ended last) {
        return Stream.concat(ended.stream(), Stream.of(last)).toList();
    }

    private Outcome ifAsked(int revision, Function<Proposal, Outcome> deed) {
        if (proposal == null || proposal.revision() != revision) {
            return new Not(gone(revision));
        }
        return proposal.isAsked() ? deed.apply(proposal) : new Not(Why.NOT_ASKED);
    }

    private Changed open(@Nullable Proposal other, int newRevisions, List<Ended> ends) {
        return new Changed(new Definition(pod, numbers, newRevisions, current, other, former, ends));
    }

    private Outcome settled(Proposal asked, int newRevisions, Instant now) {
        if (!asked.unsigned().isEmpty()) {
            return open(asked, newRevisions, ended);
        }
        var version = new Version(
                pod,
                current == null ? 1 : current.number() + 1,
                asked.clauses(),
                asked.reason(),
                asked.by(),
                asked.signatures(),
                now);
        var gone = Stream.concat(clauses().stream(), former.stream())
                .filter(clause -> version.inForce().clause(clause.code()).isEmpty())
                .toList();
        var ends = endedWith(new Ended(asked.revision(), Ended.How.HOLDS, version.number()));
        return new Holds(new Definition(pod, numbers, newRevisions, version, null, gone, ends), version);
    }
}
