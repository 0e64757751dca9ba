package dev.baton.intake;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Input;
import dev.baton.chat.Intake;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what a mapping made fit what is asked. Systems can't be asked back, so as much as can be is taken. */
final class Fitting {

    /** The field that names the lead, and isn't handed in. */
    static final String ID = "id";

    /** The field that names the other system's record, and isn't handed in. */
    static final String RECORD = "record";

    private static final String NOTE = "note";
    private static final int ATTRIBUTE_LONGEST = 200;

    /** By input; what is too long is cut, and what isn't asked for is an attribute. */
    static Map<String, String> fit(Map<String, String> lead, List<Input> inputs) {
        var asked = inputs.stream().collect(Collectors.toMap(Input::id, Function.identity()));
        var values = new LinkedHashMap<String, String>();
        lead.forEach((name, value) -> {
            if (asked.get(name) instanceof Input.Line line) {
                values.put(name, Excerpt.of(value.strip(), line.longest()));
            } else if (asked.containsKey(name)) {
                values.put(name, value.strip());
            } else if (!name.equals(ID) && !name.equals(RECORD)) {
                values.put(Intake.ATTRIBUTE + name, Excerpt.of(value.strip(), ATTRIBUTE_LONGEST));
            }
        });
        return values;
    }

    /**
     * The values without those that aren't taken, which go on the note.
     *
     * @param complaints by input
     * @return empty if one of them is needed, or if the note itself isn't taken
     */
    static Optional<Map<String, String>> without(
            Map<String, String> values, Map<String, String> complaints, List<Input> inputs) {
        var optional = inputs.stream()
                .filter(input -> !input.caption().required())
                .collect(Collectors.toMap(Input::id, input -> input.caption().label()));
        var isHopeless = complaints.keySet().stream()
                .anyMatch(name -> !optional.containsKey(name) || name.equals(NOTE) || !values.containsKey(name));
        if (isHopeless) {
            return Optional.empty();
        }
        var rest = new LinkedHashMap<>(values);
        complaints.keySet().forEach(rest::remove);
        var left = complaints.keySet().stream()
                .sorted()
                .map(name -> optional.get(name) + ": " + values.get(name))
                .collect(Collectors.joining("\n"));
        var longest = inputs.stream()
                .flatMap(input ->
                        input instanceof Input.Line line && line.id().equals(NOTE) ? Stream.of(line) : Stream.empty())
                .mapToInt(Input.Line::longest)
                .findFirst()
                .orElse(ATTRIBUTE_LONGEST);
        rest.put(NOTE, Excerpt.of((values.getOrDefault(NOTE, "") + "\n" + left).strip(), longest));
        return Optional.of(rest);
    }

    private Fitting() {}
}
