package dev.baton.feedback;

import dev.baton.chat.Interaction;
import dev.baton.store.Write;
import java.util.List;
import java.util.stream.Stream;

/** What feedback came from, which has done its part once the feedback is saved. */
final class Origins {

    private final AskedPeople people;
    private final Drafts drafts;

    Origins(AskedPeople people, Drafts drafts) {
        this.people = people;
        this.drafts = drafts;
    }

    /** The part of a commit after which nobody waits for an answer, and no copy of a message is left. */
    List<Write> done(Interaction by, Origin origin) {
        return Stream.concat(people.answered(by, origin).stream(), drafts.passedOn(by, origin).stream())
                .toList();
    }
}
