package dev.baton.parity;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.parity.Field.Choice;
import dev.baton.parity.Field.Kind;
import dev.baton.store.Json;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the sandbox's page gets. */
final class SandboxWords {

    /** @param nameOf how a person is called */
    static Sight sight(String id, String root, Card card, Function<PersonId, String> nameOf) {
        var words = card.parts().stream().flatMap(part -> words(part, nameOf)).collect(Collectors.joining("\n"));
        var buttons = presses(card).map(Button::label).toList();
        return new Sight(id, root, words, buttons, Json.mapper().readTree(Json.write(Card.class, card)));
    }

    private static Stream<String> words(Part part, Function<PersonId, String> nameOf) {
        return switch (part) {
            case Part.Heading(var text) -> Stream.of(text);
            case Part.Paragraph(var text) -> Stream.of(words(text, nameOf));
            case Part.Facts(var facts) ->
                facts.stream().flatMap(fact -> Stream.of(fact.label(), words(fact.value(), nameOf)));
            case Part.Note(var text) -> Stream.of(words(text, nameOf));
            case Part.Chart chart -> Stream.of(chart.drawn().plain(), chart.alt());
            case Part.Picture picture -> Stream.of(picture.title(), picture.alt());
            case Part.Divider ignored -> Stream.empty();
            case Part.Buttons ignored -> Stream.empty();
        };
    }

    private static String words(Text text, Function<PersonId, String> nameOf) {
        return text.spans().stream()
                .map(span -> span instanceof Text.Mention(var person)
                        ? nameOf.apply(person)
                        : new Text(List.of(span)).plain())
                .collect(Collectors.joining());
    }

    private static Stream<Button.Press> presses(Card card) {
        return card.parts().stream()
                .flatMap(part -> part instanceof Part.Buttons buttons ? buttons.buttons().stream() : Stream.empty())
                .filter(Button.Press.class::isInstance)
                .map(Button.Press.class::cast);
    }

    /** The button with the label. */
    static Button.Press button(Card card, String label) {
        return presses(card)
                .filter(press -> press.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " on " + card));
    }

    static List<Field> fields(Form form) {
        return form.inputs().stream().flatMap(SandboxWords::field).toList();
    }

    private static Stream<Field> field(Input input) {
        return switch (input) {
            case Input.Notice ignored -> Stream.empty();
            case Input.Line line ->
                Stream.of(field(line, Kind.WORDS, line.initial().isEmpty() ? List.of() : List.of(line.initial())));
            case Input.Choice choice ->
                Stream.of(new Field(
                        choice.id(),
                        choice.caption().label(),
                        Kind.CHOICE,
                        choice.options().stream()
                                .map(option -> new Choice(option.value(), option.label()))
                                .toList(),
                        choice.initial(),
                        ""));
            case Input.People people ->
                Stream.of(field(
                        people,
                        Kind.PEOPLE,
                        people.initial().stream().map(PersonId::value).toList()));
            case Input.Group ignored -> Stream.empty();
            case Input.Day day ->
                Stream.of(field(
                        day,
                        Kind.DAY,
                        day.initial() == null
                                ? List.of()
                                : List.of(day.initial().toString())));
        };
    }

    private static Field field(Input input, Kind kind, List<String> values) {
        return new Field(input.id(), input.caption().label(), kind, List.of(), values, "");
    }

    private SandboxWords() {}
}
