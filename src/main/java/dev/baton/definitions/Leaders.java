package dev.baton.definitions;

import dev.baton.chat.PersonId;
import dev.baton.people.Side;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who leads the two sides of a pod at present; null where nobody does. */
record Leaders(@Nullable PersonId sales, @Nullable PersonId marketing) {

    static final List<Side> SIDES = List.of(Side.SALES, Side.MARKETING);

    /** The sides that the person leads. */
    List<Side> sidesOf(PersonId person) {
        return SIDES.stream()
                .filter(side -> of(side).filter(person::equals).isPresent())
                .toList();
    }

    Optional<PersonId> of(Side side) {
        return Optional.ofNullable(side == Side.SALES ? sales : marketing);
    }

    /** Those who lead any of the sides, each once. */
    List<PersonId> of(List<Side> sides) {
        return sides.stream().flatMap(side -> of(side).stream()).distinct().toList();
    }

    Stream<Side> without(List<Side> sides) {
        return sides.stream().filter(side -> of(side).isEmpty());
    }
}
