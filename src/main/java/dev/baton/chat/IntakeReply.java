package dev.baton.chat;

import java.util.Map;

/** The answer to a machine. */
public sealed interface IntakeReply {

    /**
     * It is taken, and not lost any more.
     *
     * @param answers what the handler's {@link IntakeHandler#answers()} announce
     */
    record Taken(Map<String, String> answers) implements IntakeReply {

        public Taken {
            answers = Map.copyOf(answers);
        }
    }

    /**
     * Something must be changed.
     *
     * @param complaints what, by input
     */
    record Invalid(Map<String, String> complaints) implements IntakeReply {

        public Invalid {
            complaints = Map.copyOf(complaints);
        }
    }

    /** The key was used before, with another body. */
    record Conflict() implements IntakeReply {}
}
