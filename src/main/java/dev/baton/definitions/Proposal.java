package dev.baton.definitions;

import dev.baton.chat.PersonId;
import dev.baton.people.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the next version may be.
 *
 * @param revision differs from that of everything that was ever proposed in the pod; what is signed is that
 * @param by who began it, and from then on who has proposed it last
 * @param reason why; empty until it is proposed
 * @param since when it was proposed; null while it is a draft
 * @param asked those who were asked to sign this revision
 * @param declined why it is a draft again, until it is proposed once more
 */
record Proposal(
        int revision,
        PersonId by,
        List<Clause> clauses,
        String reason,
        @Nullable Instant since,
        List<PersonId> asked,
        List<Signature> signatures,
        @Nullable Declined declined) {

    /** A lead hasn't signed, and says why. */
    record Declined(PersonId by, String reason, Instant at) {}

    Proposal {
        clauses = List.copyOf(clauses);
        asked = List.copyOf(asked);
        signatures = List.copyOf(signatures);
    }

    static Proposal draft(int revision, PersonId by, List<Clause> clauses) {
        return new Proposal(revision, by, clauses, "", null, List.of(), List.of(), null);
    }

    boolean isAsked() {
        return since != null;
    }

    Optional<Clause> clause(int number) {
        return clauses.stream().filter(clause -> clause.number() == number).findFirst();
    }

    /** Whether a clause demands just that. */
    boolean demands(Clause.Demand demand) {
        return clauses.stream().anyMatch(clause -> clause.demand().equals(demand));
    }

    Optional<Signature> signatureOf(Side side) {
        return signatures.stream().filter(signature -> signature.side() == side).findFirst();
    }

    List<Side> unsigned() {
        return Leaders.SIDES.stream()
                .filter(side -> signatureOf(side).isEmpty())
                .toList();
    }

    /** Those who have signed or were asked to. */
    Stream<PersonId> concerned() {
        return Stream.concat(asked.stream(), signatures.stream().map(Signature::by))
                .distinct();
    }

    /** What is changed is a draft: whoever has signed has signed something else. */
    Proposal changed(int newRevision, List<Clause> others) {
        return new Proposal(newRevision, by, others, reason, null, List.of(), List.of(), declined);
    }

    Proposal proposed(int newRevision, PersonId person, String why, Instant now) {
        return new Proposal(newRevision, person, clauses, why, now, List.of(), List.of(), null);
    }

    Proposal declined(int newRevision, Declined why) {
        return new Proposal(newRevision, by, clauses, reason, null, List.of(), List.of(), why);
    }

    Proposal signed(PersonId person, List<Side> sides, Instant now) {
        var others = sides.stream().map(side -> new Signature(side, person, now));
        return withSignatures(Stream.concat(signatures.stream(), others).toList());
    }

    Proposal withSignatures(List<Signature> others) {
        return new Proposal(revision, by, clauses, reason, since, asked, others, declined);
    }

    Proposal asking(List<PersonId> people) {
        var all = Stream.concat(asked.stream(), people.stream()).distinct().toList();
        return new Proposal(revision, by, clauses, reason, since, all, signatures, declined);
    }
}
