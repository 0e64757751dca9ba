package dev.baton.standups.meetings;

import dev.baton.chat.PersonId;
import dev.baton.people.AgendaSource.Topic;
import dev.baton.people.Side;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date with all that belongs to it.
 *
 * @param calendar where the date can be fetched for a calendar
 */
record SittingView(
        Sitting sitting,
        List<Rsvp> rsvps,
        List<Topic> agenda,
        List<ActionItem> actions,
        Known people,
        Optional<URI> calendar) {

    /** What is known of those who are named. */
    record Known(Map<PersonId, String> names, Map<PersonId, Side> sides) {

        Known {
            names = Map.copyOf(names);
            sides = Map.copyOf(sides);
        }
    }

    String nameOf(PersonId person) {
        return people.names().getOrDefault(person, "somebody");
    }

    /** Those of a side who have said so, by name. */
    List<String> saying(Rsvp.Answer answer, @Nullable Side side) {
        return answers(answer)
                .filter(rsvp -> people.sides().get(rsvp.person()) == side)
                .map(rsvp -> nameOf(rsvp.person()))
                .sorted()
                .toList();
    }

    Stream<Rsvp> answers(Rsvp.Answer answer) {
        return rsvps.stream().filter(rsvp -> rsvp.answer() == answer);
    }
}
