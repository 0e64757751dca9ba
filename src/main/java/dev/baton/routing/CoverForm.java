package dev.baton.routing;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.PersonId;
import dev.baton.chat.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks who covers whom, and until when. */
final class CoverForm {

    static final String COVERED = "covered";
    static final String BY = "by";
    static final String LAST = "last";

    /**
     * @param covered who is covered, as far as that can be guessed
     * @param last a day that may do
     */
    static Form of(List<PersonId> covered, LocalDate last) {
        return new Form(
                RoutingActions.COVER,
                "",
                "Cover",
                "Save",
                List.of(
                        new Input.People(COVERED, Caption.required("Who is covered?"), covered),
                        new Input.People(
                                BY,
                                Caption.required("Who covers?").hint("Somebody in sales of the same pod"),
                                List.of()),
                        new Input.Day(LAST, Caption.required("Last day").hint("That day is included"), last)));
    }

    /** The only one who was picked. */
    static Optional<PersonId> one(Submission submission, String input, Map<String, String> complaints) {
        var picked = submission.people(input);
        if (picked.size() != 1) {
            complaints.put(input, "Please pick one person.");
            return Optional.empty();
        }
        return Optional.of(picked.getFirst());
    }

    private CoverForm() {}
}
