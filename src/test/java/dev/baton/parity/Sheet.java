package dev.baton.parity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A form, as a person sees it.
 *
 * @param users how the platform calls people, by first name
 * @param send sends what every field holds
 */
record Sheet(
        String title,
        List<Field> fields,
        UnaryOperator<String> users,
        Function<Map<String, List<String>>, Answer> send) {

    /** Fills it in and sends it. Several values of one field have semicolons between them; people go by first name. */
    Answer submits(Map<String, String> byLabel) {
        var values = new LinkedHashMap<String, List<String>>();
        fields.forEach(field -> values.put(field.id(), field.values()));
        byLabel.forEach((label, picked) -> values.put(field(label).id(), read(field(label), picked)));
        return send.apply(values);
    }

    private List<String> read(Field field, String picked) {
        if (field.kind() == Field.Kind.WORDS) {
            return picked.isEmpty() ? List.of() : List.of(picked);
        }
        return Stream.of(picked.split(";", -1))
                .filter(each -> !each.isEmpty())
                .map(each -> field.kind() == Field.Kind.PEOPLE ? users.apply(each) : field.valueOf(each))
                .toList();
    }

    Field field(String label) {
        return fields.stream()
                .filter(field -> field.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label + " in " + fields));
    }
}
