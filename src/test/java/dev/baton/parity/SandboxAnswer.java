package dev.baton.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.Form;
import dev.baton.chat.Reply;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the sandbox's page got for something that a person did.
 *
 * @param since how many messages for this person alone there were before
 * @param sheet the form that was sent, holding what was filled in; null if none was
 */
record SandboxAnswer(
        SandboxColleague of,
        int since,
        Reply reply,
        @Nullable Sheet sheet) implements Answer {

    SandboxAnswer(SandboxColleague of, int since, Reply reply) {
        this(of, since, reply, null);
    }

    @Override
    public Sheet form() {
        return switch (reply) {
            case Reply.Ask(var form) -> sheet(form);
            case Reply.Invalid(var complaints) when sheet != null -> complaining(sheet, complaints);
            case Reply.Invalid ignored -> throw new AssertionError("no form: " + reply);
            case Reply.Nothing ignored -> throw new AssertionError("no form: " + reply);
            case Reply.OnlyYou ignored -> throw new AssertionError("no form: " + reply);
            case Reply.Home ignored -> throw new AssertionError("no form: " + reply);
        };
    }

    private static Sheet complaining(Sheet sent, Map<String, String> complaints) {
        var fields = sent.fields().stream()
                .map(field -> field.complaining(complaints.getOrDefault(field.id(), "")))
                .toList();
        return new Sheet(sent.title(), fields, sent.users(), sent.send());
    }

    private Sheet sheet(Form form) {
        return new Sheet(form.title(), SandboxWords.fields(form), of.place()::personOf, values -> send(form, values));
    }

    private Answer send(Form form, Map<String, List<String>> values) {
        var sent = (SandboxAnswer) of.does(
                "submit",
                Map.of("conversation", "", "form", form.name(), "argument", form.argument(), "values", values));
        return new SandboxAnswer(of, sent.since(), sent.reply(), sheet(form.filled(values)));
    }

    @Override
    public Sight says(String... words) {
        return Looking.until(String.join(", ", words), () -> told().toList(), sight -> sight.says(words));
    }

    private Stream<Sight> told() {
        return Stream.concat(
                shown().map(card -> SandboxWords.sight("", "", card, of.place()::nameOf)),
                of.letters().stream().skip(since));
    }

    private Stream<Card> shown() {
        return switch (reply) {
            case Reply.OnlyYou(var card) -> Stream.of(card);
            case Reply.Home(var card) -> Stream.of(card);
            case Reply.Nothing ignored -> Stream.empty();
            case Reply.Ask ignored -> Stream.empty();
            case Reply.Invalid ignored -> Stream.empty();
        };
    }

    @Override
    public void closes() {
        assertThat(reply).isInstanceOf(Reply.Nothing.class);
    }
}
