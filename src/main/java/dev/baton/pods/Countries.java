package dev.baton.pods;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** Countries by their codes of ISO 3166 and by their names in a few languages; all of one country are spelled alike. */
public final class Countries {

    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.ITALIAN,
            Locale.of("es"),
            Locale.of("pt"),
            Locale.of("nl"),
            Locale.of("pl"));

    /** What people call them, too. */
    private static final Map<String, String> ALSO = Map.ofEntries(
            Map.entry("UK", "GB"),
            Map.entry("Great Britain", "GB"),
            Map.entry("England", "GB"),
            Map.entry("Scotland", "GB"),
            Map.entry("Wales", "GB"),
            Map.entry("America", "US"),
            Map.entry("United States of America", "US"),
            Map.entry("U.S.", "US"),
            Map.entry("U.S.A.", "US"),
            Map.entry("Holland", "NL"),
            Map.entry("The Netherlands", "NL"),
            Map.entry("Czech Republic", "CZ"),
            Map.entry("Turkey", "TR"),
            Map.entry("Korea", "KR"),
            Map.entry("Republic of Korea", "KR"),
            Map.entry("Russian Federation", "RU"),
            Map.entry("Viet Nam", "VN"));

    private static final Map<String, String> CODES = codes();

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            LANGUAGES.forEach(language -> codes.putIfAbsent(Spelling.of(country.getDisplayCountry(language)), code));
        }
        ALSO.forEach((name, code) -> codes.put(Spelling.of(name), code));
        for (var code : Locale.getISOCountries()) {
            codes.put(Spelling.of(code), code);
            codes.put(Spelling.of(longCode(code)), code);
        }
        return Map.copyOf(codes);
    }

    private static String longCode(String code) {
        try {
            return Locale.of("", code).getISO3Country();
        } catch (MissingResourceException e) {
            return code;
        }
    }

    /** One that nobody knows is spelled like any other word. */
    static String spelled(String country) {
        var spelled = Spelling.of(country);
        return CODES.getOrDefault(spelled, spelled);
    }

    public static boolean isKnown(String country) {
        return CODES.containsKey(Spelling.of(country));
    }

    private Countries() {}
}
