package dev.baton.intake;

import java.util.List;
import java.util.Optional;

/** How systems of one kind prove who they are, what they send, and what they want to hear. */
interface Sender {

    Kind kind();

    /**
     * Why something isn't let in; empty if it is.
     *
     * @param secrets those of the source, opened
     */
    Optional<String> objection(Incoming incoming, Source source, Secrets secrets);

    Reading read(Incoming incoming, Source source);

    Answered answer(List<Outcome> outcomes, Incoming incoming, Source source);

    /**
     * The answer if nothing of it can be read. Systems that repeat whatever is refused are told that it came, since it
     * wouldn't get better.
     */
    default Answered unreadable(String reason, Incoming incoming, Source source) {
        return refusal(400, reason);
    }

    /** The answer if nothing was taken. */
    default Answered refusal(int status, String reason) {
        return Answered.problem(status, reason);
    }
}
