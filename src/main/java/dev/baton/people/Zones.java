package dev.baton.people;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.TemporalQueries;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Time zones by name. */
public final class Zones {

    /** From 0 to 1. Below it words have little in common but some letters. */
    private static final double ALIKE = 0.9;

    /** About twice the longest name; comparing a whole page would take seconds. */
    private static final int LONGEST = 60;

    /**
     * Knows what people call their time, summer and winter; of several places that call it so, those named come first.
     */
    private static final DateTimeFormatter SHORT_NAME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendZoneText(
                    TextStyle.SHORT,
                    Set.of(ZoneId.of("Europe/London"), ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Kolkata")))
            .toFormatter(Locale.US);

    /** The zone of that name, however it is spelled with capitals and spaces. */
    public static Optional<ZoneId> find(String typed) {
        var name = normal(typed);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> normal(id).equals(name))
                .findFirst()
                .map(ZoneId::of);
    }

    /** A name that {@link #find} knows; UTC for a mere offset. */
    public static String nameOf(ZoneId zone) {
        return find(zone.getId()).map(ZoneId::getId).orElse("UTC");
    }

    /** What to say to whoever typed a name that is none. */
    public static String unknown(String typed) {
        return typed.isBlank()
                ? "Please write a time zone, such as Europe/Berlin."
                : "There is no such time zone. "
                        + nearest(typed)
                                .map(name -> "Did you mean " + name + "?")
                                .orElse("Please write one such as Europe/Berlin.");
    }

    /** The name that is meant by a short one such as EST, or looks most like what was typed; a city is enough. */
    static Optional<String> nearest(String typed) {
        return typed.length() > LONGEST ? Optional.empty() : called(typed).or(() -> alike(typed));
    }

    private static Optional<String> called(String typed) {
        try {
            return Optional.of(
                    SHORT_NAME.parse(typed.strip(), TemporalQueries.zone()).getId());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> alike(String typed) {
        var name = normal(typed);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .max(Comparator.comparingDouble(id -> likeness(id, name)))
                .filter(id -> likeness(id, name) >= ALIKE);
    }

    private static double likeness(String id, String name) {
        var similarity = new JaroWinklerSimilarity();
        return Math.max(
                similarity.apply(normal(id), name),
                similarity.apply(normal(id.substring(id.lastIndexOf('/') + 1)), name));
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private Zones() {}
}
