package dev.baton.definitions;

import dev.baton.pods.Traits;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pod's definition as it holds now.
 *
 * @param version from 1
 * @param clauses in the order that both sides gave them; 1 to 20
 */
public record InForce(int version, List<Clause> clauses) {

    public InForce {
        clauses = List.copyOf(clauses);
    }

    /**
     * What a lead doesn't keep.
     *
     * @param confirmedStatements the {@linkplain Clause#code codes} of the statements that were confirmed
     */
    public List<Clause> missing(Traits traits, Set<String> confirmedStatements) {
        return clauses.stream()
                .filter(clause -> !clause.isMetBy(traits, confirmedStatements))
                .toList();
    }

    /** What whoever hands a lead over has to confirm. */
    public List<Clause> statements() {
        return clauses.stream().filter(clause -> clause.statement().isPresent()).toList();
    }

    public Optional<Clause> clause(String code) {
        return clauses.stream().filter(clause -> clause.code().equals(code)).findFirst();
    }

    /** The names of the fields that the clauses look at. */
    public Set<String> fields() {
        return clauses.stream()
                .flatMap(clause -> clause.demand() instanceof Clause.Field field
                        ? field.fields().stream()
                        : Stream.<String>empty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
