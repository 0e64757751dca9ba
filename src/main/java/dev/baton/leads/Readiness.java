package dev.baton.leads;

import dev.baton.definitions.Clause;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How an offered lead compares with what its pod has agreed on.
 *
 * @param version of the definition; 0 if nothing is agreed on
 * @param confirmed the codes of the statements that were confirmed
 * @param missing what it doesn't keep
 * @param reason why it was offered all the same; empty if nothing is missing, or a machine did it
 */
record Readiness(int version, List<String> confirmed, List<Unmet> missing, String reason) {

    static final Readiness NOTHING_AGREED = new Readiness(0, List.of(), List.of(), "");

    /** A clause as it read then. */
    record Unmet(String code, String words) {

        static Unmet of(Clause clause) {
            return new Unmet(clause.code(), clause.words());
        }

        @Override
        public String toString() {
            return code + ", " + words;
        }
    }

    Readiness {
        confirmed = List.copyOf(confirmed);
        missing = List.copyOf(missing);
    }

    /** Whether somebody has to say why it is offered all the same. */
    boolean needsReason() {
        return !missing.isEmpty() && reason.isBlank();
    }

    Readiness erased() {
        return new Readiness(version, confirmed, missing, "");
    }

    static String list(Collection<Unmet> clauses) {
        return clauses.stream().map(Unmet::toString).collect(Collectors.joining("; "));
    }
}
