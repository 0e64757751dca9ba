package dev.baton.standups.meetings;

import dev.baton.chat.PersonId;
import java.time.Instant;

/** Whether somebody comes. */
record Rsvp(SittingId sitting, PersonId person, Answer answer, Instant at) {

    enum Answer {
        COMING("Coming"),
        MAYBE("Maybe"),
        CANT("Can't come");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static String idOf(SittingId sitting, PersonId person) {
        return sitting + ":" + person;
    }

    String id() {
        return idOf(sitting, person);
    }
}
