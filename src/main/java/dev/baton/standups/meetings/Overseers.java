package dev.baton.standups.meetings;

import dev.baton.chat.Interaction;
import dev.baton.chat.PersonId;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import java.time.InstantSource;

/** Who looks after what comes of a meeting: who facilitates, who takes notes, and administrators. */
final class Overseers {

    private static final int LOOKED_AT = 5;

    private final Sittings sittings;
    private final Directory directory;
    private final InstantSource clock;

    Overseers(Sittings sittings, Directory directory, InstantSource clock) {
        this.sittings = sittings;
        this.directory = directory;
        this.clock = clock;
    }

    /** Of what came of a date. */
    boolean oversees(Interaction by, SittingId id) {
        return directory.administers(by.organization(), by.person())
                || sittings.find(by.organization(), id)
                        .map(Versioned::value)
                        .filter(sitting -> isHost(sitting, by.person()))
                        .isPresent();
    }

    /** Of what is prepared for the next date. */
    boolean prepares(Interaction by, MeetingId meeting) {
        return directory.administers(by.organization(), by.person())
                || sittings.latest(by.organization(), meeting, LOOKED_AT).stream()
                        .map(Versioned::value)
                        .filter(sitting -> sitting.standing(clock.instant()) == Sitting.Standing.COMING)
                        .anyMatch(sitting -> isHost(sitting, by.person()));
    }

    private static boolean isHost(Sitting sitting, PersonId person) {
        return sitting.duties().hosts().contains(person)
                || person.equals(sitting.minutes().by());
    }
}
