package dev.baton.web;

import java.util.stream.Collectors;

/**
 * Breaks the long lines of a calendar, which are counted in octets (RFC 5545, 3.1). No character is broken, which
 * ical4j would do: it counts characters, and the halves of some.
 */
final class Folding {

    static final int OCTETS = 75;

    private static final String END = "\r\n";
    private static final String NEXT = END + " ";

    /** The same lines, those too long going on in the next one. */
    static String fold(String text) {
        return text.lines().map(line -> folded(line) + END).collect(Collectors.joining());
    }

    private static String folded(String line) {
        var folded = new StringBuilder(line.length() + NEXT.length());
        var octets = 0;
        for (var point : line.codePoints().toArray()) {
            var size = octetsOf(point);
            if (octets + size > OCTETS) {
                folded.append(NEXT);
                octets = 1;
            }
            folded.appendCodePoint(point);
            octets += size;
        }
        return folded.toString();
    }

    /** In UTF-8. */
    private static int octetsOf(int point) {
        if (point < 0x80) {
            return 1;
        }
        if (point < 0x800) {
            return 2;
        }
        return Character.isBmpCodePoint(point) ? 3 : 4;
    }

    private Folding() {}
}
