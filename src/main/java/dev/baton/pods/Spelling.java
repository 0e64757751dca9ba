package dev.baton.pods;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How values are compared: case, width and spaces make no difference. */
public final class Spelling {

    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    /** Of the value of a lead's field; those of one country are spelled alike. */
    public static String of(String field, String value) {
        return Trait.COUNTRY.field().equalsIgnoreCase(field) ? Countries.spelled(value) : of(value);
    }

    public static String of(String text) {
        var seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return seen.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private Spelling() {}
}
