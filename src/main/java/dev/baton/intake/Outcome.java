package dev.baton.intake;

import java.util.Map;

/** What became of a lead that was sent, or of an event that can't be read. */
sealed interface Outcome {

    /**
     * It is a lead.
     *
     * @param answers what the lead's handler says
     */
    record Taken(Map<String, String> answers) implements Outcome {

        public Taken {
            answers = Map.copyOf(answers);
        }
    }

    /** It is durable, and is taken when more is known of it. */
    record Later() implements Outcome {}

    /**
     * It is none.
     *
     * @param reason what to change; it repeats nothing of what was sent
     */
    record Refused(String reason) implements Outcome {}
}
