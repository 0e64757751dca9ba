package dev.baton.intake;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The form of a mapping: the expression, a payload to try it on, and what came of that. */
final class MappingForm {

    static final String EXPRESSION = "expression";
    static final String SAMPLE = "sample";
    static final String WHAT = "what";
    static final String TRY = "TRY";
    static final String SAVE = "SAVE";

    private static final int SHOWN = 3;
    private static final int VALUE = 120;

    static Form of(Source source, String expression) {
        return form(
                source,
                expression,
                "",
                TRY,
                Text.of("What Baton makes of what ")
                        .and(new Text.Strong(source.name()))
                        .and(" sends, in JSONata. It makes an object with company, whyNow and more, or a list of"
                                + " them; nothing means that there is nothing to hand in."));
    }

    static Form tried(Source source, Mapping mapping, String sample, Mapping.Result result) {
        return switch (result) {
            case Mapping.Result.Failed(var reason) ->
                form(source, mapping.expression(), sample, TRY, Text.of("That didn't work. " + reason));
            case Mapping.Result.Leads(var leads)
            when leads.isEmpty() ->
                form(source, mapping.expression(), sample, TRY, Text.of("Nothing would be handed in."));
            case Mapping.Result.Leads(var leads) ->
                form(source, mapping.expression(), sample, SAVE, Text.of(words(leads)));
        };
    }

    private static Form form(Source source, String expression, String sample, String what, Text notice) {
        return new Form(
                SourceActions.MAPPING,
                source.id(),
                "A source's mapping",
                "Go on",
                List.of(
                        new Input.Notice("result", notice),
                        new Input.Line(EXPRESSION, Caption.required("Mapping"), true, Mapping.LONGEST, expression),
                        new Input.Line(
                                SAMPLE,
                                Caption.optional("A payload to try it on")
                                        .hint("JSON as the other system sends it. Baton doesn't keep it"),
                                true,
                                Mapping.LONGEST,
                                sample),
                        new Input.Choice(
                                WHAT,
                                Caption.required("What now?"),
                                false,
                                List.of(new Option(TRY, "Try it on the payload"), new Option(SAVE, "Save it")),
                                List.of(what))));
    }

    private static String words(List<Map<String, String>> leads) {
        var count = leads.size() == 1 ? "1 lead would be handed in:" : leads.size() + " leads would be handed in:";
        var shown = leads.stream().limit(SHOWN).map(MappingForm::words).collect(Collectors.joining("\n\n"));
        return Excerpt.of(count + "\n" + shown, 2_000);
    }

    private static String words(Map<String, String> lead) {
        return lead.isEmpty()
                ? "(without any field)"
                : lead.entrySet().stream()
                        .map(field -> field.getKey() + ": " + Excerpt.of(field.getValue(), VALUE))
                        .collect(Collectors.joining("\n"));
    }

    private MappingForm() {}
}
