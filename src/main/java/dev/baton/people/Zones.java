package dev.baton.people;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Time zones by name. */
public final class Zones {

    /** From 0 to 1. Below it words have little in common but some letters. */
    private static final double ALIKE = 0.85;

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

    /** The name that looks most like what was typed, if one does; a city is enough. */
    static Optional<String> nearest(String typed) {
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
