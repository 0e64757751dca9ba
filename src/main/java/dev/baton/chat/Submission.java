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

    /** Who was picked, each once. Anybody can send an id that is nobody's, such as one that is too long for any. */
    public List<PersonId> people(String input) {
        return all(input).stream()
                .filter(id -> !id.isEmpty())
                .map(id -> new PersonId(id.length() > Limits.ID ? "" : id))
                .distinct()
                .toList();
    }

    /** The inputs that hold more than any input takes: too long a text, or too many values. */
    public List<String> overfull() {
        return values.entrySet().stream()
                .filter(each -> each.getValue().size() > Limits.VALUES
                        || each.getValue().stream()
                                .anyMatch(text -> Plain.answer(text).length() > Limits.LINE))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
