package dev.baton.definitions;

import dev.baton.definitions.Clause.Demand;
import dev.baton.definitions.Outcome.Why;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A change to the clauses of a proposal. */
sealed interface Edit {

    /** Why it can't be; empty if it can. */
    Optional<Why> obstacle(Proposal proposal);

    /**
     * The clauses once it is done.
     *
     * @param next the number that a new clause gets
     */
    List<Clause> applied(List<Clause> clauses, int next);

    /** One clause more, behind the others. */
    record Add(Demand demand) implements Edit {

        @Override
        public Optional<Why> obstacle(Proposal proposal) {
            if (proposal.demands(demand)) {
                return Optional.of(Why.TWICE);
            }
            return proposal.clauses().size() >= Definition.MOST ? Optional.of(Why.FULL) : Optional.empty();
        }

        @Override
        public List<Clause> applied(List<Clause> clauses, int next) {
            return Stream.concat(clauses.stream(), Stream.of(new Clause(next, demand)))
                    .toList();
        }
    }

    /**
     * A clause demands something else.
     *
     * @param revision what was changed has to be that still
     */
    record Change(int revision, int number, Demand demand) implements Edit {

        @Override
        public Optional<Why> obstacle(Proposal proposal) {
            if (proposal.clause(number).isEmpty()) {
                return Optional.of(Why.NO_SUCH_CLAUSE);
            }
            if (revision != proposal.revision()) {
                return Optional.of(Why.OTHER_REVISION);
            }
            return proposal.demands(demand) ? Optional.of(Why.TWICE) : Optional.empty();
        }

        @Override
        public List<Clause> applied(List<Clause> clauses, int next) {
            return clauses.stream()
                    .map(clause -> clause.number() == number ? clause.with(demand) : clause)
                    .toList();
        }
    }

    /** A clause goes. */
    record Remove(int number) implements Edit {

        @Override
        public Optional<Why> obstacle(Proposal proposal) {
            return proposal.clause(number).isPresent() ? Optional.empty() : Optional.of(Why.NO_SUCH_CLAUSE);
        }

        @Override
        public List<Clause> applied(List<Clause> clauses, int next) {
            return clauses.stream().filter(clause -> clause.number() != number).toList();
        }
    }

    /**
     * The clauses stand in that order.
     *
     * @param revision what was put in order has to be that still
     */
    record Order(int revision, List<Integer> numbers) implements Edit {

        public Order {
            numbers = List.copyOf(numbers);
        }

        @Override
        public Optional<Why> obstacle(Proposal proposal) {
            if (revision != proposal.revision()) {
                return Optional.of(Why.OTHER_REVISION);
            }
            var there = proposal.clauses().stream().map(Clause::number).toList();
            var isAll = there.size() == numbers.size() && new HashSet<>(there).equals(new HashSet<>(numbers));
            return isAll ? Optional.empty() : Optional.of(Why.NOT_THE_CLAUSES);
        }

        @Override
        public List<Clause> applied(List<Clause> clauses, int next) {
            return numbers.stream()
                    .flatMap(number -> clauses.stream().filter(clause -> clause.number() == number))
                    .toList();
        }
    }
}
