package dev.baton.briefs;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import dev.baton.chat.Text;
import dev.baton.chat.Text.Span;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A text that may be longer than a message takes, in pieces of which no platform cuts anything. */
final class LongText {

    /** Stands behind a name that can't be the label of its own link. */
    static final String OPEN = "open";

    /** Slack takes 3,000 in a section, with escapes and marks. */
    private static final int ROOM = 2_400;

    /** What stands around words that are struck. */
    private static final int MARKS = 20;

    /** What a mention or a time comes to. */
    private static final int TOKEN = 70;

    /** Words of any length. */
    static Text of(String words) {
        return new Text(Excerpt.pieces(words, ROOM, LongText::weight).stream()
                .<Span>map(Text.Words::new)
                .toList());
    }

    /** The same where they matter most. What stands behind a space, or before one, still does. */
    static Text strong(String words) {
        var text = Text.of(words.startsWith(" ") ? " " : "");
        for (var piece : Excerpt.pieces(words, ROOM, LongText::weight)) {
            text = text.and(new Text.Strong(piece)).and(piece.endsWith(" ") ? " " : "");
        }
        return text;
    }

    /** The same where they don't hold any more. */
    static Text struck(String words) {
        return new Text(Excerpt.pieces(words, ROOM, LongText::weight).stream()
                .<Span>map(Text.Struck::new)
                .toList());
    }

    /** A link with all of its name, which may be longer than a label. */
    static Text link(String name, URI target) {
        return name.length() <= Limits.LABEL
                ? new Text(List.of(new Text.Link(name, target)))
                : of(name).and(" ").and(new Text.Link(OPEN, target));
    }

    /** Each ends where a line ends, or else a word. */
    static List<Text> pieces(Text text) {
        var pieces = new ArrayList<Text>();
        var spans = new ArrayList<Span>();
        var left = ROOM;
        var rest = new ArrayDeque<>(text.spans());
        while (!rest.isEmpty()) {
            var span = rest.pop();
            var isFirst = spans.isEmpty();
            if (weight(span) > left && (isFirst || left > ROOM / 2)) {
                split(span, left).reversed().forEach(rest::push);
                span = rest.pop();
            }
            if (weight(span) > left && !isFirst) {
                pieces.add(new Text(spans));
                spans.clear();
                left = ROOM;
                rest.push(span);
            } else {
                spans.add(span);
                left -= weight(span);
            }
        }
        pieces.add(new Text(spans));
        return pieces;
    }

    /** What fits, and all the others; a token can't be split. */
    private static List<Span> split(Span span, int room) {
        return switch (span) {
            case Text.Words(var words) -> split(words, room, Text.Words::new);
            case Text.Strong(var words) -> split(words, room, Text.Strong::new);
            case Text.Struck(var words) -> split(words, room, Text.Struck::new);
            case Text.Code(var words) -> split(words, room, Text.Code::new);
            case Text.Mention mention -> List.of(mention);
            case Text.Link link -> List.of(link);
            case Text.Moment moment -> List.of(moment);
        };
    }

    private static List<Span> split(String words, int room, Function<String, Span> span) {
        var first = Excerpt.pieces(words, room - MARKS, LongText::weight).getFirst();
        return Stream.of(first, words.substring(first.length()))
                .filter(part -> !part.isEmpty())
                .map(span)
                .toList();
    }

    static int weight(Text text) {
        return text.spans().stream().mapToInt(LongText::weight).sum();
    }

    private static int weight(Span span) {
        return switch (span) {
            case Text.Words(var words) -> weight(words);
            case Text.Strong(var words) -> weight(words) + 2;
            case Text.Struck struck -> weight(struck.read()) + 2;
            case Text.Code(var words) -> weight(words) + 2;
            case Text.Link(var label, var target) -> weight(label) + weight(target.toASCIIString());
            case Text.Mention ignored -> TOKEN;
            case Text.Moment ignored -> TOKEN;
        };
    }

    /** How long it is with the escapes of Slack or Teams and of JSON, whichever takes more. */
    static int weight(String words) {
        return words.chars().map(LongText::weight).sum();
    }

    private static int weight(int character) {
        return switch (character) {
            case '&' -> 5;
            case '<', '>' -> 4;
            case '\n', '"', '\\', '*', '_', '~', '`', '[', ']', '(', ')', '#' -> 2;
            default -> 1;
        };
    }

    private LongText() {}
}
