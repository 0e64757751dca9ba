package dev.baton.routing;

import dev.baton.chat.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** To whom in its pod a rule sends a lead. */
sealed interface Target {

    /** Nobody needs more people in one turn. */
    int MOST_PEOPLE = 40;

    /** One after the other, by weights. */
    record InTurn(List<Share> shares) implements Target {

        public InTurn {
            shares = List.copyOf(shares);
        }

        int weightOf(PersonId person) {
            return shares.stream()
                    .filter(share -> share.person().equals(person))
                    .mapToInt(Share::weight)
                    .findFirst()
                    .orElse(1);
        }
    }

    /** Always the same person. */
    record Named(PersonId person) implements Target {}

    /** Whose account it is. */
    record Owner() implements Target {}

    /** Whoever accepts it first. */
    record Open() implements Target {}

    default List<PersonId> people() {
        return switch (this) {
            case InTurn(var shares) -> shares.stream().map(Share::person).toList();
            case Named(var person) -> List.of(person);
            case Owner ignored -> List.of();
            case Open ignored -> List.of();
        };
    }

    /** The same with others in people's places; who is in it already keeps that place. */
    default Target with(UnaryOperator<PersonId> places) {
        return switch (this) {
            case InTurn(var shares) ->
                new InTurn(distinct(
                                shares.stream().map(share -> new Share(places.apply(share.person()), share.weight())))
                        .toList());
            case Named(var person) -> new Named(places.apply(person));
            case Owner owner -> owner;
            case Open open -> open;
        };
    }

    private static Stream<Share> distinct(Stream<Share> shares) {
        var seen = new HashSet<PersonId>();
        return shares.filter(share -> seen.add(share.person()));
    }
}
