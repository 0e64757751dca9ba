package dev.baton.polls;

import dev.baton.chat.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * What one person chose in an open poll.
 *
 * @param camp where the person was when voting
 * @param choices the numbers of options
 * @param at when the person voted last
 */
record Ballot(PollId poll, PersonId person, Camp camp, List<Integer> choices, Instant at) {

    Ballot {
        choices = List.copyOf(choices);
    }

    static String idOf(PollId poll, PersonId person) {
        return poll + ":" + person;
    }

    String id() {
        return idOf(poll, person);
    }

    /** The same without options that are gone. */
    Ballot keeping(Question question) {
        var kept = choices.stream()
                .filter(number -> question.option(number).isPresent())
                .toList();
        return new Ballot(poll, person, camp, kept, at);
    }
}
