package dev.baton.teams;

import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.people.Naming;

/** Texts as Markdown. Whatever people typed is shown as it was typed. */
final class Texts {

    private final Naming naming;
    private final Mentions mentions;

    /** @param mentions notes who is mentioned */
    Texts(Naming naming, Mentions mentions) {
        this.naming = naming;
        this.mentions = mentions;
    }

    /** One line of words and nothing else. */
    static String line(String words) {
        return Markdown.lines(Markdown.escape(words));
    }

    /** The text with about {@code max} characters of words at most, not counting marks and escapes. */
    String of(Text text, int max) {
        var writing = new Writing(max);
        text.spans().forEach(span -> write(span, writing));
        return writing.markdown();
    }

    private void write(Text.Span span, Writing writing) {
        switch (span) {
            case Text.Words(var words) -> writing.words(words);
            case Text.Strong(var words) -> writing.bold(words);
            // the Markdown of cards strikes nothing, so it only says so
            case Text.Struck struck -> writing.words(struck.read());
            // Teams has no look of its own for what is to be typed
            case Text.Code(var words) -> writing.bold(words);
            case Text.Mention(var person) -> mention(person, writing);
            case Text.Link(var label, var target) -> writing.link(label, target);
            case Text.Moment(var at) -> writing.moment(at);
        }
    }

    private void mention(PersonId person, Writing writing) {
        switch (naming.of(person)) {
            case Naming.Named.Account account -> writing.token(account.name().length(), () -> mentions.textOf(account));
            case Naming.Named.Name(var name) -> writing.words(name);
        }
    }
}
