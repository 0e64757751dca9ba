package dev.baton.chat;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people read: words, names of people, links and times. Words are data; an adapter escapes them, so nothing that
 * somebody typed becomes a mention or a link.
 */
public record Text(List<Span> spans) {

    /** A stretch of text of one kind. */
    public sealed interface Span {}

    /** Words, line breaks included. */
    public record Words(String text) implements Span {

        public Words {
            text = Plain.lines(text, Limits.TEXT);
        }
    }

    /** Words that matter most. */
    public record Strong(String text) implements Span {

        public Strong {
            text = Plain.line(text, Limits.TEXT);
        }
    }

    /**
     * Words that don't hold any more. Nobody has to see that they are struck: on every platform they stand between
     * {@value #BEFORE} and {@value #AFTER}, and where the platform can, Slack and the sandbox, they are struck as well.
     */
    public record Struck(String text) implements Span {

        public static final String BEFORE = "(no longer: ";
        public static final String AFTER = ")";

        public Struck {
            text = Plain.line(text, Limits.TEXT);
        }

        /** As it is read, without looks; empty if there are no words. */
        public String read() {
            return text.isEmpty() ? "" : BEFORE + text + AFTER;
        }
    }

    /** Something to type, such as a command. */
    public record Code(String text) implements Span {

        public Code {
            text = Plain.line(text, Limits.TEXT);
        }
    }

    /** A person; who has an account where the text is shown is notified, anybody else is named. */
    public record Mention(PersonId person) implements Span {}

    /** A link to an {@code http}, {@code https} or {@code mailto} address that Baton vouches for. */
    public record Link(String label, URI target) implements Span {

        public Link {
            label = Plain.line(label, Limits.LABEL);
            Limits.requireWebAddress(target);
        }
    }

    /** A point in time, shown in the reader's own time zone where the platform can, else in UTC with its name. */
    public record Moment(Instant at) implements Span {}

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public Text {
        spans = List.copyOf(spans);
    }

    public static Text of(String words) {
        return new Text(List.of(new Words(words)));
    }

    public static Text of(PersonId person) {
        return new Text(List.of(new Mention(person)));
    }

    public Text and(String words) {
        return and(new Words(words));
    }

    public Text and(PersonId person) {
        return and(new Mention(person));
    }

    public Text and(Instant at) {
        return and(new Moment(at));
    }

    public Text and(Span span) {
        return new Text(Stream.concat(spans.stream(), Stream.of(span)).toList());
    }

    public Text and(Text other) {
        return new Text(Stream.concat(spans.stream(), other.spans.stream()).toList());
    }

    /** Those who are mentioned. */
    public Stream<PersonId> people() {
        return spans.stream().flatMap(span -> span instanceof Mention(var person) ? Stream.of(person) : Stream.empty());
    }

    /** The same without names and looks: a mention reads {@code someone}. */
    public String plain() {
        return plain(person -> "someone");
    }

    /** The same with names. */
    public String plain(Function<PersonId, String> names) {
        return spans.stream().map(span -> plain(span, names)).collect(Collectors.joining());
    }

    private static String plain(Span span, Function<PersonId, String> names) {
        return switch (span) {
            case Words(var text) -> text;
            case Strong(var text) -> text;
            case Struck struck -> struck.read();
            case Code(var text) -> text;
            case Mention(var person) -> names.apply(person);
            case Link(var label, var ignored) -> label;
            case Moment(var at) -> MINUTE.format(at);
        };
    }
}
