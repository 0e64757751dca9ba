package dev.baton.chat;

import java.util.List;
import java.util.Map;

/**
 * A form that was filled in.
 *
 * @param form which handler it is for
 * @param argument the form's argument, as the platform brought it back: a claim, not a proof
 * @param values what was filled in by input; an input left empty is absent
 */
public record Submission(Context context, String form, String argument, Map<String, List<String>> values)
        implements Interaction {

    public Submission {
        values = Map.copyOf(values);
    }

    /** The input's value without surrounding white space and what can't be seen, or an empty text. */
    public String value(String input) {
        var all = values.getOrDefault(input, List.of());
        return all.isEmpty() ? "" : Plain.answer(all.getFirst());
    }

    public List<String> all(String input) {
        return values.getOrDefault(input, List.of());
    }
}
