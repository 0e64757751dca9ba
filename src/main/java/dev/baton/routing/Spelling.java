package dev.baton.routing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How values are compared: case, width and spaces make no difference. */
final class Spelling {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    static String of(String text) {
        var seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return seen.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private Spelling() {}
}
