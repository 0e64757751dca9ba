package dev.baton.pods;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A campaign by the name that people type: spelled alike is the same one. */
public final class Campaign {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /**
     * What is the same for {@code Spring Campaign} and {@code spring campaign}, and for a code with and without
     * {@code #}. Empty if nothing is named.
     */
    public static String key(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var joined = SPACE.matcher(plain).replaceAll("");
        return joined.startsWith("#") ? joined.substring(1) : joined;
    }

    private Campaign() {}
}
