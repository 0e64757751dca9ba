package dev.baton.people;

import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a pod has agreed on.
 *
 * @param response the working time in which sales answers
 * @param region ISO 3166 code of the country or, with a hyphen, the part of it whose public holidays count, such as
 *     {@code de-by}; none if null
 * @param bridged whether what people write below a card on one platform is shown on the others
 */
public record PodPolicy(
        Duration response,
        WorkingHours hours,
        ZoneId zone,
        @Nullable String region,
        boolean bridged) {

    /** The same for a pod whose replies are bridged, as they are unless somebody switches it off. */
    public PodPolicy(Duration response, WorkingHours hours, ZoneId zone, @Nullable String region) {
        this(response, hours, zone, region, true);
    }
}
