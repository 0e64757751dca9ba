package dev.baton.web;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Text on a picture, in a font that comes with Baton, so that it looks the same on each machine: DejaVu Sans, which has
 * Latin, Greek, Cyrillic, Hebrew and Arabic letters.
 */
final class DrawnText {

    private static final int MISSING = '□';

    private static final Font FONT = read();

    private static Font read() {
        try (var file = Objects.requireNonNull(DrawnText.class.getResourceAsStream("DejaVuSans.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Baton's font can't be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Font font(float size) {
        return FONT.deriveFont(size);
    }

    /** On one line, without what can't be seen; a square stands for each character that the font doesn't have. */
    static String of(String text) {
        return text.codePoints()
                .map(character -> Character.isWhitespace(character) ? ' ' : character)
                .filter(character -> !isInvisible(character))
                .map(character -> FONT.canDisplay(character) ? character : MISSING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }

    private DrawnText() {}
}
