package dev.baton.pods;

import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;

/** Puts the words of a {@link Difference} into spans, with spaces between. Only kept and new words break lines. */
final class DifferenceWriting {

    private static final int MARKS = Text.Struck.BEFORE.length() + Text.Struck.AFTER.length();

    /** Well below what a span takes, so that a long text can be parted between them. */
    private static final int LOOKING_ALIKE = 1_000;

    private final List<Text.Span> spans = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private boolean atStart = true;
    private int length;

    void kept(List<String> words) {
        words.forEach(this::word);
    }

    void gone(List<String> words) {
        marked(words.stream().filter(word -> !word.equals(Difference.BREAK)).toList(), false);
    }

    void added(List<String> words) {
        var line = new ArrayList<String>();
        for (var word : words) {
            if (word.equals(Difference.BREAK)) {
                marked(line, true);
                line.clear();
                word(Difference.BREAK);
            } else {
                line.add(word);
            }
        }
        marked(line, true);
    }

    private void word(String word) {
        if (word.equals(Difference.BREAK)) {
            write(Difference.BREAK);
            atStart = true;
        } else {
            space();
            write(word);
        }
    }

    private void space() {
        write(atStart ? "" : " ");
        atStart = false;
    }

    private void write(String words) {
        plain.append(words);
        length += words.length();
    }

    private void marked(List<String> words, boolean strong) {
        for (var piece : Excerpt.pieces(String.join(" ", words), LOOKING_ALIKE, String::length)) {
            var shown = piece.strip();
            space();
            flush();
            spans.add(strong ? new Text.Strong(shown) : new Text.Struck(shown));
            length += shown.length() + (strong ? 0 : MARKS);
        }
    }

    private void flush() {
        Excerpt.pieces(plain.toString(), Limits.TEXT, String::length)
                .forEach(piece -> spans.add(new Text.Words(piece)));
        plain.setLength(0);
    }

    /** All of it. */
    Text text() {
        flush();
        return new Text(spans);
    }

    /** Of the whole text without looks. */
    int length() {
        return length;
    }

    /** As much as fits, and an ellipsis for the rest. */
    Text text(int max) {
        flush();
        var room = max;
        var fitting = new ArrayList<Text.Span>();
        for (var span : spans) {
            room -= new Text(List.of(span)).plain().length();
            if (room < (fitting.size() == spans.size() - 1 ? 0 : 1)) {
                fitting.add(new Text.Words("…"));
                break;
            }
            fitting.add(span);
        }
        return new Text(fitting);
    }
}
