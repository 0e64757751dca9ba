package dev.baton.standups.meetings;

import dev.baton.chat.PersonId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who does what at one date of a meeting.
 *
 * @param passed who has passed something on, and is not asked again for this date
 */
record Duties(
        @Nullable PersonId facilitator,
        @Nullable PersonId noteTaker,
        @Nullable PersonId guest,
        Set<PersonId> passed) {

    static final Duties NONE = new Duties(null, null, null, Set.of());

    /** What one can do in turn. */
    enum Duty {
        FACILITATE,
        TAKE_NOTES,
        VISIT
    }

    Duties {
        passed = Set.copyOf(passed);
    }

    @Nullable
    PersonId of(Duty duty) {
        return switch (duty) {
            case FACILITATE -> facilitator;
            case TAKE_NOTES -> noteTaker;
            case VISIT -> guest;
        };
    }

    /** Those who prepare the meeting and write down what came of it. */
    Set<PersonId> hosts() {
        return Stream.of(Stream.ofNullable(facilitator), Stream.ofNullable(noteTaker))
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean hasSameGuest(Duties other) {
        return Objects.equals(guest, other.guest);
    }

    boolean isBusy(PersonId person) {
        return person.equals(facilitator) || person.equals(noteTaker) || person.equals(guest);
    }

    /** Somebody else does it. Who did so is not asked again. */
    Duties with(Duty duty, @Nullable PersonId person) {
        var gone = new HashSet<>(passed);
        var before = of(duty);
        if (before != null) {
            gone.add(before);
        }
        return new Duties(facilitator, noteTaker, guest, gone).given(duty, person);
    }

    /** The same, but who did so before has passed on nothing. */
    Duties given(Duty duty, @Nullable PersonId person) {
        return switch (duty) {
            case FACILITATE -> new Duties(person, noteTaker, guest, passed);
            case TAKE_NOTES -> new Duties(facilitator, person, guest, passed);
            case VISIT -> new Duties(facilitator, noteTaker, person, passed);
        };
    }
}
