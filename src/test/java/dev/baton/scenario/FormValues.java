package dev.baton.scenario;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a form holds before anybody has typed. */
final class FormValues {

    static Map<String, List<String>> initial(Form form) {
        var values = new HashMap<String, List<String>>();
        for (var input : form.inputs()) {
            switch (input) {
                case Input.Line line when !line.initial().isEmpty() -> values.put(line.id(), List.of(line.initial()));
                case Input.Choice choice -> values.put(choice.id(), choice.initial());
                case Input.People people ->
                    values.put(
                            people.id(),
                            people.initial().stream().map(PersonId::value).toList());
                case Input.Group group
                when group.initial() != null ->
                    values.put(group.id(), List.of(group.initial().toString()));
                case Input.Day day
                when day.initial() != null ->
                    values.put(day.id(), List.of(day.initial().toString()));
                default -> {}
            }
        }
        values.values().removeIf(List::isEmpty);
        return values;
    }

    private FormValues() {}
}
