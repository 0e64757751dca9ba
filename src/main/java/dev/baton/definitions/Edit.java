package dev.baton.definitions;

import dev.baton.definitions.Clause.Demand;
import dev.baton.definitions.Outcome.Why;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A change to the clauses of a proposal. */
sealed interface Edit {

    record Add(Demand demand) implements Edit {}

    /**
     * A clause demands something else.
     *
     * @param revision what was changed has to be that still
     */
    record Change(int revision, int number, Demand demand) implements Edit {}

    record Remove(int number) implements Edit {}

    /**
     * The clauses stand in that order.
     *
     * @param revision what was put in order has to be that still
     */
    record Order(int revision, List<Integer> numbers) implements Edit {}

    /** Why it can't be; empty if it can. */
    default Optional<Why> obstacle(Proposal proposal) {
        var clauses = proposal.clauses();
        return switch (this) {
            case Add(var demand) when isThere(clauses, demand) -> Optional.of(Why.TWICE);
            case Add ignored when clauses.size() >= Definition.MOST -> Optional.of(Why.FULL);
            case Add ignored -> Optional.empty();
            case Change(var ignored, var number, var ignoredToo)
            when proposal.clause(number).isEmpty() -> Optional.of(Why.NO_SUCH_CLAUSE);
            case Change(var revision, var ignored, var ignoredToo)
            when revision != proposal.revision() -> Optional.of(Why.OTHER_REVISION);
            case Change(var ignored, var ignoredToo, var demand)
            when isThere(clauses, demand) -> Optional.of(Why.TWICE);
            case Change ignored -> Optional.empty();
            case Remove(var number) ->
                proposal.clause(number).isPresent() ? Optional.empty() : Optional.of(Why.NO_SUCH_CLAUSE);
            case Order(var revision, var ignored)
            when revision != proposal.revision() -> Optional.of(Why.OTHER_REVISION);
            case Order(var ignored, var numbers) ->
                isOf(clauses, numbers) ? Optional.empty() : Optional.of(Why.NOT_THE_CLAUSES);
        };
    }

    /**
     * The clauses once it is done.
     *
     * @param next the number that a new clause gets
     */
    default List<Clause> applied(List<Clause> clauses, int next) {
        return switch (this) {
            case Add(var demand) ->
                Stream.concat(clauses.stream(), Stream.of(new Clause(next, demand)))
                        .toList();
            case Change(var ignored, var number, var demand) ->
                clauses.stream()
                        .map(clause -> clause.number() == number ? clause.with(demand) : clause)
                        .toList();
            case Remove(var number) ->
                clauses.stream().filter(clause -> clause.number() != number).toList();
            case Order(var ignored, var numbers) ->
                numbers.stream()
                        .flatMap(number -> clauses.stream().filter(clause -> clause.number() == number))
                        .toList();
        };
    }

    private static boolean isThere(List<Clause> clauses, Demand demand) {
        return clauses.stream().anyMatch(clause -> clause.demand().equals(demand));
    }

    private static boolean isOf(List<Clause> clauses, List<Integer> numbers) {
        var there = clauses.stream().map(Clause::number).toList();
        return there.size() == numbers.size() && new HashSet<>(there).equals(new HashSet<>(numbers));
    }
}
