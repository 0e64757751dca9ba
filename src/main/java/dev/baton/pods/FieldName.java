package dev.baton.pods;

import java.util.regex.Pattern;

/** Names of what an organization tells of leads besides {@link Trait}. */
public final class FieldName {

    /** So many characters at most. */
    public static final int LONGEST = 40;

    /** What a name may have; part of a sentence. */
    public static final String RULE =
            "at most " + LONGEST + " letters, digits, spaces, dots, hyphens and underscores, a letter or digit first";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} _.-]{0," + (LONGEST - 1) + "}");

    public static boolean isValid(String name) {
        return NAME.matcher(name).matches();
    }

    private FieldName() {}
}
