package dev.baton.chat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dialog with inputs.
 *
 * @param name the {@linkplain SubmissionHandler#form() name} of the handler that gets what was filled in
 * @param argument what it is about; comes back unchanged and proves nothing
 * @param title at most {@value Limits#TITLE} characters
 * @param submit the label of the button that sends it, at most {@value Limits#TITLE} characters
 */
public record Form(String name, String argument, String title, String submit, List<Input> inputs) {

    public Form {
        Limits.requireName(name);
        Limits.require(argument.length() <= Limits.ARGUMENT, "too long an argument of form " + name);
        Limits.requireLength("a form's title", title, Limits.TITLE);
        Limits.requireLength("a form's button", submit, Limits.TITLE);
        inputs = List.copyOf(inputs);
        Limits.require(!inputs.isEmpty(), "a form has an input, be it a notice: " + name);
        Limits.requireSize("inputs", inputs, Limits.INPUTS);
        Limits.require(
                inputs.stream().map(Input::id).distinct().count() == inputs.size(), "ids of inputs differ: " + name);
    }

    /** The same form, holding what was filled in. */
    public Form filled(Map<String, List<String>> values) {
        return new Form(
                name,
                argument,
                title,
                submit,
                inputs.stream()
                        .map(input -> input.filled(values.getOrDefault(input.id(), List.of())))
                        .toList());
    }

    /** Those who are mentioned or picked at first. */
    public Set<PersonId> people() {
        return inputs.stream().flatMap(Form::people).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<PersonId> people(Input input) {
        return switch (input) {
            case Input.Notice(var ignored, var text) -> text.people();
            case Input.People people -> people.initial().stream();
            case Input.Line ignored -> Stream.empty();
            case Input.Choice ignored -> Stream.empty();
            case Input.Group ignored -> Stream.empty();
            case Input.Day ignored -> Stream.empty();
        };
    }
}
