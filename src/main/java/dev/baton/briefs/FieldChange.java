package dev.baton.briefs;

import dev.baton.chat.Input;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.pods.Difference;
import dev.baton.pods.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An input of a section that one version of a brief fills in otherwise than another.
 *
 * @param input its id
 * @param label what people read at it
 * @param before in words; empty if nothing was filled in
 */
record FieldChange(String input, String label, String before, String after) {

    /** What forms ask for in a question, as a list calls it. */
    private static final Map<String, String> NAMES = Map.of(
            AimForm.KIND, "Kind",
            AimForm.MEASURE, "What the goal counts",
            AimForm.PODS, "Pods",
            AimForm.READERS, "Readers",
            DatesForm.CHANNELS, "Where customers meet it",
            DatesForm.EMBARGO_TIME, "Time at which the embargo ends");

    /**
     * What differs.
     *
     * @param before the same form as {@code after}
     * @param names how people are called
     */
    static List<FieldChange> between(List<Input> before, List<Input> after, Function<PersonId, String> names) {
        var changes = new ArrayList<FieldChange>();
        for (var i = 0; i < Math.min(before.size(), after.size()); i++) {
            var was = words(before.get(i), names);
            var is = words(after.get(i), names);
            if (!was.equals(is)) {
                var input = after.get(i);
                changes.add(new FieldChange(input.id(), labelOf(input), was, is));
            }
        }
        return changes;
    }

    private static String labelOf(Input input) {
        return NAMES.getOrDefault(input.id(), input.caption().label());
    }

    private static String words(Input input, Function<PersonId, String> names) {
        return switch (input) {
            case Input.Line line -> Template.answered(line.initial());
            case Input.Choice choice ->
                Words.list(choice.options().stream()
                        .filter(option -> choice.initial().contains(option.value()))
                        .map(Input.Option::label)
                        .toList());
            case Input.People people ->
                Words.list(people.initial().stream().map(names).toList());
            case Input.Day day -> day.initial() == null ? "" : Words.date(day.initial());
            case Input.Group ignored -> "";
            case Input.Notice ignored -> "";
        };
    }

    /** The label, and what differs word by word. */
    Text text() {
        return Text.of("").and(new Text.Strong(label)).and("\n").and(difference());
    }

    /** The same, however long. */
    Text whole() {
        var difference = after.isEmpty()
                ? LongText.struck(before)
                : Difference.between(before, after).whole();
        return Text.of("").and(new Text.Strong(label)).and("\n").and(difference);
    }

    /** What differs word by word. */
    Text difference() {
        return after.isEmpty()
                ? Text.of("").and(new Text.Struck(before))
                : Difference.between(before, after).text();
    }
}
