package dev.baton.briefs;

import dev.baton.chat.PersonId;
import dev.baton.people.Side;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person learned from a campaign, and how that person was asked for it.
 *
 * @param done the latest step that was done; null if the person wasn't asked
 * @param words null as long as nothing is said
 */
record Lesson(
        BriefId brief,
        PersonId person,
        @Nullable Step done,
        @Nullable Words words) {

    /** What Baton does until somebody who is asked has answered. */
    enum Step {
        ASK,
        REMIND,
        NOTHING
    }

    /** Whether one would do it again. */
    enum Again {
        YES("Yes"),
        DIFFERENTLY("Yes, but differently"),
        NO("No");

        private final String label;

        Again(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * What somebody says. An empty text says nothing.
     *
     * @param side on which the person was then; null if on none
     * @param named whether others see who says so
     */
    record Words(
            String worked,
            String didnt,
            Again again,
            boolean named,
            @Nullable Side side,
            Instant at) {

        /** What is never cut where all of it is shown. */
        static final int LONGEST = 1_500;

        boolean saysTheSameAs(Words other) {
            return new Words(worked, didnt, again, named, side, other.at()).equals(other);
        }
    }

    static String idOf(BriefId brief, PersonId person) {
        return brief + ":" + person;
    }

    static Lesson of(BriefId brief, PersonId person) {
        return new Lesson(brief, person, null, null);
    }

    /** Of what {@link #idOf} gives. */
    static BriefId briefOf(String id) {
        return new BriefId(id.substring(0, id.indexOf(':')));
    }

    /** Of what {@link #idOf} gives. */
    static PersonId personOf(String id) {
        return new PersonId(id.substring(id.indexOf(':') + 1));
    }

    String id() {
        return idOf(brief, person);
    }

    /** Each step once, and none once something is said. */
    Step next() {
        if (words != null) {
            return Step.NOTHING;
        }
        return switch (done) {
            case null -> Step.ASK;
            case ASK -> Step.REMIND;
            case REMIND, NOTHING -> Step.NOTHING;
        };
    }

    Lesson did(Step step) {
        return new Lesson(brief, person, step, words);
    }

    Lesson saying(@Nullable Words other) {
        return new Lesson(brief, person, done, other);
    }
}
