package dev.baton.leads;

import dev.baton.chat.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a step was made, if that isn't for everybody. What everybody may see of a step doesn't hold it, so that nothing
 * that shows steps can show it by mistake.
 *
 * @param told who led the two sides then, and was told
 */
record Secret(@Nullable Reason reason, String note, List<PersonId> told) {

    /** What everybody reads in its place. */
    static final String STAND_IN = "Why is only for those who lead sales and marketing.";

    Secret {
        told = List.copyOf(told);
    }

    Secret erased() {
        return new Secret(reason, "", told);
    }

    /** Such as {@code Price. “Too dear.”}. */
    String words() {
        var why = reason == null ? "" : reason.label() + ". ";
        return (why + (note.isEmpty() ? "" : "“" + note + "”")).strip();
    }
}
