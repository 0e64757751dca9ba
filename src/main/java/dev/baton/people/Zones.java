package dev.baton.people;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Time zones by name. */
public final class Zones {

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

    /** The name that looks most like what was typed; a city is enough. */
    public static String nearest(String typed) {
        var similarity = new JaroWinklerSimilarity();
        var name = normal(typed);
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .max(Comparator.comparingDouble(id -> Math.max(
                        similarity.apply(normal(id), name),
                        similarity.apply(normal(id.substring(id.lastIndexOf('/') + 1)), name))))
                .orElseThrow();
    }

    private static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private Zones() {}
}
