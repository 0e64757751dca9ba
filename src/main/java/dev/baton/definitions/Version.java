package dev.baton.definitions;

import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.people.Side;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What both sides have signed. It stays as it is.
 *
 * @param number from 1
 * @param reason why it was made
 * @param by who proposed it
 * @param since when it began to hold
 */
record Version(
        PodId pod,
        int number,
        List<Clause> clauses,
        String reason,
        PersonId by,
        List<Signature> signatures,
        Instant since) {

    Version {
        clauses = List.copyOf(clauses);
        signatures = List.copyOf(signatures);
    }

    InForce inForce() {
        return new InForce(number, clauses);
    }

    Optional<Signature> signatureOf(Side side) {
        return signatures.stream().filter(signature -> signature.side() == side).findFirst();
    }
}
