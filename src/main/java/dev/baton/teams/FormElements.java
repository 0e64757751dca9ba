package dev.baton.teams;

import static dev.baton.teams.Elements.array;
import static dev.baton.teams.Elements.orNothing;
import static dev.baton.teams.Elements.textBlock;
import static dev.baton.teams.Elements.typed;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Input;
import dev.baton.chat.Limits;
import dev.baton.people.Naming;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Inputs as elements. What several values come back as is one text with commas. */
final class FormElements {

    /** Everybody in the tenant; a value is the object id in Entra. */
    private static final String EVERYBODY = "graph.microsoft.com/users";

    private final Texts texts;
    private final Naming naming;
    private final Map<String, String> complaints;
    private final int room;

    /**
     * @param complaints by input
     * @param room how many characters of each text that was filled in are shown
     */
    FormElements(Texts texts, Naming naming, Map<String, String> complaints, int room) {
        this.texts = texts;
        this.naming = naming;
        this.complaints = complaints;
        this.room = room;
    }

    /** What is to be said about no input that is shown. */
    Stream<ObjectNode> complaintsBeside(List<Input> inputs) {
        var shown = inputs.stream()
                .filter(input -> !(input instanceof Input.Group) && !(input instanceof Input.Notice))
                .map(Input::id)
                .collect(Collectors.toSet());
        return complaints.entrySet().stream()
                .filter(complaint -> !shown.contains(complaint.getKey()))
                .map(complaint -> warning(complaint.getValue()));
    }

    static ObjectNode warning(String words) {
        return textBlock(Texts.line(words)).put("color", "Attention").put("weight", "Bolder");
    }

    /**
     * The input, above it what is to be said about it, and below it its hint; nothing for a group, since Teams keeps no
     * groups.
     */
    Stream<ObjectNode> of(Input input) {
        return switch (input) {
            case Input.Notice notice -> Stream.of(textBlock(orNothing(texts.of(notice.text(), Limits.TEXT))));
            case Input.Line line -> described(field(line), line);
            case Input.Choice choice -> described(select(choice), choice);
            case Input.People people -> described(picker(people), people);
            case Input.Group ignored -> Stream.empty();
            case Input.Day day -> described(calendar(day), day);
        };
    }

    /** The hint is no placeholder: that is gone once something is filled in, and a list of several has none. */
    private Stream<ObjectNode> described(ObjectNode element, Input input) {
        var complaint = complaints.getOrDefault(input.id(), "");
        var hint = Texts.line(input.caption().hint());
        return Stream.of(
                        complaint.isBlank() ? Stream.<ObjectNode>empty() : Stream.of(warning(complaint)),
                        Stream.of(element),
                        hint.isBlank()
                                ? Stream.<ObjectNode>empty()
                                : Stream.of(Elements.smallPrint(hint).put("spacing", "None")))
                .flatMap(each -> each);
    }

    private ObjectNode field(Input.Line line) {
        return withValue(
                element("Input.Text", line).put("maxLength", line.longest()).put("isMultiline", line.multiline()),
                Excerpt.of(line.initial(), room));
    }

    private static ObjectNode select(Input.Choice choice) {
        var chosen = choice.options().stream()
                .map(Input.Option::value)
                .filter(choice.initial()::contains)
                .limit(choice.several() ? Limits.OPTIONS : 1)
                .collect(Collectors.joining(","));
        return withValue(
                element("Input.ChoiceSet", choice)
                        .put("isMultiSelect", choice.several())
                        .set("choices", array(choice.options().stream().map(FormElements::option))),
                chosen);
    }

    private static ObjectNode option(Input.Option option) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", orNothing(Markdown.linkless(option.label())))
                .put("value", option.value());
    }

    private ObjectNode picker(Input.People people) {
        var chosen = people.initial().stream()
                .map(naming::of)
                .flatMap(FormElements::user)
                .distinct()
                .collect(Collectors.joining(","));
        return withValue(
                element("Input.ChoiceSet", people)
                        .put("isMultiSelect", true)
                        .set("choices", array(Stream.empty()))
                        .set("choices.data", typed("Data.Query").put("dataset", EVERYBODY)),
                chosen);
    }

    private static Stream<String> user(Naming.Named named) {
        return switch (named) {
            case Naming.Named.Account account -> Stream.of(account.user());
            case Naming.Named.Name ignored -> Stream.empty();
        };
    }

    private static ObjectNode calendar(Input.Day day) {
        return withValue(
                element("Input.Date", day),
                day.initial() == null ? "" : day.initial().toString());
    }

    private static ObjectNode element(String type, Input input) {
        var caption = input.caption();
        var label = Markdown.linkless(caption.label());
        return typed(type)
                .put("id", input.id())
                .put("label", label)
                .put("isRequired", caption.required())
                .put("errorMessage", (caption.required() ? "Please fill in: " : "Please check: ") + label);
    }

    private static ObjectNode withValue(ObjectNode element, String value) {
        return value.isEmpty() ? element : element.put("value", value);
    }
}
